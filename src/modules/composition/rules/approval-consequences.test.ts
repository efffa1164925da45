import { expect, test } from 'vitest';
import { approvalConsequences, type Stay } from './approval-consequences.ts';

const draft = { id: 'd', name: 'Øst 2028' };
const stay = (track: string, from: string, to: string, one: Stay['draft'] = null, tenths = 10): Stay => ({
  track,
  draft: one,
  startYear: one ? 2028 : 2026,
  from,
  to,
  tenths,
});
const two = [stay('a', '2028-01', '2029-01'), stay('b', '2028-07', '2029-07')];

test.each<[string, Stay[], number, string[]]>([
  ['nobody there, nobody affected', [], 0, []],
  ['room for all', two, 20, []],
  ['both are there in the second half of 2028', two, 10, ['- 2028-07–2028-12 20: a b']],
  ['no places at all: everybody, all the time', two, 0, ['- 2028-01–2029-06 20: a b']],
  ['part time counts its tenths', [stay('a', '2028-01', '2028-03', null, 5), stay('b', '2028-01', '2028-03', null, 5)], 10, []],
  [
    'a draft fills what the earlier years left',
    [...two, stay('c', '2029-03', '2029-05', draft)],
    10,
    ['- 2028-07–2028-12 20: a b', 'Øst 2028 2029-03–2029-04 20: c'],
  ],
  ['a draft elsewhere in time is not affected', [...two, stay('c', '2030-03', '2030-05', draft)], 10, ['- 2028-07–2028-12 20: a b']],
  ['two drafts never meet', [stay('c', '2029-03', '2029-05', draft), stay('d', '2029-03', '2029-05', { id: 'e', name: 'B' })], 10, []],
])('%s', (_name, stays, limit, expected) => {
  const found = approvalConsequences(stays, limit);
  expect(
    found.map(
      ({ draft: one, first, last, most, tracks }) =>
        `${one?.name ?? '-'} ${first}–${last} ${most}: ${tracks.map(({ track }) => track).join(' ')}`,
    ),
  ).toEqual(expected);
});
