import { useCallback, useMemo, useState } from 'react';
import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { EmptyState, LinkButton } from '../../../design/base.ts';
import type { LegendData } from '../../../design/fill.tsx';
import { Timeline, type TimelineHand } from '../../../design/timeline/timeline.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { filtersOf, filterTracks, noFilters } from './filters.ts';
import { planLegend } from './legend.ts';
import { groupsOf, noFlags, type PlanFlags, spanOf, useRows } from './plan-rows.ts';
import { TimelineFilters } from './timeline-filters.tsx';
import { useTold, withOpenLengths } from './told.ts';
import { TrackExport } from './track-export.tsx';
import { type SavedPlan, type TrackEditing, TrackPanel } from './track-panel.tsx';
import type { NamedTrack } from './tracks.ts';
import type { Composition } from './types.ts';
import { useOpened } from './use-opened.ts';
import './timeline.css';

/** What editing adds to the plan. */
export interface PlanEditing {
  hand: TimelineHand;
  flags: PlanFlags;
  /** More in the panel of a track. */
  track: TrackEditing;
  /** How to change by keys, after how to move. */
  keys: string;
}

interface Props {
  composition: Composition;
  tracks: NamedTrack[];
  editing?: PlanEditing;
  /** These are a version's tracks, not the draft's. */
  saved?: SavedPlan;
}

export function Plan({ composition, tracks, editing, saved }: Props) {
  const m = useMessages(da, en).timeline;
  const search = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const shown = useMemo(() => filterTracks(tracks, filtersOf(search)), [tracks, search]);
  const legend = useLegend(composition, tracks);
  const told = useTold(composition.id, saved !== undefined);
  const flags = useMemo(() => withOpenLengths(editing?.flags ?? noFlags, told, m.monthsOpen), [editing?.flags, told, m]);
  const hrefOf = useCallback(({ id }: NamedTrack) => href({ forloeb: id, element: null }), [href]);
  const rows = useRows(shown, hrefOf, {
    m,
    flags,
    numbers: told.numbers,
    editing: editing !== undefined,
  });
  const groups = useMemo(() => groupsOf(shown), [shown]);
  const span = useMemo(() => spanOf(tracks), [tracks]);
  const panel = useOpened(search.forloeb, () => setSearch(closed));
  const chosen = search.forloeb ? tracks.find(({ id }) => id === search.forloeb) : undefined;
  return (
    <>
      <TimelineFilters composition={composition} tracks={tracks} shown={shown.length} />
      <div className={search.forloeb ? 'plan plan-open' : 'plan'}>
        {search.forloeb && (
          <TrackPanel
            panel={panel}
            composition={composition}
            track={chosen}
            closeHref={href(closed)}
            editing={editing?.track}
            saved={saved}
          />
        )}
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
            hand={editing?.hand}
            tools={<TrackExport composition={composition} tracks={shown} version={saved?.no} />}
            maxHeight="70vh"
            labels={{ ...m, row: m.track, bar: m.unit, locked: m.pinned, keys: editing ? `${m.keys} ${editing.keys}` : m.keys }}
          />
        )}
      </div>
    </>
  );
}

/** No track is open. */
const closed = { forloeb: null, element: null };

/** The colours stay while one edits: they are dealt anew only when a site comes or goes. */
function useLegend(composition: Composition, tracks: readonly NamedTrack[]): LegendData {
  const m = useMessages(da, en).timeline;
  const sites = useMemo(
    () => [...new Set(tracks.flatMap(({ elements }) => elements.map(({ site }) => site ?? '')))].sort().join(),
    [tracks],
  );
  const make = () => ({
    sites,
    words: m,
    legend: planLegend(composition, tracks, { site: m.site2, area: m.area, elsewhere: m.elsewhere }),
  });
  const [made, setMade] = useState(make);
  if (made.sites === sites && made.words === m) return made.legend;
  const fresh = make();
  setMade(fresh);
  return fresh.legend;
}
