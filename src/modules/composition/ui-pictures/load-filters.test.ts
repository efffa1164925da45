import { expect, test } from 'vitest';
import type { Load } from '../rules/unit-load.ts';
import { chosenLoads, loadFiltersOf, type NamedLoad } from './load-filters.ts';
import { periodsOf } from './periods.ts';

const load = (places: number | null, own: number): Load => ({ places, others: 0, own });
const line = (unitName: string, loads: Load[], rest: Partial<NamedLoad> = {}): NamedLoad => ({
  key: unitName,
  unit: unitName,
  specialty: 'neurologi',
  kind: 'own',
  loads,
  unitName,
  siteName: 'Køge',
  area: 'sjaelland',
  specialtyName: 'Neurologi',
  ...rest,
});
const lines = [
  line('Ledig', [load(20, 0), load(20, 10)]),
  line('Fuld', [load(10, 10), load(10, 10)]),
  line('Over', [load(10, 20), load(10, 0)]),
  line('Tom', [load(null, 0)]),
  line('Loft', [load(30, 10), load(30, 10)], { specialty: null, kind: null, specialtyName: null, area: null }),
  line('Side', [load(10, 0), load(10, 0)], { kind: 'side', specialty: 'psykiatri', specialtyName: 'Psykiatri', siteName: 'Holbæk' }),
];

test.each([
  [{}, ['Over', 'Fuld', 'Ledig', 'Side', 'Loft']],
  [{ kun: 'over' }, ['Over']],
  [{ kun: 'fulde' }, ['Over', 'Fuld']],
  [{ kun: 'plads' }, ['Over', 'Ledig', 'Side', 'Loft']],
  [{ trin: 'side' }, ['Side']],
  [{ trin: 'ceiling' }, ['Loft']],
  [{ speciale: 'psykiatri' }, ['Side']],
  [{ omraade: 'elsewhere' }, ['Loft']],
  [{ q: 'holbæk psyk' }, ['Side']],
  [{ orden: 'navn' }, ['Fuld', 'Ledig', 'Loft', 'Over', 'Side']],
  [{ orden: 'ubrugt' }, ['Loft', 'Ledig', 'Side', 'Over', 'Fuld']],
] as [Record<string, string>, string[]][])('%j shows %j', (search, names) => {
  expect(chosenLoads(lines, loadFiltersOf(search)).map(({ unitName }) => unitName)).toEqual(names);
});

test.each([
  ['maaned', 24, 1],
  ['kvartal', 8, 3],
  ['aar', 2, 12],
] as const)('two years as %s are %i columns of %i months', (size, count, months) => {
  const periods = periodsOf(24_336, 24_360, size);
  expect(periods).toHaveLength(count);
  expect(new Set(periods.map(({ from, to }) => to - from))).toEqual(new Set([months]));
});
