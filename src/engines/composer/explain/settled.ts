/**
 * A plan's conversions taken for given: its flex tracks are tracks of the specialty they are in, and unfilled places that became none are asked for no
 * more. What is explained is then a problem without conversions; that another conversion might be chosen is no part of the answers.
 */
import type { PlanTrack } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { withApplicants } from '../rules/flex.ts';

export function settled(problem: Problem, tracks: readonly PlanTrack[]): { problem: Problem; tracks: PlanTrack[] } {
  const { flex: _conversions, ...rest } = problem;
  if (problem.demand.every(({ unfilled = 0 }) => unfilled === 0)) return { problem: rest, tracks: [...tracks] };
  const demand = problem.demand.map((row) => {
    const { unfilled: _unfilled, ...asked } = row;
    const converted = tracks.filter(({ specialty, flex }) => flex && specialty === row.specialty).length;
    return { ...asked, count: withApplicants(row) + converted };
  });
  const pins = problem.pins.map(({ flexFrom: _from, ...pin }) => pin);
  return { problem: { ...rest, demand, pins }, tracks: tracks.map(({ flex: _flex, ...track }) => track) };
}
