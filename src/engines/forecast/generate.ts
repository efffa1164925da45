/** Constructed scenarios of any size, seeded: for tests and benches. Nothing in them is measured, and every table says so. */
import { seededRandom } from '../../kernel/random.ts';
import type { Row, Scenario, Sex, Sourced, Step, Table } from './scenario.ts';

export interface Size {
  specialties: number;
  areas: number;
  trainingRegions: number;
  ages: { from: number; to: number };
  years: { from: number; to: number };
  /** Whether doctors wait between the steps, so that they can be short. */
  waiting: boolean;
}

const made: Sourced = { basis: 'assumption', source: 'Constructed for tests and benches', year: null, n: null };
const decided: Sourced = { ...made, basis: 'decision' };
const list = (prefix: string, count: number) =>
  Array.from({ length: count }, (_none, at) => ({ id: `${prefix}${at}`, name: `${prefix} ${at}` }));

export function generateScenario(size: Size, seed: number): Scenario {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const row = (value: number, where: Omit<Row, 'value'> = {}): Row => ({
    ...where,
    value,
    low: value * 0.8,
    high: Math.min(1, value * 1.2),
  });
  const table = (...rows: Row[]): Table => ({ ...made, rows });
  const specialties = list('s', size.specialties);
  const areas = list('a', size.areas);
  const trainingRegions = list('t', size.trainingRegions);
  const ages = Array.from({ length: size.ages.to - size.ages.from + 1 }, (_none, at) => size.ages.from + at);
  const sexes: Sex[] = ['f', 'm'];
  const grid = specialties.flatMap(({ id: specialty }) => trainingRegions.map(({ id: trainingRegion }) => ({ specialty, trainingRegion })));
  const step = (places: number, nominal: number): Step => ({
    places: { ...decided, rows: grid.map((where) => ({ ...where, value: Math.round(between(0.5, 1.5) * places) })) },
    fill: table(row(between(0.8, 0.95)), row(0.6, { years: [size.years.from + 3, size.years.from + 5] })),
    rollOver: { ...decided, rows: [{ value: 0.7 }] },
    nominal: { ...decided, rows: [{ value: nominal }] },
    delay: table({ value: 0.9, low: 0.5, high: 1.4 }),
    completion: table(row(between(0.88, 0.96))),
    back: table(row(0.5)),
    underWay: grid.map((where) => ({ ...where, started: size.years.from - 1, people: between(1, 6) })),
  });
  const movers = areas.flatMap(({ id: from }) =>
    areas.filter(({ id }) => id !== from).map(({ id: to }) => row(0.004, { from, to, ages: [0, 64] })),
  );
  const { school: students } = { school: step(1, 7) };
  return {
    schema: 'videre-forecast-scenario/1',
    name: `constructed ${seed}`,
    years: { ...size.years },
    ages: { ...size.ages },
    specialties,
    areas,
    groups: [{ id: 'all', name: 'all', areas: areas.map(({ id }) => id) }],
    trainingRegions,
    base: {
      ...made,
      rows: specialties.flatMap(({ id: specialty }) =>
        areas.flatMap(({ id: area }) =>
          sexes.flatMap((sex) =>
            ages.filter((age) => age >= 36 && age < 72).map((age) => ({ specialty, area, sex, age, people: between(0, 4) })),
          ),
        ),
      ),
    },
    exits: {
      death: table(row(0.001), row(0.008, { ages: [60, 120] }), row(0.012, { ages: [60, 120], sex: 'm' })),
      retirement: table(
        { value: 0, low: 0, high: 0 },
        row(0.05, { ages: [60, 64] }),
        row(0.25, { ages: [65, 69] }),
        row(0.5, { ages: [70, 120] }),
      ),
      leaving: table(row(0.01), ...specialties.map(({ id: specialty }) => row(between(0.005, 0.02), { specialty, ages: [30, 50] }))),
    },
    moves: table(...movers),
    work: {
      outside: table(row(0.05)),
      absence: table(row(0.04), row(0.09, { ages: [30, 42], sex: 'f' })),
      hours: table(row(0.9), row(0.8, { ages: [65, 120] })),
    },
    arrivals: table({ value: 0.6, low: 0.3, high: 1 }),
    entry: {
      completed: {
        ...made,
        rows: [
          { sex: 'f', ages: [36, 42], share: 0.6 },
          { sex: 'm', ages: [36, 43], share: 0.4 },
        ],
      },
      arrived: {
        ...made,
        rows: [
          { sex: 'f', ages: [38, 50], share: 0.45 },
          { sex: 'm', ages: [38, 55], share: 0.55 },
        ],
      },
    },
    settling: table(...areas.map(({ id: area }) => ({ area, value: 1 / areas.length, low: 0, high: 1 }))),
    school: {
      ...students,
      places: { ...decided, rows: [{ value: 6 * grid.length }] },
      fill: { ...decided, rows: [{ value: 1 }] },
      underWay: [1, 2, 3, 4, 5].map((ago) => ({ started: size.years.from - ago, people: 4 * grid.length })),
    },
    introduction: step(6, 1),
    training: step(4, 5.5),
    need: {
      start: { kind: 'vacancies', table: table({ value: 2, low: 1, high: 4 }) },
      bases: [{ id: 'growth', kind: 'growth', factor: table({ value: 1.01, low: 1, high: 1.02 }) }],
      terms: [{ kind: 'technical', owner: 'constructed', until: size.years.to, factor: table({ value: 1.03, low: 0.98, high: 1.08 }) }],
      population: { ...decided, rows: [{ value: 500_000 }] },
    },
    waiting: size.waiting
      ? {
          doctors: 5 * grid.length,
          candidates: specialties.map(({ id: specialty }) => ({ specialty, people: 3 * size.trainingRegions })),
          newcomers: table({ value: size.specialties, low: 0, high: 2 * size.specialties }),
          leaving: table(row(0.05)),
        }
      : null,
  };
}
