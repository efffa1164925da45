/** An id made from a name, as ids here are written: small letters, digits and hyphens; æ → ae, ø → oe, å → aa. */
const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

export const idOfName = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
