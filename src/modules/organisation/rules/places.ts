/** Places as people write them, with at most one decimal: `3`, `2,5`, `2.5` → tenths; anything else → null. */
export function tenthsOf(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d))?$/.exec(text.trim());
  return match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : null;
}

/** Tenths as they are written in a field: 30 → `3`, 25 → `2,5`. */
export const placesText = (tenths: number): string =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`;
