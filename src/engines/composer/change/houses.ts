/** What a change comes down on: the house before and after, and how each track would go on by itself. */
import type { Problem } from '../problem.ts';
import { indexProblem } from '../rules/context.ts';
import { applyChanges } from './apply.ts';
import type { Changes } from './change.ts';
import { brokenRules, type House } from './judge.ts';
import { dated, type RunningTrack } from './running.ts';

/** Tracks under way are not pinned: the change itself may move them. */
export function housesOf(problem: Problem, changes: Changes): { before: House; after: House } {
  const house = (given: Problem): House => ({ problem: given, index: indexProblem(given) });
  const free = { ...problem, pins: [] };
  return { before: house(free), after: house(applyChanges(free, changes)) };
}

/** How many hard rules the tracks break before anything happens. */
export const brokenBefore = (problem: Problem, tracks: readonly RunningTrack[]): number =>
  brokenRules({ problem, index: indexProblem(problem) }, tracks);

/** With the leave that is told, all later months put off; ended where the doctor leaves. */
export function goesOn(track: RunningTrack, { changes }: Changes): RunningTrack {
  let next = track;
  for (const change of changes) {
    if (change.type === 'leave' && change.track === track.id)
      next = { ...next, away: [...(next.away ?? []), { from: change.from, months: change.months }] };
    if (change.type === 'dropout' && change.track === track.id) next = { ...next, ended: change.from };
  }
  return next === track ? track : dated(next);
}
