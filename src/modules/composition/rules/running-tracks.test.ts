import { expect, test } from 'vitest';
import type { RunningTrack } from '../../../engines/composer/change/index.ts';
import type { DraftTrack } from './draft.ts';
import { draftAfter, runningTracks } from './running-tracks.ts';

const draft: DraftTrack = {
  id: 't',
  specialty: 's',
  pattern: 'p',
  start: '2028-03',
  pinned: false,
  elements: [
    { id: 'a', kind: 'own', unit: 'u', from: '2028-03', months: 6, pinned: true },
    { id: 'b', kind: 'own', unit: 'v', from: '2028-09', months: 12, pinned: false },
  ],
};
const [plain] = runningTracks([draft]);
if (!plain) throw new Error('a track');
const told = (track: RunningTrack) =>
  draftAfter([track], [draft], () => 'new').flatMap(({ elements }) =>
    elements.map(({ id, unit, from, months, pinned }) => [id, unit, from, months, pinned ? 'pinned' : ''].join(' ').trim()),
  );

test.each<[string, Partial<RunningTrack>, string[]]>([
  ['nothing has happened', {}, ['a u 2028-03 6 pinned', 'b v 2028-09 12']],
  ['leave inside an element makes it longer', { away: [{ from: '2028-05', months: 4 }] }, ['a u 2028-03 10 pinned', 'b v 2029-01 12']],
  ['leave as an element ends is the next one’s', { away: [{ from: '2028-09', months: 3 }] }, ['a u 2028-03 6 pinned', 'b v 2028-09 15']],
  ['a doctor who leaves ends the element that month', { ended: '2029-01' }, ['a u 2028-03 6 pinned', 'b v 2028-09 4']],
  ['one who leaves before an element takes it out', { ended: '2028-09' }, ['a u 2028-03 6 pinned']],
  ['one who never begins is taken out', { ended: '2028-03' }, []],
  [
    'the rest of a cut element is one of its own',
    {
      elements: [
        { id: 'a', kind: 'own', unit: 'u', from: '2028-03', months: 2 },
        { id: 'a~', kind: 'own', unit: 'w', from: '2028-05', months: 4, restOf: 'a' },
        { id: 'b', kind: 'own', unit: null, from: '2028-09', months: 12 },
      ],
    },
    ['a u 2028-03 2 pinned', 'new w 2028-05 4', 'b  2028-09 12'],
  ],
])('%s', (_, after, elements) => {
  expect(told({ ...plain, ...after })).toEqual(elements);
});
