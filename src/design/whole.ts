/** `1.234`, `1 234`, `1234`, `−5` → a whole number; anything else, also decimals, → null. */
export function parseWhole(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-');
  if (!/^-?(\d+|\d{1,3}([.,\s]\d{3})+)$/.test(plain)) return null;
  const value = Number(plain.replace(/[.,\s]/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}

/** A whole number as the language writes it. */
export const writeWhole = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
