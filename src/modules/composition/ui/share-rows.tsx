import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Table } from '../../../design/table.tsx';
import { ShareWhyNot } from '../ui-explain/off-target.tsx';
import { Behind } from './behind.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { earlierShare } from './earlier.ts';
import { en as sharedEn } from './en.ts';
import { elsewhere, homeFirst } from './legend.ts';
import { shortArea } from './sentence.ts';
import { hasTarget } from './share-state.ts';
import { targetWords } from './share-words.ts';
import { type NamedTrack, useTracks } from './tracks.ts';
import type { Composition, Figures } from './types.ts';

interface Props {
  composition: Composition;
  figures: Figures;
  /** A specialty, or `samlet` for over all. */
  which: string;
}

/** The tracks behind a share, with their months per area. */
export function ShareRows({ composition, figures, which }: Props) {
  const { distribution: m, timeline } = useMessages(da, en);
  const shared = useMessages(sharedDa, sharedEn);
  const { formatPercent, formatNumber } = useFormats();
  const { asked, tracks } = useTracks(composition);
  const { sort, sortHref } = useSort('track');
  const agreements = useCall('GET /api/agreements', {});
  const { agreement, id } = composition;
  const specialty = which === 'samlet' ? null : which;
  const figure = figures.shares.find((one) => one.specialty === specialty);
  if (!figure) return <Behind title={m.unknown} />;
  if (!tracks) return <Waiting query={asked} />;
  if (!agreements.data) return <Waiting query={agreements} />;
  const targets = agreements.data.find((one) => one.id === agreement.id)?.shares ?? [];
  const inOverall = new Set(targets.filter((target) => target.inOverall).map((target) => target.specialty));
  const rows = tracks.filter((track) => (specialty === null ? inOverall.has(track.specialty) : track.specialty === specialty));
  const months = (track: NamedTrack, area: string) =>
    track.elements.reduce((sum, element) => sum + ((element.area ?? elsewhere) === area ? element.months : 0), 0);
  const sum = (area: string) => rows.reduce((total, track) => total + months(track, area), 0);
  const column = (area: string, header: string) => ({
    key: area,
    header,
    numeric: true,
    sortValue: (track: NamedTrack) => months(track, area),
    cell: (track: NamedTrack) => formatNumber(months(track, area)),
    footer: formatNumber(sum(area)),
  });
  const name = specialty === null ? m.overall : (rows[0]?.specialtyName ?? specialty);
  const before = earlierShare(composition, specialty);
  const share = figure.share === null ? '–' : formatPercent(figure.share);
  return (
    <Behind
      title={m.rowsOf(name, `${share} (${hasTarget(figure) ? m.targetIs(targetWords(figure, m)) : m.exempt})`)}
      definition={`${shared.definitions.plannedShare} ${shared.definitions.personYears}`}
      note={[m.rows(rows.length), before !== null && m.fiveYears(composition.startYear, before)].filter(Boolean).join('; ')}
    >
      <ShareWhyNot composition={composition} figure={figure} />
      <Table
        caption={m.caption}
        captionUnseen
        columns={[
          {
            key: 'track',
            header: timeline.track,
            sortValue: (track) => track.name,
            cell: (track) => track.name,
            footer: shared.tracks(rows.length),
          },
          ...homeFirst(agreement).map((area) => column(area.id, m.months(shortArea(area.name)))),
          column(elsewhere, m.elsewhere),
        ]}
        rows={rows}
        rowKey={(track) => track.id}
        rowHref={(track) => `/sammensaetninger/${id}/tidslinje?forloeb=${track.id}`}
        sort={sort}
        sortHref={sortHref}
        empty={m.none}
      />
    </Behind>
  );
}
