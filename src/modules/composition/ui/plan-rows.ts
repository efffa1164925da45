/** The rows of the timeline: what is drawn of a track, and what is said of it. */
import { useRef, useState } from 'react';
import type { TimelineBar, TimelineRow } from '../../../design/timeline/timeline.tsx';
import { month } from '../../../kernel/month.ts';
import type { da } from './composition.da.ts';
import { elsewhere } from './legend.ts';
import { abbreviated } from './sites.ts';
import type { NamedElement, NamedTrack } from './tracks.ts';

/** What is broken, in words, by id of the element or the track. */
export interface PlanFlags {
  elements: ReadonlyMap<string, string>;
  tracks: ReadonlyMap<string, string>;
}

export const noFlags: PlanFlags = { elements: new Map(), tracks: new Map() };

type Words = Pick<typeof da.timeline, 'toBeNamed' | 'side' | 'own' | 'monthCount' | 'pinned' | 'numbered'>;

interface Drawing {
  m: Words;
  flags: PlanFlags;
  /** The numbers that tracks have year after year, by id. */
  numbers: ReadonlyMap<string, string>;
  /** A step of the list leads to the element's form, not to its unit. */
  editing: boolean;
}

/** A row each, the same object as before as long as it says the same: only what has changed is drawn anew. `hrefOf` is the same while the address is. */
export function useRows(tracks: readonly NamedTrack[], hrefOf: (track: NamedTrack) => string, drawing: Drawing): TimelineRow[] {
  const [made] = useState(() => new WeakMap<NamedTrack, { key: string; words: Words; hrefOf: typeof hrefOf; row: TimelineRow }>());
  const last = useRef<TimelineRow[]>([]);
  const rows = tracks.map((track) => {
    const { flags, numbers, editing, m } = drawing;
    const said = [numbers.get(track.id), flags.tracks.get(track.id), ...track.elements.map(({ id }) => flags.elements.get(id))];
    const key = [editing, ...said].join('|');
    const known = made.get(track);
    if (known?.key === key && known.words === m && known.hrefOf === hrefOf) return known.row;
    const row = rowOf(track, hrefOf(track), drawing);
    made.set(track, { key, words: m, hrefOf, row });
    return row;
  });
  const same = rows.length === last.current.length && rows.every((row, at) => row === last.current[at]);
  if (!same) last.current = rows;
  return last.current;
}

const rowOf = (track: NamedTrack, href: string, drawing: Drawing): TimelineRow => ({
  id: track.id,
  href,
  label: drawing.m.numbered(track.name, drawing.numbers.get(track.id)),
  flag: drawing.flags.tracks.get(track.id),
  group: track.specialty,
  bars: track.elements.map((element) => barOf(track, element, drawing)),
});

function barOf(track: NamedTrack, element: NamedElement, { m, flags, editing }: Drawing): TimelineBar {
  const { id, from, months, site, siteName, siteShort, unit, unitName, area, kind } = element;
  const begin = month(from);
  const name = siteName ?? m.toBeNamed;
  const pinned = track.pinned || element.pinned;
  const flag = flags.elements.get(id);
  const said = [unitName ?? name, unit && name, m.monthCount(months), kind === 'side' ? m.side : m.own, pinned && m.pinned];
  return {
    id,
    from: begin,
    to: begin + months,
    label: siteShort ?? name,
    tableLabel: unitName ?? name,
    placeHref: unit === null || editing ? undefined : `/organisation/${unit}`,
    short: abbreviated(siteShort ?? name),
    colourKey: site ?? undefined,
    patternKey: unit === null ? undefined : (area ?? elsewhere),
    undecided: unit === null,
    locked: pinned ? m.pinned : undefined,
    flag,
    title: `${track.name}: ${said.filter(Boolean).join(', ')}${flag ? `. ${flag}` : ''}`,
  };
}

/** Specialties in the order of their tracks. */
export const groupsOf = (tracks: readonly NamedTrack[]) => [
  ...new Map(tracks.map(({ specialty, specialtyName }) => [specialty, { id: specialty, label: specialtyName }])).values(),
];

/** The axis: whole years around all tracks, so that filters don't move it. */
export function spanOf(tracks: readonly NamedTrack[]): { from: number; to: number } {
  const begins = tracks.map(({ start }) => month(start));
  const ends = tracks.map(({ start, monthsTotal }) => month(start) + monthsTotal);
  const from = Math.min(...begins);
  return { from: from - (from % 12), to: Math.ceil(Math.max(...ends) / 12) * 12 };
}
