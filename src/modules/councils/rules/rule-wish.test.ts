import { expect, test } from 'vitest';
import type { Held } from '../../../kernel/from-a-day.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type RuleValue, type RuleWish, type RuleWords, wishedRule } from './rule-wish.ts';

const words: RuleWords = {
  kind: 'group',
  count: 2,
  ofWhat: 'doctorInTraining',
  least: false,
  anywhere: false,
  chairs: false,
  external: false,
  nominatedBy: 'Yngre Læger',
  state: 'current',
};
const held: Held<RuleValue>[] = [{ id: 'r', from: '2007-01-01', to: null, value: { ...words, source: 'BEK 1706', constructed: false } }];
const wish = (of: Partial<RuleWish> = {}): RuleWish => ({
  act: 'hold',
  line: 'r',
  from: '2027-01-01',
  rule: { ...words, count: 3 },
  reason: 'Vedtaget 1. december',
  ...of,
});
const context = { today: '2026-11-22', regions: ['sjaelland', 'nordjylland'] };
const rows = (of: Partial<RuleWish>, before = held) => {
  const after = wishedRule(before, wish(of), context);
  return isRefusal(after) ? after.refusal : after.map(({ from, to, value }) => [from, to, value.count]);
};
const rule = (of: Partial<RuleWords>) => ({ rule: { ...words, count: 3, ...of } });

test.each<[string, Partial<RuleWish>, unknown]>([
  [
    'another number from a day: what held before can still be read',
    {},
    [
      ['2007-01-01', '2027-01-01', 2],
      ['2027-01-01', null, 3],
    ],
  ],
  ['no rule any more', { act: 'end' }, [['2007-01-01', '2027-01-01', 2]]],
  ['the same again', { rule: words }, 'nothingChanges'],
  ['no reason', { reason: ' ' }, 'reasonMissing'],
  ['nobody nominates', rule({ nominatedBy: ' ' }), 'nominatorMissing'],
  ['a group that is not on the list', rule({ ofWhat: 'lægestuderende' }), 'ruleOfWhat'],
  ['an organisation without a name', rule({ kind: 'organisation', ofWhat: '  ' }), 'ruleOfWhat'],
  ['a region that there is not', rule({ kind: 'operatingRegions', ofWhat: 'sjaelland skåne' }), 'ruleOfWhat'],
  ['every region needs no name', rule({ kind: 'eachOperatingRegion', ofWhat: 'sjaelland' }), 'ruleOfWhat'],
  ['a demand that chairs', rule({ anywhere: true, chairs: true }), 'demandChairs'],
  ['nothing planned to give up', { act: 'withdraw' }, 'nothingInForce'],
  ['what has begun is not given up', { act: 'withdraw', from: '2007-01-01' }, 'alreadyBegun'],
  ['it ends the day it began', { act: 'end', from: '2007-01-01' }, 'endsAsItBegins'],
])('%s', (_, of, expected) => expect(rows(of)).toEqual(expected));

test('a new rule begins on its day, under the name of its line', () => {
  const after = wishedRule([], wish(), context);
  expect(after).toMatchObject([{ id: 'r', from: '2027-01-01', to: null, value: { source: 'Vedtaget 1. december', constructed: false } }]);
});

test('a planned change is given up, and what held goes on', () => {
  const planned = wishedRule(held, wish(), context);
  expect(isRefusal(planned) ? planned : rows({ act: 'withdraw' }, planned)).toEqual([['2007-01-01', null, 2]]);
});
