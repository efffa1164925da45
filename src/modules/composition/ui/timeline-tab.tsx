import { useEffect, useMemo, useRef } from 'react';
import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { Waiting } from '../../../app/web/refusal.tsx';
import { EmptyState, LinkButton } from '../../../design/base.ts';
import { Timeline, type TimelineRow } from '../../../design/timeline/timeline.tsx';
import { month } from '../../../kernel/month.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { filtersOf, filterTracks, noFilters } from './filters.ts';
import { elsewhere, planLegend } from './legend.ts';
import { abbreviated } from './sites.ts';
import { TimelineFilters } from './timeline-filters.tsx';
import { TrackExport } from './track-export.tsx';
import { TrackPanel } from './track-panel.tsx';
import { type NamedElement, type NamedTrack, useTracks } from './tracks.ts';
import type { Composition, TabProps } from './types.ts';
import './timeline.css';

/** The plan as a timeline: one row a track. */
export default function TimelineTab({ composition }: TabProps) {
  const { asked, tracks } = useTracks(composition);
  return tracks ? <Plan composition={composition} tracks={tracks} /> : <Waiting query={asked} />;
}

function Plan({ composition, tracks }: { composition: Composition; tracks: NamedTrack[] }) {
  const m = useMessages(da, en).timeline;
  const search = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const shown = useMemo(() => filterTracks(tracks, filtersOf(search)), [tracks, search]);
  const legend = useMemo(
    () => planLegend(composition, tracks, { site: m.site2, area: m.area, elsewhere: m.elsewhere, toBeNamed: m.toBeNamed }),
    [composition, tracks, m],
  );
  const rows = shown.map((track) => rowOf(track, m, href({ forloeb: track.id, element: null })));
  const groups = useMemo(() => groupsOf(shown), [shown]);
  const span = useMemo(() => spanOf(tracks), [tracks]);
  const panel = useOpened(search.forloeb, () => setSearch(closed));
  const chosen = search.forloeb ? tracks.find(({ id }) => id === search.forloeb) : undefined;
  return (
    <>
      <TimelineFilters composition={composition} tracks={tracks} shown={shown.length} />
      <div className={search.forloeb ? 'plan plan-open' : 'plan'}>
        {search.forloeb && <TrackPanel panel={panel} composition={composition} track={chosen} closeHref={href(closed)} />}
        {rows.length === 0 ? (
          <EmptyState title={m.noneMatch} action={<LinkButton href={href(noFilters)}>{m.anySpecialty}</LinkButton>} />
        ) : (
          <Timeline
            caption={m.caption}
            sentence={m.sentence(shown.length, tracks.length)}
            {...span}
            rows={rows}
            groups={groups.length > 1 ? groups : undefined}
            legend={legend}
            selected={chosen && { row: chosen.id, bar: search.element }}
            onSelect={({ row, bar }) => setSearch({ forloeb: row, element: bar })}
            view={search.visning === 'tabel' ? 'table' : 'chart'}
            onView={(view) => setSearch({ visning: view === 'table' ? 'tabel' : null })}
            tools={<TrackExport composition={composition} tracks={shown} />}
            maxHeight="70vh"
            labels={{ ...m, row: m.track, bar: m.unit }}
          />
        )}
      </div>
    </>
  );
}

/** No track is open. */
const closed = { forloeb: null, element: null };

/** What opens has the focus, Escape closes it, and the focus goes back to where it came from. */
function useOpened(id: string | undefined, close: () => void) {
  const panel = useRef<HTMLElement>(null);
  const before = useRef(id);
  const from = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id === before.current) return;
    before.current = id;
    if (id === undefined) return from.current?.focus();
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && !panel.current?.contains(focused)) from.current = focused;
    panel.current?.focus();
  }, [id]);
  useEffect(() => {
    if (id === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [id, close]);
  return panel;
}

type Words = Pick<typeof da.timeline, 'toBeNamed' | 'side' | 'own' | 'monthCount'>;

const rowOf = (track: NamedTrack, m: Words, href: string): TimelineRow => ({
  id: track.id,
  href,
  label: track.name,
  group: track.specialty,
  bars: track.elements.map((element) => barOf(track, element, m)),
});

function barOf(track: NamedTrack, { id, from, months, site, siteName, siteShort, unit, unitName, area, kind }: NamedElement, m: Words) {
  const begin = month(from);
  const name = siteName ?? m.toBeNamed;
  return {
    id,
    from: begin,
    to: begin + months,
    label: siteShort ?? name,
    tableLabel: unitName ?? name,
    placeHref: unit === null ? undefined : `/organisation/${unit}`,
    short: abbreviated(siteShort ?? name),
    colourKey: site ?? '',
    patternKey: area ?? elsewhere,
    title: `${track.name}: ${unitName ?? name}, ${name}, ${m.monthCount(months)}, ${kind === 'side' ? m.side : m.own}`,
  };
}

/** Specialties in the order of their tracks. */
const groupsOf = (tracks: readonly NamedTrack[]) => [
  ...new Map(tracks.map(({ specialty, specialtyName }) => [specialty, { id: specialty, label: specialtyName }])).values(),
];

/** The axis: whole years around all tracks, so that filters don't move it. */
function spanOf(tracks: readonly NamedTrack[]): { from: number; to: number } {
  const begins = tracks.map(({ start }) => month(start));
  const ends = tracks.map(({ start, monthsTotal }) => month(start) + monthsTotal);
  const from = Math.min(...begins);
  return { from: from - (from % 12), to: Math.ceil(Math.max(...ends) / 12) * 12 };
}
