/** Made-up specialties with counts like those of the national dimensioning: one very large, some middling, many with a few tracks or one. */
import type { Demand, Pattern } from '../problem.ts';
import { between, type Random } from './random.ts';
import { HOSTS, instituteShape, practiceShapes, richShape, type Shape, shapes, wideShape } from './shapes.ts';

export const GENERAL_PRACTICE = 'almen';

/** Tracks a year in the whole nation, about 1,140 in all. */
const NATION = [
  355, 77, 55, 41, 39, 38, 32, 30, 29, 27, 27, 26, 25, 25, 25, 24, 23, 23, 22, 21, 20, 18, 18, 17, 16, 14, 13, 11, 9, 8, 7, 7, 6, 6, 6, 4,
  3, 2, 2,
];
const FIVE = [66, 48, 32, 14, 2];
const ROUNDS = [
  [3, 9],
  [2, 8],
  [5, 11],
  [3, 9],
  [3, 6, 10],
];

export interface MadeSpecialty {
  id: string;
  /** Tracks a year in the nation, on average. */
  yearly: number;
  /** Where in its cycle of places a region is in the first year: half a track a year is one every other. */
  phase: number;
  /** Months of a year in which tracks begin. */
  rounds: number[];
  /** What its departments are called; those of the names of HOSTS take others' side placements. */
  department: string;
  institute: boolean;
  patterns: Pattern[];
}

export type Extent = 'specialty' | 'five' | 'all';

export function makeSpecialties(extent: Extent, rich: boolean, seed: number, random: Random): MadeSpecialty[] {
  const base = extent === 'all' ? NATION : extent === 'five' ? FIVE : [between(24, 40, random)];
  const jitter = extent === 'specialty' ? 0 : 0.2;
  const hosts = extent === 'all' ? HOSTS : [];
  return base.map((count, i) => {
    const general = extent === 'all' && i === 0;
    const id = general ? GENERAL_PRACTICE : `speciale-${String(i).padStart(2, '0')}`;
    const yearly = Math.max(1, count * (1 + jitter * (2 * random() - 1)));
    const institute = extent === 'all' && (i === 12 + (seed % 5) || i === 26 + (seed % 4));
    const turn = extent === 'specialty' ? seed + 4 : i + seed;
    const shape = general ? practiceShapes() : institute ? instituteShape() : (shapes[turn % shapes.length]?.() ?? []);
    if (i % 2 === 1 && extent === 'all' && !institute && yearly >= 8) shape.push(wideShape());
    if (rich && !general && !institute && yearly >= 12) shape.push(richShape(i % 2 === 0 ? 48 : 60));
    return {
      id,
      yearly,
      phase: random(),
      rounds: yearly < 5 ? [oneRound(random)] : (ROUNDS[between(0, ROUNDS.length - 1, random)] ?? []),
      department: general ? 'praksis' : (hosts[i - 1] ?? id),
      institute,
      patterns: shape.map((given, n) => patternOf(id, n, given, yearly)),
    };
  });
}

const oneRound = (random: Random): number => (random() < 0.5 ? 3 : 9);

const patternOf = (specialty: string, n: number, shape: Shape, yearly: number): Pattern => ({
  id: `${specialty}-${n + 1}`,
  specialty,
  name: `Syntetisk mønster ${n + 1}`,
  competences: [],
  // The smallest specialties have an exemption: one department in the region must do.
  sites: { count: yearly < 4 ? 0 : 2, months: 12 },
  shortest: 6,
  pure: false,
  ...shape,
});

/** What a region with this part of the nation asks for in a year, the first being year 0; small specialties alternate. */
export function makeDemand(made: readonly MadeSpecialty[], part: number, first: number, nth: number): Demand[] {
  return made.flatMap(({ id, yearly, phase, rounds }) => {
    const until = (n: number) => Math.floor(yearly * part * n + phase);
    const count = until(nth + 1) - until(nth);
    return count === 0 ? [] : [{ specialty: id, count, starts: rounds.map((at) => `${first + nth}-${String(at).padStart(2, '0')}`) }];
  });
}
