/**
 * What is typed into a search field, as words that all must be found: small letters the Danish way, and letters with a mark (å, ø, é)
 * composed, since a text pasted from elsewhere may hold the letter and its mark apart.
 */
export const searchWords = (typed: string | undefined): string[] =>
  (typed ?? '').normalize('NFC').toLocaleLowerCase('da').split(/\s+/).filter(Boolean).slice(0, 10);
