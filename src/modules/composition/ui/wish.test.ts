import { expect, it } from 'vitest';
import type { Options } from './new-page.tsx';
import { type Draft, faultsOf, freeName, freshDraft, type Weights, wishOf } from './wish.ts';

const weights: Weights = {
  shareSpecialty: 1,
  shareAim: 1,
  shareOverall: 1,
  startArea: 1,
  endArea: 1,
  startShortage: 1,
  endShortage: 1,
  change: 1,
  distance: 1,
  university: 1,
  bothAreas: 1,
  spread: 1,
};
const specialty = (id: string) => ({ id, name: id, nameEn: id, count: 2, constructed: false });
const options: Options = {
  years: [2028],
  plan: null,
  specialties: [specialty('a'), specialty('b')],
  agreements: [{ id: 'x', name: 'X' }],
  weights,
};
const wish = (draft: Partial<Draft>, name = 'Øst 2028') =>
  wishOf({ ...freshDraft, ...draft }, { region: 'ost', year: 2028, options, name });

it('asks for everything offered when nothing was typed', () => {
  expect(wish({})).toMatchObject({ specialties: null, agreement: 'x', weights, seed: 1, name: 'Øst 2028' });
  expect(faultsOf(wish({})).size).toBe(0);
});

it('drops a specialty that the year does not offer', () => {
  expect(wish({ specialties: ['b', 'gone'] }).specialties).toEqual(['b']);
});

it.each([
  ['an empty name', {}, '  ', 'name'],
  ['a name that looks like a CPR number', {}, 'Til 010203-1234', 'name'],
  ['no specialty', { specialties: [] }, 'n', 'specialties'],
  ['a weight that is no number', { weights: { change: null } }, 'n', 'change'],
  ['a weight too large', { weights: { change: 100_001 } }, 'n', 'change'],
  ['a seed that is no number', { seed: null }, 'n', 'seed'],
])('finds %s', (_, draft, name, fault) => {
  expect([...faultsOf(wish(draft, name))]).toEqual([fault]);
});

it.each([
  [[], 'Øst 2028'],
  [['Øst 2028'], 'Øst 2028 (2)'],
  [['Øst 2028', 'Øst 2028 (2)', 'Øst 2029'], 'Øst 2028 (3)'],
  [['Øst 2028 (2)'], 'Øst 2028'],
])('suggests a name that is free beside %j', (taken, name) => {
  expect(freeName('Øst 2028', new Set(taken))).toBe(name);
});
