import type { glossaryDa } from './glossary.da.ts';

/** The glossary's texts. */
export const glossaryEn: typeof glossaryDa = {
  title: (count) => `Glossary: ${count} words in Danish and English`,
  subline: 'The words that Videre uses and what they are called in the code. Other words of the field have no name in the code.',
  search: 'Search in the glossary',
  count: (count) => (count === 1 ? '1 word' : `${count} words`),
  caption: 'Glossary',
  danish: 'Danish',
  english: 'English',
  identifier: 'In code',
  note: 'Remark',
  none: 'No words match the search.',
};
