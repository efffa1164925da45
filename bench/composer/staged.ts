/** Stages one after the other: each is minimised, then held at its value and tolerance for all that follow. */
import type { Mip } from './mip.ts';
import type { News, Solved, Solver } from './solve/solver.ts';

export interface StagedResult {
  x: Float64Array | null;
  /** Per cost line of the problem, as far as it came. */
  stages: { value: number; bound: number; done: boolean }[];
  megabytes: number | null;
  fault: string | null;
}

export interface StagedTask {
  /** Seconds in all. */
  seconds: number;
  gap: number;
  /** Points that each stage may give away to those after it. */
  tolerances: readonly number[];
  onNews: (news: News, stage: number) => void;
}

export async function inStages(solver: Solver, mip: Mip, task: StagedTask): Promise<StagedResult> {
  const began = performance.now();
  const since = () => (performance.now() - began) / 1000;
  const result: StagedResult = { x: null, stages: [], megabytes: null, fault: null };
  let held = mip;
  for (const [stage, objective] of mip.costs.entries()) {
    const before = since();
    if (before >= task.seconds) break;
    const idle = objective.every((cost) => cost === 0);
    if (idle) {
      result.stages.push({ value: 0, bound: 0, done: true });
      continue;
    }
    const solved: Solved = await solver.solve({
      mip: held,
      objective,
      seconds: task.seconds - before,
      gap: task.gap,
      ...(result.x ? { from: result.x } : {}),
      onNews: (news) => task.onNews({ ...news, seconds: before + news.seconds }, stage),
    });
    result.megabytes = Math.max(result.megabytes ?? 0, solved.megabytes ?? 0) || null;
    result.fault ??= solved.fault;
    result.x = solved.x ?? result.x;
    if (!result.x) break;
    const value = pointsOf(objective, result.x);
    result.stages.push({ value, bound: solved.bound, done: solved.done });
    held = holding(held, objective, value + (task.tolerances[stage - 2] ?? 0));
    if (!solved.x) break;
  }
  return result;
}

export const pointsOf = (objective: Float64Array, x: Float64Array): number =>
  objective.reduce((sum, cost, column) => sum + cost * (x[column] ?? 0), 0);

/** The same problem with one row more: the objective stays at or below `most`, but for the solver's own tolerance. */
export function holding(mip: Mip, objective: Float64Array, most: number): Mip {
  const starts = new Int32Array(mip.columns + 1);
  const extra = objective.reduce((count, cost) => count + Number(cost !== 0), 0);
  const indices = new Int32Array(mip.indices.length + extra);
  const values = new Float64Array(indices.length);
  let at = 0;
  for (let column = 0; column < mip.columns; column++) {
    const [from, to] = [mip.starts[column] ?? 0, mip.starts[column + 1] ?? 0];
    indices.set(mip.indices.subarray(from, to), at);
    values.set(mip.values.subarray(from, to), at);
    at += to - from;
    const cost = objective[column] ?? 0;
    if (cost !== 0) {
      indices[at] = mip.rows;
      values[at++] = cost;
    }
    starts[column + 1] = at;
  }
  return {
    ...mip,
    rows: mip.rows + 1,
    starts,
    indices,
    values,
    rowLower: Float64Array.from([...mip.rowLower, Number.NEGATIVE_INFINITY]),
    rowUpper: Float64Array.from([...mip.rowUpper, most + 1e-7 * Math.max(1, Math.abs(most))]),
  };
}

/** One objective in place of the stages: a track unplaced, or a pin left out, costs more than any wish. */
export function weighted(mip: Mip, unplaced: number): Float64Array {
  const [pins, tracks, ...stages] = mip.costs;
  return Float64Array.from(
    mip.lower,
    (_, column) =>
      10 * unplaced * (pins?.[column] ?? 0) +
      unplaced * (tracks?.[column] ?? 0) +
      stages.reduce((sum, costs) => sum + (costs[column] ?? 0), 0),
  );
}
