/**
 * The shapes of training that occur in Denmark, as patterns for made-up specialties: A–B–A around a university part, short side placements inside,
 * a home department in two periods, two halves, pure general practice (laegeuddannelsen.dk and videreuddannelsen-nord.dk, examples of tracks).
 */
import type { Demand, Pattern, PatternElement } from '../problem.ts';

export const GENERAL_PRACTICE = 'almen';

/** Tracks a year, about 500 in all: one very large specialty, some middling, many with one or two. */
const COUNTS = [
  150, 40, 30, 28, 22, 20, 18, 17, 15, 14, 12, 12, 11, 10, 10, 9, 8, 8, 7, 7, 6, 6, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1,
];

export interface MadeSpecialty {
  id: string;
  count: number;
  /** How many sites have a department, out of all hospitals. */
  departments: number;
  patterns: Pattern[];
}

const own = (months: number[], more: Partial<PatternElement> = {}): PatternElement => ({
  kind: 'own',
  months,
  competence: null,
  units: null,
  sameUnitAs: null,
  ...more,
});
const side = (months: number[], competence: string): PatternElement => ({ ...own(months), kind: 'side', competence });

type Shape = Pick<Pattern, 'months' | 'elements'> & Partial<Pattern>;

const shapes: (() => Shape[])[] = [
  // home – university – home
  () => [{ months: 60, elements: [own([12, 18]), own([24], { competence: 'special' }), own([18, 24], { sameUnitAs: 0 })] }],
  // home – three side placements – university – home
  () => [
    {
      months: 48,
      elements: [
        own([12]),
        side([3], 'psyk'),
        side([3], 'kir'),
        side([6], 'med'),
        own([12], { competence: 'special' }),
        own([12], { sameUnitAs: 0 }),
      ],
    },
  ],
  // a home department, another department, three months of trauma
  () => [
    {
      months: 48,
      elements: [own([18, 24]), own([12], { competence: 'special' }), own([3], { competence: 'trauma' }), own([9, 15], { sameUnitAs: 0 })],
      shortest: 3,
    },
  ],
  // four years at four departments
  () => [{ months: 48, elements: [own([12]), own([12]), own([12], { competence: 'special' }), own([12])] }],
  // two halves, or three thirds
  () => [
    { months: 48, elements: [own([24]), own([24])] },
    { months: 48, elements: [own([12]), own([24], { competence: 'special' }), own([12], { sameUnitAs: 0 })] },
  ],
  // fifteen months four times, two of them at the university
  () => [
    {
      months: 60,
      elements: [own([15]), own([15], { sameUnitAs: 0 }), own([15], { competence: 'special' }), own([15], { sameUnitAs: 2 })],
      competences: [{ group: 'special', months: 30 }],
    },
  ],
];

const practice: Shape = {
  months: 60,
  elements: [
    own([6]),
    side([6], 'med'),
    side([6], 'kir'),
    side([6], 'psyk'),
    side([6, 12], 'med'),
    own([12], { sameUnitAs: 0 }),
    own([12, 18]),
  ],
  pure: true,
  sites: { count: 0, months: 0 },
};

export function makeSpecialties(size: 'specialty' | 'five' | 'region'): MadeSpecialty[] {
  const counts = size === 'region' ? COUNTS : size === 'five' ? [30, 22, 14, 6, 1] : [14];
  return counts.map((count, i) => {
    const general = size === 'region' && i === 0;
    const id = general ? GENERAL_PRACTICE : `speciale-${String(i).padStart(2, '0')}`;
    const shape = general ? [practice] : (shapes[(size === 'specialty' ? 1 : i) % shapes.length]?.() ?? []);
    const patterns = shape.map((given, n) => ({
      id: `${id}-${n + 1}`,
      specialty: id,
      name: `Syntetisk mønster ${n + 1}`,
      competences: [],
      sites: { count: count === 1 ? 0 : 2, months: 12 },
      shortest: 6,
      pure: false,
      ...given,
    }));
    return { id, count, departments: Math.max(3, Math.min(12, Math.ceil(count / 2) + 2)), patterns };
  });
}

export function makeDemand(made: readonly MadeSpecialty[], year: number): Demand[] {
  return made.map(({ id, count }, i) => ({
    specialty: id,
    count,
    starts: count === 1 ? [`${year}-09`] : i % 2 === 0 ? [`${year}-03`, `${year}-09`] : [`${year}-05`, `${year}-11`],
  }));
}
