/** The order of the wishes as it is typed. */
import type { Stage } from '../../../engines/composer/problem.ts';
import { STANDARD_STAGES } from '../../../engines/composer/rules/stages.ts';

/** A tolerance of null is no whole number. */
export type TypedStage = Omit<Stage, 'tolerance'> & { tolerance: number | null };

export const standardStages: readonly TypedStage[] = STANDARD_STAGES;

export const toleranceWrong = ({ tolerance }: TypedStage): boolean => tolerance === null || tolerance < 0 || tolerance > 1_000_000;

export const isStandard = (stages: readonly TypedStage[]): boolean =>
  JSON.stringify(stages.map(plain)) === JSON.stringify(standardStages.map(plain));

const plain = ({ id, wishes, tolerance }: TypedStage): unknown[] => [id, wishes, tolerance];

export function moved(stages: readonly TypedStage[], from: number, to: number): TypedStage[] {
  const rest = stages.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...stages.slice(from, from + 1), ...rest.slice(to)];
}

/** What is sent: null for the standard order. A tolerance that cannot be sent is found by `toleranceWrong` first. */
export const stagesToSend = (stages: readonly TypedStage[]): Stage[] | null =>
  isStandard(stages) ? null : stages.map(({ id, wishes, tolerance }) => ({ id, wishes, tolerance: tolerance ?? -1 }));
