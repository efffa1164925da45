/** Tracks as people write them: whole, or with a half: `14`, `10,5`, `10.5` → half tracks; anything else → null. */
export function halvesOf(text: string): number | null {
  const match = /^(\d{1,4})([.,]5)?$/.exec(text.trim());
  return match ? Number(match[1]) * 2 + (match[2] ? 1 : 0) : null;
}

export const halvesText = (halves: number): string => `${Math.floor(halves / 2)}${halves % 2 === 1 ? ',5' : ''}`;
