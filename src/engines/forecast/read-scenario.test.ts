/** What is refused, where it stands, and that every code has a sentence. */
import { expect, test } from 'vitest';
import { forecastErrorText } from '../../modules/forecasting/ui/file-refusals.ts';
import { generateScenario } from './generate.ts';
import { readScenario } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';

const size = {
  ...{ specialties: 2, areas: 2, trainingRegions: 1, waiting: true },
  ...{ ages: { from: 30, to: 75 }, years: { from: 2025, to: 2030 } },
};

const cases: [name: string, change: (scenario: Scenario) => unknown, path: string, code: string][] = [
  ['a negative number of people', (s) => change(s.base.rows[3], { people: -1 }), '/base/rows/3/people', 'schema.minimum'],
  ['the same people twice', (s) => s.base.rows.push({ ...at(s.base.rows, 0) }), '/base/rows/288', 'row.twice'],
  ['an unknown specialty', (s) => change(s.base.rows[3], { specialty: 'nobody' }), '/base/rows/3/specialty', 'unknown.specialties'],
  ['an unknown area of a group', (s) => s.groups[0]?.areas.push('nowhere'), '/groups/0/areas/2', 'unknown.areas'],
  ['a rate above 1', (s) => change(s.exits.death.rows[0], { value: 1.2, high: 1.2 }), '/exits/death/rows/0/value', 'rate.bounds'],
  ['a year twice', (s) => s.training.fill.rows.push({ ...at(s.training.fill.rows, 1) }), '/training/fill/rows/2', 'row.twice'],
  ['a rate without interval', (s) => delete s.exits.death.rows[0]?.low, '/exits/death/rows/0', 'interval.missing'],
  ['an interval beside its rate', (s) => change(s.exits.death.rows[0], { low: 0.5 }), '/exits/death/rows/0', 'interval.outside'],
  ['ages that no row names', (s) => change(s.work.hours.rows[0], { ages: [30, 50] }), '/work/hours', 'table.gap'],
  [
    'deaths by training region',
    (s) => change(s.exits.death.rows[0], { trainingRegion: 't0' }),
    '/exits/death/rows/0/trainingRegion',
    'row.key',
  ],
  ['years the wrong way round', (s) => change(s.years, { to: 2020 }), '/years', 'range.reversed'],
  ['shares of sex and age that make 1.1', (s) => change(s.entry.arrived.rows[0], { share: 0.55 }), '/entry/arrived', 'shares.entry'],
  ['nobody settles', (s) => s.settling.rows.splice(0), '/settling', 'shares.settling'],
  ['a cohort that is over', (s) => change(s.training.underWay[0], { started: 1980 }), '/training/underWay/0', 'underWay.over'],
  ['a specialty under two names', (s) => s.specialties.push(at(s.specialties, 0)), '/specialties/2', 'row.twice'],
  [
    'a gap on a basis that is not there',
    (s) => change(s, { questions: { thresholds: [], close: [], tornado: [{ specialty: 's0', basis: 'x', year: 2030 }] } }),
    '/questions/tornado/0/basis',
    'unknown.bases',
  ],
  [
    'a gap after the last year',
    (s) => change(s, { questions: { thresholds: [], close: [], tornado: [{ specialty: 's0', basis: 'growth', year: 2031 }] } }),
    '/questions/tornado/0/year',
    'year.outside',
  ],
  [
    'a factor of growth without interval',
    (s) => delete at(s.need?.terms ?? [], 0).factor.rows[0]?.low,
    '/need/terms/0/factor/rows/0',
    'interval.missing',
  ],
  [
    'more places moved than there are',
    (s) => change(s, { moved: [{ from: line('s0'), to: line('s1'), years: [2026, 2027], places: 900 }] }),
    '/moved/0/places',
    'moved.more',
  ],
  [
    'places moved to where they were',
    (s) => change(s, { moved: [{ from: line('s0'), to: line('s0'), years: [2026, 2027], places: 1 }] }),
    '/moved/0',
    'moved.same',
  ],
  ['another kind of file', (s) => change(s, { schema: 'something' }), '/schema', 'schema.const'],
];

function line(specialty: string) {
  return { specialty, trainingRegion: 't0' };
}

function at<Item>(items: Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}
const change = (thing: object | undefined, values: object) => Object.assign(thing ?? {}, values);

test.each(cases)('%s', (_name, make, path, code) => {
  const scenario = generateScenario(size, 1);
  make(scenario);
  const read = readScenario(scenario);
  const errors = 'errors' in read ? read.errors : [];
  expect(errors[0]).toMatchObject({ path, code });
  const text = forecastErrorText(at(errors, 0));
  expect(text).toMatch(/^\/.+: .+ \/ .+/);
  expect(text).not.toContain(code);
  expect(text).not.toContain('undefined');
});

test('more than everybody moves away', () => {
  const scenario = generateScenario({ ...size, areas: 3 }, 1);
  scenario.moves.rows.push({ from: 'a0', value: 0.6, low: 0.5, high: 0.7 });
  expect(readScenario(scenario)).toMatchObject({ errors: [{ path: '/moves', code: 'shares.moves' }] });
});
