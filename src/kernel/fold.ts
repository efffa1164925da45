/**
 * Letters as anybody may type them: æ, ae → a; ø, oe → o; å, aa → a; no accents. `Århus`, `aarhus` and `Aarhus` are one word, and so are
 * `Køge`, `koege` and `koge`. The database's `platform.fold` says the same; a test compares them.
 */
const letters = new Map(
  [...'æåäáàâãøöóòôõéèêëüúùûíìîïýñçßšžłđðþ'].map((letter, at) => [letter, 'aaaaaaaooooooeeeeuuuuiiiiyncsszlddt'.charAt(at)]),
);

export const fold = (written: string): string =>
  [...written.normalize('NFC').toLocaleLowerCase('da')]
    .map((letter) => letters.get(letter) ?? letter)
    .join('')
    .replaceAll('aa', 'a')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o');

/** The folded words of a text; numbers without leading zeros. */
export const foldedWords = (written: string): string[] =>
  fold(written)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.replace(/^0+(?=\d)/, ''));
