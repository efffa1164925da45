/** Who is measured: the composer as it is used, the composer with every wish in one stage, and each rival formulation with each solver. */
import { columnsMip } from './columns.ts';
import { compactMip } from './compact.ts';
import type { Ground } from './ground.ts';
import type { Mip } from './mip.ts';
import { cbc } from './solve/cbc.ts';
import { highs } from './solve/highs.ts';
import { scipy } from './solve/scipy.ts';
import type { Solver } from './solve/solver.ts';
import type { Stages } from './wishes.ts';

export interface Rival {
  name: string;
  formulate: (ground: Ground, stages: Stages) => Mip;
  solver: Solver;
}

const formulations = { 'all columns': columnsMip, 'compact model': compactMip };

export const rivals: readonly Rival[] = Object.entries(formulations).flatMap(([formulation, formulate]) =>
  [highs, scipy, cbc].map((solver) => ({ name: `${formulation}, ${solver.name}`, formulate, solver })),
);

export const COMPOSER = 'composer, in stages';
export const COMPOSER_ONE = 'composer, one stage';
export const contestants: readonly string[] = [COMPOSER, COMPOSER_ONE, ...rivals.map(({ name }) => name)];
