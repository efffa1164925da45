/** Seeded problems like the real ones, for tests and measurements: everything in them is made up, and says so in its names. */
import { isInstitute, makeHouse } from './generate/house.ts';
import { partialPin, wholePin } from './generate/pins.ts';
import { randomOf } from './generate/random.ts';
import { makeAgreement, type RegionShape, regionShapes } from './generate/regions.ts';
import { COHORTS, giveRoom } from './generate/room.ts';
import { type Extent, type MadeSpecialty, makeDemand, makeSpecialties } from './generate/specialties.ts';
import { withUnfilled } from './generate/unfilled.ts';
import type { Nation, SharedPlaces } from './nation/nation.ts';
import type { PlanTrack } from './plan.ts';
import type { Problem, Weights } from './problem.ts';
import { groupBy, placeKey } from './rules/context.ts';

/** What one may ask for by name; `five` (specialties) is for tests. */
export const SIZES = ['specialty', 'region', 'nation', 'years'] as const;

export interface GenerateOptions {
  size: 'specialty' | 'five' | 'region';
  seed: number;
  /** Every place is needed, and a few are missing. */
  tight?: boolean;
  /** Millions of routes to choose among. */
  rich?: boolean;
  /** Tracks filled in part, places without an applicant, and conversions that are allowed. */
  unfilled?: boolean;
  /** So many of this year's sample tracks as pins; not with `tight`, where they may have no place. */
  pins?: { whole: number; partial: number };
}

const YEAR = 2028;

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

export function generate({
  size,
  seed,
  tight = false,
  rich = false,
  unfilled = false,
  pins = { whole: 0, partial: 0 },
}: GenerateOptions): Problem {
  const made = makeSpecialties(size === 'region' ? 'all' : size, rich, seed, randomOf(seed, 'specialties'));
  const [region] = regionShapes(randomOf(seed, 'regions'));
  if (!region) throw new Error('there is a first region');
  const { problems, sample } = makeRegion(region, made, { seed, tight, years: 1 });
  const [problem] = problems;
  if (!problem) throw new Error('one year is one problem');
  problem.pins = pinned(sample, pins, randomOf(seed, 'pins'));
  return unfilled ? withUnfilled(problem, randomOf(seed, 'unfilled')) : problem;
}

/** The three regions, for one start year or five. */
export function generateNation({
  size,
  seed,
  tight = false,
  rich = false,
  unfilled = false,
}: Omit<GenerateOptions, 'size' | 'pins'> & { size: 'nation' | 'years' }): Nation {
  const extent: Extent = 'all';
  const made = makeSpecialties(extent, rich, seed, randomOf(seed, 'specialties'));
  const years = size === 'years' ? 5 : 1;
  const plain = regionShapes(randomOf(seed, 'regions')).flatMap((region) => makeRegion(region, made, { seed, tight, years }).problems);
  const random = randomOf(seed, 'unfilled');
  const problems = unfilled ? plain.map((problem) => withUnfilled(problem, random)) : plain;
  return { schema: 'videre-nation/1', problems, shared: wholes(problems.filter(({ year }) => year === YEAR)) };
}

function makeRegion(
  region: RegionShape,
  given: readonly MadeSpecialty[],
  { seed, tight, years }: { seed: number; tight: boolean; years: number },
) {
  const random = randomOf(seed, region.id);
  const made = given.map((specialty) => ({ ...specialty, phase: (specialty.phase + region.part * 2) % 1 }));
  const base: Problem = {
    schema: 'videre-problem/1',
    trainingRegion: `syntetisk-${region.id}`,
    year: YEAR,
    specialties: made.map(({ id }) => ({ id, name: `Syntetisk ${id}` })),
    ...makeHouse(region, made, random),
    occupancy: [],
    patterns: made.flatMap((specialty) => specialty.patterns),
    demand: [],
    agreement: makeAgreement(region, made, random),
    weights: STANDARD_WEIGHTS,
    pins: [],
  };
  const demandOf = (nth: number) => makeDemand(made, region.part, YEAR, nth);
  const asked = Array.from({ length: years }, (_, nth) => demandOf(nth));
  const earlier = Array.from({ length: COHORTS }, (_, i) => demandOf(i - COHORTS));
  const sample = giveRoom(base, { earlier, years: asked, firstYear: YEAR }, random, tight);
  return { problems: asked.map((demand, nth): Problem => ({ ...base, year: YEAR + nth, demand })), sample };
}

/** The institutes with the parts of all regions added up. */
function wholes(problems: readonly Problem[]): SharedPlaces[] {
  const parts = problems.flatMap(({ approvals }) => approvals.filter(({ unit }) => isInstitute(unit)));
  return [...groupBy(parts, ({ unit, specialty, kind }) => placeKey(unit, specialty, kind)).values()].flatMap(([row, ...others]) => {
    if (!row) return [];
    const { unit, specialty, kind, from, to } = row;
    return [{ unit, specialty, kind, from, to, tenths: others.reduce((sum, { tenths }) => sum + tenths, row.tenths) }];
  });
}

/** Spread over the specialties. */
function pinned(
  sample: readonly PlanTrack[],
  { whole, partial }: { whole: number; partial: number },
  random: () => number,
): Problem['pins'] {
  const order = sample.map((track) => ({ track, at: random() })).sort((a, b) => a.at - b.at);
  return order.slice(0, whole + partial).map(({ track }, i) => (i < whole ? wholePin(track) : partialPin(track, random)));
}
