/** Tracks that can stay as they are: each keeps the rules by itself, and all of them together have their places. Of too many the last in the plan go. */
import type { PlanTrack } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { contextOf } from '../rules/context.ts';
import { rules } from '../rules/index.ts';
import { balanceOf, lineKey, linesOf, loads, monthsOf, TENTHS_PER_TRACK } from '../rules/load.ts';

/** About all tracks together, or about what is asked. */
const OF_ALL = ['capacity', 'demand', 'pins'];

export function keepable(problem: Problem, tracks: readonly PlanTrack[]): PlanTrack[] {
  const context = contextOf(problem, { tracks, unplaced: [] });
  const alone = rules.filter(({ hard, id }) => hard && !OF_ALL.includes(id));
  const broken = new Set(alone.flatMap(({ find }) => find(context)).map(({ track }) => track));
  const taken = new Map<string, number>();
  const kept = new Set<string>();
  for (const track of context.tracks) {
    if (broken.has(track.id)) continue;
    const uses = [...linesOf({ index: context.index, tracks: [track] }).values()].flatMap((line) =>
      [...monthsOf(line).months].map(([at, own]) => ({ line, at, own, key: `${lineKey(line)} ${at}` })),
    );
    const fits = uses.every(({ line, at, own, key }) => {
      const load = loads(context.index, line)(at, (taken.get(key) ?? 0) + own);
      return (line.specialty === null && load.places === null) || balanceOf(load) <= 0;
    });
    if (!fits) continue;
    kept.add(track.id);
    for (const { key } of uses) taken.set(key, (taken.get(key) ?? 0) + TENTHS_PER_TRACK);
  }
  return tracks.filter(({ id }) => kept.has(id));
}
