import { expect, test } from 'vitest';
import { followPassages, highestId, type Passage, paragraphsOf, withIds, writtenOf } from './passages.ts';

const first = withIds(
  [],
  paragraphsOf('# Status\n\nRegionerne har\nansvaret.\n\n \nDer opslås regionale uddannelsesprogrammer i hver region.'),
  0,
);

test('a text is paragraphs parted by empty lines, and its lines are joined', () => {
  expect(first).toEqual([
    { id: 'p1', kind: 'heading', text: 'Status' },
    { id: 'p2', kind: 'paragraph', text: 'Regionerne har ansvaret.' },
    { id: 'p3', kind: 'paragraph', text: 'Der opslås regionale uddannelsesprogrammer i hver region.' },
  ]);
  expect(paragraphsOf(writtenOf(first))).toEqual(first.map(({ kind, text }) => ({ kind, text })));
  expect(paragraphsOf('\n\n# \n\n')).toEqual([]);
});

const changed = (text: string, before: Passage[] = first) => withIds(before, paragraphsOf(text), highestId(before));
const ids = (passages: Passage[]) => passages.map(({ id }) => id);

test.each([
  ['nothing is changed', writtenOf(first), ['p1', 'p2', 'p3'], ['same', 'same', 'same']],
  ['one is put in before', `Nyt afsnit om noget helt andet.\n\n${writtenOf(first)}`, ['p4', 'p1', 'p2', 'p3'], ['same', 'same', 'same']],
  ['one is changed', writtenOf(first).replace('regionale ', ''), ['p1', 'p2', 'p3'], ['same', 'same', 'changed']],
  ['one is gone', '# Status\n\nDer opslås regionale uddannelsesprogrammer i hver region.', ['p1', 'p3'], ['same', 'gone', 'same']],
  ['two change places', writtenOf([first[2], first[1], first[0]] as Passage[]), ['p3', 'p2', 'p1'], ['same', 'same', 'same']],
  [
    'one is written anew',
    '# Status\n\nHelt andre ord.\n\nDer opslås regionale uddannelsesprogrammer i hver region.',
    ['p1', 'p4', 'p3'],
    ['same', 'gone', 'same'],
  ],
])('%s', (_name, text, expected, followed) => {
  const second = changed(text);
  expect(ids(second)).toEqual(expected);
  expect([...followPassages(first, second, ['p1', 'p2', 'p3']).values()]).toEqual(followed);
});

test('the id of a passage that is gone is not given to another', () => {
  const second = changed('# Status\n\nRegionerne har ansvaret.');
  expect(ids(withIds(second, paragraphsOf('# Status\n\nRegionerne har ansvaret.\n\nNoget fjerde.'), 3))).toEqual(['p1', 'p2', 'p4']);
});
