import { expect, test } from 'vitest';
import type { Held } from '../../../kernel/from-a-day.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import type { StepKind } from './chain-state.ts';
import { type NamedValue, type NameWish, type StepValue, type StepWish, wishedName, wishedStep } from './chain-wish.ts';

const today = '2026-11-22';
const row = (step: StepKind, position: number, days: number | null): [StepKind, Held<StepValue>[]] => [
  step,
  [{ id: `${step}/2022-01-01`, from: '2022-01-01', to: null, value: { position, days, source: 'Bilag 2', constructed: true } }],
];
const lines = new Map([row('recommendation', 1, 28), row('hearing', 2, 56), row('assent', 3, 28), row('decision', 4, null)]);
const wish = (of: Partial<StepWish>): StepWish => ({
  act: 'hold',
  step: 'hearing',
  from: '2027-01-01',
  position: 2,
  days: 30,
  reason: 'Besluttet 1. december',
  ...of,
});
const told = (of: Partial<StepWish>) => {
  const after = wishedStep(lines, wish(of), today);
  return isRefusal(after) ? after.refusal : after.map(({ from, to, value }) => [from, to, value.position, value.days]);
};

test.each<[string, Partial<StepWish>, unknown]>([
  [
    'another deadline from a day',
    {},
    [
      ['2022-01-01', '2027-01-01', 2, 56],
      ['2027-01-01', null, 2, 30],
    ],
  ],
  [
    'no deadline',
    { days: null },
    [
      ['2022-01-01', '2027-01-01', 2, 56],
      ['2027-01-01', null, 2, null],
    ],
  ],
  [
    'beside the recommendation',
    { position: 1, days: 56 },
    [
      ['2022-01-01', '2027-01-01', 2, 56],
      ['2027-01-01', null, 1, 56],
    ],
  ],
  ['as it is', { days: 56 }, 'nothingChanges'],
  ['no reason', { reason: '' }, 'reasonMissing'],
  ['heard beside the assent: nobody assents to what is still heard', { position: 3 }, 'heardBeforeAssent'],
  ['heard after the assent', { position: 9 }, 'heardBeforeAssent'],
  ['the assent moved before the hearing', { step: 'assent', position: 1 }, 'heardBeforeAssent'],
  ['the council decides before the areas assent', { step: 'decision', position: 3, days: null }, 'decidedLast'],
  ['the recommendation is taken out of the chain', { step: 'recommendation', act: 'end' }, [['2022-01-01', '2027-01-01', 1, 28]]],
  ['the assent always stays', { step: 'assent', act: 'end' }, 'assentStays'],
  ['nothing planned to give up', { act: 'withdraw' }, 'nothingInForce'],
])('%s', (_, of, expected) => expect(told(of)).toEqual(expected));

const merged = { name: 'Regionsrådet, Region Østdanmark', may: 'assents' };
const named: Held<NamedValue>[] = [{ id: 'x', from: '2027-01-01', to: null, value: { body: 'regionsraad-oestdanmark', source: 's' } }];
const name = (of: Partial<NameWish>, body: { name: string; may: string | null } | null = merged, rows: Held<NamedValue>[] = []) => {
  const asked: NameWish = {
    act: 'hold',
    step: 'assent',
    area: 'sjaelland',
    body: 'regionsraad-oestdanmark',
    from: '2027-01-01',
    reason: 'Besluttet',
    ...of,
  };
  const after = wishedName(rows, asked, body, today);
  return isRefusal(after) ? after.refusal : after.map(({ from, to, value }) => [from, to, value.body]);
};

test.each<[string, unknown, unknown]>([
  ['a decision names who speaks for an area', name({}), [['2027-01-01', null, 'regionsraad-oestdanmark']]],
  ['a body without a mandate cannot be named: it takes over none by itself', name({}, { ...merged, may: null }), 'mandateTooWeak'],
  ['one that only advises cannot', name({}, { ...merged, may: 'advises' }), 'mandateTooWeak'],
  ['one that assents does not decide for the region', name({ step: 'decision', area: null }), 'mandateTooWeak'],
  ['a body that there is not that day', name({}, null), 'noSuchBodyThen'],
  ['the same again', name({ from: '2027-02-01' }, merged, named), 'nothingChanges'],
  ['a planned naming is given up', name({ act: 'withdraw' }, null, named), []],
  ['no decision to point at', name({ reason: ' ' }), 'reasonMissing'],
])('%s', (_, told, expected) => expect(told).toEqual(expected));
