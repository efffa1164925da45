/** Acts in words: which element of which track, and what became of it. */
import { useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import type { Edit } from '../rules/draft.ts';
import { useLive } from '../ui/live.ts';
import { type NamedTrack, useTracks } from '../ui/tracks.ts';
import type { Composition } from '../ui/types.ts';
import { da, type EditMessages } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Act } from './queue.ts';

/** Names as they were last seen: what has been taken out can still be spoken of. */
interface Seen {
  tracks: Map<string, string>;
  elements: Map<string, { track: string; number: number }>;
}

export type ActWords = (act: Act) => string;

export function useActWords(composition: Composition): ActWords {
  const m = useMessages(da, en);
  const { tracks } = useTracks(composition);
  const units = useLive(composition.id)?.units;
  const [seen] = useState((): Seen => ({ tracks: new Map(), elements: new Map() }));
  for (const track of tracks ?? []) see(seen, track);
  return (act) => {
    if (act.kind === 'edit') return words(act.edit, m.acts, seen, (unit) => units?.get(unit) ?? unit);
    if (act.kind === 'restore') return m.acts.restore(act.version);
    return act.kind === 'replan' ? m.acts.replan(act.name) : m.acts[act.kind];
  };
}

function see({ tracks, elements }: Seen, { id, name, elements: list }: NamedTrack): void {
  tracks.set(id, name);
  list.forEach((element, i) => {
    elements.set(element.id, { track: id, number: i + 1 });
  });
}

function words(edit: Edit, m: EditMessages['acts'], seen: Seen, unitName: (unit: string) => string): string {
  const track = (id: string) => seen.tracks.get(id) ?? m.gone;
  const element = (id: string) => {
    const found = seen.elements.get(id);
    return found ? m.at(track(found.track), found.number) : m.gone;
  };
  switch (edit.kind) {
    case 'setUnit':
      return edit.unit === null ? m.unnamed(element(edit.element)) : m.setUnit(element(edit.element), unitName(edit.unit));
    case 'setMonths':
      return m.setMonths(element(edit.element), edit.months);
    case 'moveBorder':
      return m.moveBorder(element(edit.element), edit.months);
    case 'swapElements':
      return m.swap(element(edit.a), element(edit.b));
    case 'setStart':
      return m.start(track(edit.track), edit.start);
    case 'pinTrack':
      return (edit.pinned ? m.pinned : m.loose)(track(edit.track));
    case 'pinElement':
      return (edit.pinned ? m.pinned : m.loose)(element(edit.element));
    case 'removeTrack':
      return m.removed(track(edit.track));
    case 'addTrack':
      return m.added(track(edit.track), edit.start);
  }
}
