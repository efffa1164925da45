/**
 * A plan composed anew speaks of the same tracks as the draft before it: each takes the id of the track it changes least, its elements theirs in
 * order, so that what was said of a track still is about it. What is pinned has its ids already. The rest keep the composer's, made their own.
 */
import type { PlanTrack } from '../../../engines/composer/plan.ts';
import { partnersOf } from '../../../engines/composer/rules/compare-tracks.ts';
import type { DraftTrack } from './draft.ts';

export function keepIds(plan: readonly PlanTrack[], draft: readonly DraftTrack[], pinned: ReadonlySet<string>): PlanTrack[] {
  const before = new Map(draft.map((track) => [track.id, track]));
  const old = draft.filter(({ id }) => !pinned.has(id)).map(comparable);
  const partners = partnersOf(
    old,
    plan.filter(({ id }) => !pinned.has(id)),
  );
  const taken = new Set<string>();
  for (const track of draft) for (const { id } of [track, ...track.elements]) taken.add(id);
  for (const track of plan) if (pinned.has(track.id)) for (const { id } of [track, ...track.elements]) taken.add(id);
  const own = (id: string): string => {
    let free = id;
    for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
    taken.add(free);
    return free;
  };
  return plan.map((track) => {
    if (pinned.has(track.id)) return track;
    const partner = before.get(partners.get(track.id) ?? '');
    const elements = track.elements.map((element, i) => ({ ...element, id: partner?.elements[i]?.id ?? own(element.id) }));
    return { ...track, id: partner?.id ?? own(track.id), elements };
  });
}

/** A place to be named is like no other. */
const comparable = (track: DraftTrack) => ({
  ...track,
  elements: track.elements.map((element) => ({ ...element, unit: element.unit ?? '' })),
});
