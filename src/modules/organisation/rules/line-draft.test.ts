import { expect, test } from 'vitest';
import { draftFaults, type LineDraft, openedDraft } from './line-draft.ts';

const before = (day: string) => `dagen før ${day}`;
const row = (from: string, to: string | null, tenths: number) => ({ id: from, from, to, tenths, gives: ['a'], fullTimeEquivalents: true });
const draft: LineDraft = {
  act: 'hold',
  from: '2027-01-01',
  last: '',
  places: '2,5',
  fullTimeEquivalents: false,
  gives: [],
  reason: 'brev',
};

test('the form opens with what is in force that day, and as long as that', () => {
  const rows = [row('2020-01-01', '2026-12-01', 30), row('2026-12-01', '2029-01-01', 25)];
  expect(openedDraft(rows, '2026-12-01', before)).toMatchObject({
    places: '2,5',
    last: 'dagen før 2029-01-01',
    gives: ['a'],
    fullTimeEquivalents: true,
  });
});

test('what has lapsed opens again with what it had; a new one with nothing', () => {
  expect(openedDraft([row('2020-01-01', '2024-01-01', 30)], '2026-12-01', before)).toMatchObject({ places: '3', last: '' });
  expect(openedDraft([], '2026-12-01', before)).toMatchObject({ places: '', last: '', gives: [] });
});

test.each<[string, Partial<LineDraft>, string[]]>([
  ['whole', {}, []],
  ['no day', { from: '' }, ['from']],
  ['a day on its way', { from: '0202-01-01' }, ['from']],
  ['ends before it begins', { last: '2026-12-31' }, ['last']],
  ['one day long', { last: '2027-01-01' }, []],
  ['places in words', { places: 'tre' }, ['places']],
  ['ending needs no places', { act: 'end', places: '' }, []],
  ['nothing at all', { from: '', places: '', reason: ' ' }, ['from', 'places', 'reason']],
])('%s', (_name, part, faults) => {
  expect(draftFaults({ ...draft, ...part })).toEqual(faults);
});
