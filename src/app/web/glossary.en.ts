import type { glossaryDa } from './glossary.da.ts';

/** The glossary's texts. */
export const glossaryEn: typeof glossaryDa = {
  title: (count, explained) => `Glossary: ${count} words in Danish and English, ${explained} explained`,
  subline:
    'The words that Videre uses and what they are called in the code. Other words of the field have no name in the code. A word that none of our sources explains has no explanation; a meaning without a source is what the word covers in Videre.',
  search: 'Search in the glossary',
  count: (count) => (count === 1 ? '1 word' : `${count} words`),
  caption: 'Glossary',
  danish: 'Danish',
  english: 'English',
  identifier: 'In code',
  note: 'Meaning',
  noNote: 'Not explained yet: we have no source.',
  only: 'Show',
  all: 'All words',
  explained: 'Explained only',
  unexplained: 'Without explanation only',
  none: 'No words match the search.',
};
