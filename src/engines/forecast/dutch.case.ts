/**
 * The Dutch planning model of general practice as a scenario, from its published inputs alone (Van Greuningen et al., Human Resources for Health
 * 10:21, 2012, tables 2–8; `data/forecast_nl_gp_model_inputs_outputs.csv`). It has no single ages: those at work in 2009 are put at one age that
 * exits yearly so that the published share is gone after ten years; who enters is put at an age without exits, since its published figures tell how
 * many of them work in 2019. Training takes three years: those in training in 2009 and those who start 2009–10 are done, and the five intakes of
 * 2011/12–2015/16 (here 2012–2016).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Row, Scenario, Sourced, Step, Table } from './scenario.ts';

const file = path.resolve(import.meta.dirname, '../../../data/forecast_nl_gp_model_inputs_outputs.csv');
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

/** A published figure by its name in the file. */
export function published(kind: 'input' | 'output', item: string): number {
  const line = lines.find(([a, b]) => a === kind && b === item);
  if (!line) throw new Error(`${item} is not in the file`);
  return Number(line[2]);
}

const given: Sourced = { basis: 'decision', source: 'Human Resources for Health 10:21, tables 2–8', year: 2012, n: null };
const table = (...rows: Row[]): Table => ({ ...given, rows });
const always = (value: number) => table({ value });

const men = published('input', 'GPs 2009 male');
const women = published('input', 'GPs 2009 female');
const yearly = (gone: number, of: number) => 1 - (1 - gone / of) ** 0.1;

/** Of those who start training 2011–2016, five yearly intakes, the share that works in 2019. */
const starts = published('input', 'start training 2011-2016');
// the file names two rows alike; the last is of those who start 2011–2016
const working = Number(lines.findLast(([, item]) => item === 'of these working in 2019')?.[2]) / starts;
const startedAs = (works: number) => works / working;
const places = starts / 5;

const training: Step = {
  places: table(
    { value: places, years: [2012, 2019] },
    { value: startedAs(published('input', 'of these working in 2019')), years: [2010, 2010] },
  ),
  fill: always(1),
  rollOver: always(0),
  nominal: always(3),
  delay: always(0),
  completion: always(working),
  back: always(0),
  underWay: [
    { specialty: 'gp', trainingRegion: 'nl', started: 2009, people: startedAs(published('input', 'of these working as GP in 2019')) },
  ],
};

export const dutch: Scenario = {
  schema: 'videre-forecast-scenario/1',
  name: 'Dutch general practice 2009–2019',
  years: { from: 2009, to: 2019 },
  ages: { from: 30, to: 60 },
  specialties: [{ id: 'gp', name: 'General practice' }],
  areas: [{ id: 'nl', name: 'Netherlands' }],
  groups: [],
  trainingRegions: [{ id: 'nl', name: 'Netherlands' }],
  base: {
    ...given,
    rows: [
      { specialty: 'gp', area: 'nl', sex: 'm', age: 50, people: men },
      { specialty: 'gp', area: 'nl', sex: 'f', age: 50, people: women },
    ],
  },
  exits: {
    death: always(0),
    retirement: table(
      { value: 0 },
      { value: yearly(published('input', 'outflow 2009-2019 male'), men), sex: 'm', ages: [50, 60] },
      { value: yearly(published('input', 'outflow 2009-2019 female'), women), sex: 'f', ages: [50, 60] },
    ),
    leaving: always(0),
  },
  moves: table(),
  work: {
    outside: always(0),
    absence: always(0),
    hours: table({ value: published('input', 'FTE per male GP'), sex: 'm' }, { value: published('input', 'FTE per female GP'), sex: 'f' }),
  },
  arrivals: table({ value: published('input', 'of these active in 2019'), years: [2019, 2019] }),
  entry: {
    completed: {
      ...given,
      rows: [
        { sex: 'f', ages: [31, 31], share: 0.71 },
        { sex: 'm', ages: [31, 31], share: 0.29 },
      ],
    },
    arrived: {
      ...given,
      rows: [
        { sex: 'f', ages: [31, 31], share: 46 / 109 },
        { sex: 'm', ages: [31, 31], share: 63 / 109 },
      ],
    },
  },
  settling: always(1),
  school: null,
  introduction: null,
  training,
  waiting: null,
};

/** The need of the published scenarios. Scenario 1's parts do not make its published need, so that is taken as given; scenario 3 is 6 % below it. */
export function dutchNeed(which: 0 | 1 | 3): Scenario {
  const stated = { kind: 'stated' as const, table: always(published('output', 'required 2009')) };
  const term = (kind: 'demography' | 'verticalSubstitution', percent: number) => ({
    ...{ kind, owner: 'Capaciteitsorgaan', until: 2019 },
    factor: always(1 + percent / 100),
  });
  const target = {
    id: 'n',
    kind: 'target' as const,
    unit: 'fte' as const,
    by: 2019,
    target: always(published('output', 'required 2019 scenario 1')),
  };
  const need =
    which === 0
      ? {
          bases: [{ id: 'n', kind: 'growth' as const, factor: always(1) }],
          terms: [term('demography', published('input', 'demographic demand growth 2009-2019'))],
        }
      : {
          bases: [target],
          terms: which === 1 ? [] : [term('verticalSubstitution', published('input', 'scenario 3 vertical substitution'))],
        };
  return { ...dutch, need: { start: stated, ...need, population: null } };
}
