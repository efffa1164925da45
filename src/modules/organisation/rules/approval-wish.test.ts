import { expect, test } from 'vitest';
import type { Held } from '../../../kernel/from-a-day.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type ApprovalValue, type ApprovalWish, wishedApproval } from './approval-wish.ts';

const value = (tenths: number, suspension: string | null = null): ApprovalValue => ({
  tenths,
  fullTimeEquivalents: false,
  gives: ['neurologi:main'],
  suspension,
  source: 'brev',
  constructed: true,
});
const row = (from: string, to: string | null, one: ApprovalValue): Held<ApprovalValue> => ({ id: `r${from}`, from, to, value: one });
const one = [row('2020-01-01', null, value(30))];
const suspended = [row('2020-01-01', '2026-01-01', value(30)), row('2026-01-01', null, value(0, 'tilsyn'))];
const wish = (part: Partial<ApprovalWish>): ApprovalWish => ({
  unit: 'u',
  specialty: 'neurologi',
  step: 'main',
  trainingRegion: 'ost',
  act: 'hold',
  from: '2027-03-01',
  reason: 'brev af 3. februar',
  ...part,
});

test.each<[string, Held<ApprovalValue>[], Partial<ApprovalWish>, string]>([
  ['fewer places from a day', one, { tenths: 20 }, '2020-01-01–2027-03-01 30 | 2027-03-01–null 20'],
  ['two and a half places', one, { tenths: 25 }, '2020-01-01–2027-03-01 30 | 2027-03-01–null 25'],
  ['what is not told stays: only the competence groups change', one, { gives: [] }, '2020-01-01–2027-03-01 30 | 2027-03-01–null 30'],
  ['nothing changed is no change', one, { tenths: 30 }, 'nothingChanges'],
  [
    'the same places with another end is a change',
    one,
    { tenths: 30, to: '2029-01-01' },
    '2020-01-01–2027-03-01 30 | 2027-03-01–2029-01-01 30',
  ],
  ['without a reason nothing changes', one, { tenths: 20, reason: '  ' }, 'reasonMissing'],
  [
    'a suspension is a period with a reason, then the places come back',
    one,
    { act: 'suspend', to: '2027-09-01' },
    '2020-01-01–2027-03-01 30 | 2027-03-01–2027-09-01 0 brev af 3. februar | 2027-09-01–null 30',
  ],
  ['what is suspended is not suspended again', suspended, { act: 'suspend' }, 'nothingInForce'],
  ['what does not exist is not suspended', [], { act: 'suspend' }, 'nothingInForce'],
  [
    'a suspension is lifted by telling the places',
    suspended,
    { tenths: 30 },
    '2020-01-01–2026-01-01 30 | 2026-01-01–2027-03-01 0 tilsyn | 2027-03-01–null 30',
  ],
  ['lifting without places is refused: none are known', suspended, {}, 'badInput'],
  ['a new approval must tell its places', [], {}, 'badInput'],
  ['a new approval', [], { tenths: 10 }, '2027-03-01–null 10'],
  ['ending', one, { act: 'end' }, '2020-01-01–2027-03-01 30'],
])('%s', (_name, rows, part, expected) => {
  const result = wishedApproval(rows, wish(part), '2026-11-22');
  const words = isRefusal(result)
    ? result.refusal
    : result.map(({ from, to, value: { tenths, suspension } }) => `${from}–${to} ${tenths} ${suspension ?? ''}`.trim()).join(' | ');
  expect(words).toBe(expected);
});

test('a new row says what it rests on and is not constructed; the one it closes keeps its own', () => {
  const result = wishedApproval(one, wish({ tenths: 20 }), '2026-11-22');
  if (isRefusal(result)) throw new Error(result.refusal);
  expect(result.map(({ id, value: { source, constructed } }) => [id, source, constructed])).toEqual([
    ['r2020-01-01', 'brev', true],
    ['u/neurologi/main/ost/2027-03-01', 'brev af 3. februar', false],
  ]);
});
