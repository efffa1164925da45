/**
 * Seeded problems like the real one, for tests and measurements: everything in them is made up, and says so in its names.
 * Five cohorts of earlier tracks occupy the house. The capacity is what those and one sample of this year's tracks need, and some slack, so that
 * without `tight` every track can be placed.
 */
import { type Month, month, monthText } from '../../kernel/month.ts';
import { seededRandom } from '../../kernel/random.ts';
import { EAST, makeHouse, WEST } from './generate/house.ts';
import { partialPin, wholePin } from './generate/pins.ts';
import { sampleTrack } from './generate/sample.ts';
import { GENERAL_PRACTICE, type MadeSpecialty, makeDemand, makeSpecialties } from './generate/specialties.ts';
import type { PlanTrack } from './plan.ts';
import type { Agreement, Problem, Weights } from './problem.ts';
import { indexProblem, placeKey } from './rules/context.ts';

export interface GenerateOptions {
  size: 'specialty' | 'five' | 'region';
  seed: number;
  tight?: boolean;
  /** So many of this year's sample tracks as pins; not with `tight`, where they may have no place. */
  pins?: { whole: number; partial: number };
}

const YEAR = 2028;
const COHORTS = 5;
const FIRST = month(`${YEAR - COHORTS}-01`);
const HORIZON = (COHORTS + 8) * 12;

export const STANDARD_WEIGHTS: Weights = {
  shareSpecialty: 2,
  shareAim: 1,
  shareOverall: 2,
  startArea: 8,
  endArea: 16,
  startShortage: 2,
  endShortage: 4,
  change: 10,
  distance: 4,
  university: 2,
  bothAreas: 8,
  spread: 6,
};

export function generate({ size, seed, tight = false, pins = { whole: 0, partial: 0 } }: GenerateOptions): Problem {
  const random = seededRandom(seed);
  const made = makeSpecialties(size);
  const problem: Problem = {
    schema: 'videre-problem/1',
    trainingRegion: 'syntetisk',
    year: YEAR,
    specialties: made.map(({ id }) => ({ id, name: `Syntetisk ${id}` })),
    ...makeHouse(made, random),
    occupancy: [],
    patterns: made.flatMap((specialty) => specialty.patterns),
    demand: makeDemand(made, YEAR),
    agreement: makeAgreement(made),
    weights: STANDARD_WEIGHTS,
    pins: [],
  };
  const sample = giveRoom(problem, random, tight);
  problem.pins = pinned(sample, pins, seededRandom(seed));
  return problem;
}

function makeAgreement(made: readonly MadeSpecialty[]): Agreement {
  const ids = made.map(({ id }) => id);
  const ordinary = ids.filter((id) => id !== GENERAL_PRACTICE);
  const exempt = ordinary.length > 30 ? ordinary.slice(-2) : [];
  const under = ordinary.filter((id) => !exempt.includes(id));
  const aiming = under.length > 10 ? under[9] : undefined;
  const share = (specialty: string | null, low: number, high: number, aim: number | null) => ({ specialty, area: WEST, low, high, aim });
  return {
    id: 'syntetisk-aftale',
    name: 'Syntetisk aftale',
    areas: [EAST, WEST],
    shares: [
      ...under.map((id) => (id === aiming ? share(id, 40, 100, 70) : share(id, 40, 40, null))),
      ...ids.filter((id) => id === GENERAL_PRACTICE).map((id) => share(id, 50, 50, null)),
      share(null, 40, 40, null),
    ],
    overall: under,
    home: WEST,
    startEnd: under,
    bothAreas: under,
  };
}

type Series = Map<string, Int32Array>;

/** Spread over the specialties. */
function pinned(
  sample: readonly PlanTrack[],
  { whole, partial }: { whole: number; partial: number },
  random: () => number,
): Problem['pins'] {
  const order = sample.map((track) => ({ track, at: random() })).sort((a, b) => a.at - b.at);
  return order.slice(0, whole + partial).map(({ track }, i) => (i < whole ? wholePin(track) : partialPin(track, random)));
}

/** Returns this year's sample. */
function giveRoom(problem: Problem, random: () => number, tight: boolean): PlanTrack[] {
  const sample: PlanTrack[] = [];
  const index = indexProblem(problem);
  const earlier: Series = new Map();
  const all: Series = new Map();
  const units: Series = new Map();
  for (let year = YEAR - COHORTS; year <= YEAR; year++)
    for (const demand of problem.demand)
      for (let n = 0; n < demand.count; n++) {
        const start = (demand.starts[n % demand.starts.length] ?? `${YEAR}-09`).replace(String(YEAR), String(year));
        const track = sampleTrack(problem, index, demand.specialty, start, random);
        if (!track) continue;
        if (year === YEAR) sample.push(named(track, sample.length));
        // Some of the earlier tracks stand empty, some doctors are on leave and end later.
        const vacant = year < YEAR && random() < 0.06;
        const late = year < YEAR && random() < 0.12 ? 6 : 0;
        for (const element of track.elements) {
          const key = placeKey(element.unit, track.specialty, element.kind);
          const from = month(element.from) + late - FIRST;
          if (!vacant) for (const series of year < YEAR ? [all, earlier] : [all]) use(series, key, from, element.months);
          if (!vacant) use(units, element.unit, from, element.months);
        }
      }
  for (const row of problem.approvals) {
    const peak = Math.max(0, ...(all.get(placeKey(row.unit, row.specialty, row.kind)) ?? []));
    row.tenths = 10 * Math.max(0, tight ? peak - (random() < 0.2 ? 1 : 0) : Math.ceil(peak * 1.1));
  }
  problem.approvals = problem.approvals.filter((row) => row.tenths > 0 || random() < 0.1);
  for (const unit of problem.units) {
    const peak = Math.max(0, ...(units.get(unit.id) ?? []));
    unit.ceilings = [{ from: '2018-01', to: '2050-01', tenths: 10 * (tight ? peak : Math.ceil(peak * 1.03)) }];
  }
  problem.occupancy = [...earlier].flatMap(([key, series]) => periods(key, series));
  return sample;
}

const named = (track: PlanTrack, n: number): PlanTrack => {
  const elements = track.elements.map((element) => ({ ...element, id: `sample-${n + 1}-${element.id}` }));
  return { ...track, id: `sample-${n + 1}`, elements };
};

function use(all: Series, key: string, from: number, months: number): void {
  let series = all.get(key);
  if (!series) {
    series = new Int32Array(HORIZON);
    all.set(key, series);
  }
  for (let at = from; at < Math.min(HORIZON, from + months); at++) series[at] = (series[at] ?? 0) + 1;
}

/** A series of places by month as periods of equal use, from the composed year on. */
function periods(key: string, series: Int32Array): Problem['occupancy'] {
  const [unit = '', specialty = '', kind = 'own'] = key.split('|');
  const rows: Problem['occupancy'] = [];
  const text = (at: number): string => monthText((FIRST + at) as Month);
  for (let at = COHORTS * 12; at < HORIZON; ) {
    let to = at + 1;
    while (to < HORIZON && series[to] === series[at]) to++;
    const places = series[at] ?? 0;
    if (places > 0)
      rows.push({ unit, specialty, kind: kind === 'side' ? 'side' : 'own', from: text(at), to: text(to), tenths: places * 10 });
    at = to;
  }
  return rows;
}
