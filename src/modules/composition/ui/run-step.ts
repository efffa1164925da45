import type { Run } from './types.ts';

export interface Steps {
  /** How many are behind it. */
  done: number;
  of: number;
  /** The one at work; null where all of them are weighed together, or none is left. */
  at: string | null;
}

/** Where a search under way is among its steps: placing, then the wishes by importance. Null while nobody knows how many there are. */
export function stepsOf({ phase, byStage }: Pick<Run, 'phase' | 'byStage'>): Steps | null {
  if (!byStage) return null;
  const of = byStage.stages.length + 1;
  if (phase === 'done') return { done: of, of, at: null };
  const stage = byStage.stages.findIndex(({ id }) => id === byStage.stage);
  if (stage >= 0) return { done: stage + 1, of, at: byStage.stage };
  return phase === 'bound' ? { done: 1, of, at: null } : { done: 0, of, at: 'placing' };
}
