import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test.each<[string | undefined, string[]]>([
  [undefined, []],
  ['', []],
  ['   ', []],
  ['Neurologi', ['neurologi']],
  ['  Køge   ÅRHUS ', ['køge', 'århus']],
  ['A\u030arhus', ['århus']],
  ['100% _', ['100%', '_']],
])('%o is searched as %o', (typed, words) => {
  expect(searchWords(typed)).toEqual(words);
});
