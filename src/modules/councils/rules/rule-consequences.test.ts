import { expect, test } from 'vitest';
import { ruleConsequences } from './rule-consequences.ts';
import type { Country, Seated, SeatRule } from './seats.ts';

const thing = (id: string) => ({ id, name: id });
const country: Country = {
  operatingRegions: ['hovedstaden', 'sjaelland'].map(thing),
  trainingRegions: [thing('ost')],
  hospitals: [thing('herlev')],
  departments: [],
};
const rule = (of: Partial<SeatRule & { state: 'current' | 'proposed' }>) => ({
  id: 'a',
  line: 'a',
  kind: 'eachOperatingRegion' as const,
  count: 1,
  ofWhat: null,
  least: false,
  anywhere: false,
  state: 'current' as 'current' | 'proposed',
  ...of,
});
const member = (id: string, of: Partial<Seated>): Seated => ({
  id,
  seatRule: 'a',
  substitute: false,
  operatingRegion: null,
  trainingRegion: null,
  site: null,
  unit: null,
  groups: [],
  ...of,
});
const both = [member('h', { operatingRegion: 'hovedstaden' }), member('s', { operatingRegion: 'sjaelland', groups: ['consultant'] })];
type Rule = ReturnType<typeof rule>;
const told = (before: Rule[], after: Rule[], members = both) => {
  const { emptied, unseated, over, unmet, seats } = ruleConsequences(before, after, country, members);
  const ids = (things: { id: string }[]) => things.map(({ id }) => id);
  return { emptied: ids(emptied), unseated: ids(unseated), over: over.map(({ holders }) => holders), unmet: ids(unmet), seats };
};
const nothing = { emptied: [], unseated: [], over: [], unmet: [] };

test.each<[string, Rule[], Rule[], object]>([
  ['nothing changes', [rule({})], [rule({})], { ...nothing, seats: { before: 2, after: 2 } }],
  [
    'two from each region: a seat becomes empty in both',
    [rule({})],
    [rule({ id: 'b', count: 2 })],
    { ...nothing, emptied: ['hovedstaden', 'sjaelland'], seats: { before: 2, after: 4 } },
  ],
  ['no rule any more: both sit by none', [rule({})], [], { ...nothing, unseated: ['h', 's'], seats: { before: 2, after: 0 } }],
  [
    'one region alone: the other’s member sits by no rule',
    [rule({})],
    [rule({ kind: 'operatingRegions', ofWhat: 'sjaelland' })],
    { ...nothing, unseated: ['h'], seats: { before: 2, after: 1 } },
  ],
  [
    'a demand that nobody meets',
    [rule({})],
    [rule({}), rule({ id: 'd', line: 'd', kind: 'group', ofWhat: 'doctorInTraining', anywhere: true })],
    { ...nothing, unmet: ['doctorInTraining'], seats: { before: 2, after: 2 } },
  ],
  [
    'what is only proposed gives and takes no seats',
    [rule({})],
    [rule({}), rule({ line: 'p', state: 'proposed' })],
    { ...nothing, seats: { before: 2, after: 2 } },
  ],
])('%s', (_, before, after, expected) => expect(told(before, after)).toEqual(expected));

test('fewer seats than people: said, and nobody is put out', () => {
  const members = [...both, member('h2', { operatingRegion: 'hovedstaden' })];
  expect(told([rule({ count: 2 })], [rule({})], members)).toMatchObject({ over: [2], unseated: [] });
});
