/**
 * The shapes of training that occur in Denmark: A–B–A around a university part, short side placements inside, a home department in two periods, two
 * halves, four quarters, pure general practice (laegeuddannelsen.dk and videreuddannelsen-nord.dk, examples of tracks).
 */
import type { Pattern, PatternElement } from '../problem.ts';

export type Shape = Pick<Pattern, 'months' | 'elements'> & Partial<Pattern>;

/** The competence group of the highly specialised departments. */
export const SPECIAL = 'special';
/** Groups of side placements, each given by the departments of its name. */
export const HOSTS = ['med', 'kir', 'psyk', 'aku', 'gyn', 'paed'];
export const INSTITUTE = 'institut';

const own = (months: number[], more: Partial<PatternElement> = {}): PatternElement => ({
  kind: 'own',
  months,
  competence: null,
  units: null,
  sameUnitAs: null,
  ...more,
});
const special = (months: number[]): PatternElement => own(months, { competence: SPECIAL });
const home = (months: number[], sameUnitAs = 0): PatternElement => own(months, { sameUnitAs });
const side = (months: number[], competence: string): PatternElement => ({ ...own(months), kind: 'side', competence });

const steps = (from: number, to: number, by = 6): number[] => Array.from({ length: (to - from) / by + 1 }, (_, i) => from + i * by);
const twelve = [{ group: SPECIAL, months: 12 }];

/** In the order in which a region's specialties get them; a specialty may have several ways. */
export const shapes: readonly (() => Shape[])[] = [
  // home – three side placements – university – home
  () => [
    {
      months: 48,
      elements: [own([12, 18]), side([3], 'psyk'), side([3], 'kir'), side([6], 'med'), special([12, 18]), home([6, 12])],
    },
  ],
  // two parts of free lengths, or home – away – home
  () => [
    { months: 48, elements: [own(steps(12, 36)), own(steps(12, 36))], competences: twelve },
    { months: 48, elements: [own(steps(12, 24)), own(steps(12, 24)), home(steps(12, 24))], competences: twelve },
  ],
  // home – university – home
  () => [
    { months: 60, elements: [own([12, 18]), special([24, 30]), home([12, 18, 24])] },
    { months: 60, elements: [special([24, 30]), own([30, 36])] },
  ],
  () => [
    { months: 60, elements: [own(steps(12, 48)), own(steps(12, 48))], competences: twelve },
    { months: 60, elements: [own(steps(12, 24)), own(steps(12, 36)), home(steps(12, 24))], competences: twelve },
  ],
  // a home department, another department, three months of something else
  () => [{ months: 48, elements: [own([15, 18, 21, 24]), special([12]), side([3], 'aku'), home([9, 12, 15, 18])], shortest: 3 }],
  // half a year of side placement in the middle
  () => [
    { months: 48, elements: [own(steps(12, 30)), side([6], 'med'), own(steps(12, 30))] },
    { months: 48, elements: [own(steps(12, 24)), side([6], 'med'), own([12, 18]), home([12])] },
  ],
  // fifteen months four times, two of them at the university or each somewhere
  () => [
    { months: 60, elements: [own([15]), own([15]), special([15]), own([15])] },
    {
      months: 60,
      elements: [own([15]), home([15]), special([15]), home([15], 2)],
      competences: [{ group: SPECIAL, months: 30 }],
    },
  ],
  // four years at four departments
  () => [
    { months: 48, elements: [own([12]), own([12]), special([12]), own([12])] },
    { months: 48, elements: [own([24]), special([12]), own([12])] },
  ],
  // half a year of surgery first, then a home in two periods
  () => [{ months: 54, elements: [side([6], 'kir'), own(steps(12, 24)), special([12, 18]), home(steps(6, 18), 1)] }],
];

export const instituteShape = (): Shape[] => [{ months: 48, elements: [own([12, 18]), side([9], INSTITUTE), own([21, 27])] }];

/** Three parts, each anywhere. */
export const wideShape = (): Shape => ({ months: 48, elements: [own(steps(12, 24)), own(steps(12, 24)), own(steps(12, 24))] });

/** Four parts of half a year and more, each anywhere. */
export const richShape = (months: number): Shape => ({
  months,
  elements: Array.from({ length: 4 }, () => own(steps(6, 30))),
  competences: twelve,
});

export const practiceShapes = (): Shape[] =>
  [
    [side([6], 'med'), side([6], 'kir'), side([6], 'psyk'), side([6, 12], 'gyn'), home([12]), home([12, 18])],
    [side([12], 'aku'), side([6], 'gyn'), side([6], 'paed'), side([6], 'psyk'), home([24])],
  ].map((rest) => ({ months: 60, elements: [own([6]), ...rest], pure: true, sites: { count: 0, months: 0 } }));
