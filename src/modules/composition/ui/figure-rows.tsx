import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Mark } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { StartEndWhyNot } from '../ui-explain/off-target.tsx';
import { Behind } from './behind.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { type FigureSource, otherFigures } from './figure-sources.ts';
import { useFigureName, useFigureValue } from './other-figures.tsx';
import { type NamedTrack, useTracks } from './tracks.ts';
import type { Composition, Figures } from './types.ts';

interface Props {
  composition: Composition;
  figures: Figures;
  which: string;
}

export function FigureRows({ composition, figures, which }: Props) {
  const m = useMessages(da, en).distribution;
  const source = otherFigures.find(({ id }) => id === which);
  return source ? <Rows composition={composition} figures={figures} source={source} /> : <Behind title={m.unknown} />;
}

type Row = NamedTrack & { amount: number };

/** The tracks behind a figure that a rule tells: with the number found, or whether the wish is met. */
function Rows({ composition, figures, source }: Omit<Props, 'which'> & { source: FigureSource }) {
  const { distribution: m, timeline } = useMessages(da, en);
  const shared = useMessages(sharedDa, sharedEn);
  const { formatNumber, formatMonth } = useFormats();
  const { asked, tracks } = useTracks(composition);
  const rules = useCall('GET /api/compositions/:id/rules', { params: { id: composition.id } });
  const agreements = useCall('GET /api/agreements', {});
  const { sort, sortHref } = useSort('amount', 'descending');
  const name = useFigureName(composition)(source);
  const value = useFigureValue()(figures, source);
  if (!tracks) return <Waiting query={asked} />;
  if (!rules.data) return <Waiting query={rules} />;
  if (!agreements.data) return <Waiting query={agreements} />;
  const targets = agreements.data.find(({ id }) => id === composition.agreement.id)?.shares ?? [];
  const startEnd = new Set(targets.filter((target) => target.startEnd).map(({ specialty }) => specialty));
  const found = new Map(rules.data.find(({ rule }) => rule === source.rule)?.findings.map(({ track, params }) => [track, params]));
  const counts = source.param === 'kept';
  const rows: Row[] = tracks
    .filter((track) => (counts ? startEnd.has(track.specialty) : found.has(track.id)))
    .map((track) => ({ ...track, amount: counts ? Number(!found.has(track.id)) : Number(found.get(track.id)?.[source.param] ?? 0) }));
  const missed = new Set(rows.filter((row) => row.amount === 0).map(({ specialty }) => specialty));
  const amount: Column<Row> = counts
    ? {
        key: 'amount',
        header: m.kept,
        sortValue: (row) => row.amount,
        cell: (row) => (
          <Mark tone={row.amount === 1 ? 'success' : 'neutral'} plain>
            {row.amount === 1 ? m.yes : m.no}
          </Mark>
        ),
      }
    : {
        key: 'amount',
        header: source.param === 'kilometres' ? m.km : source.param === 'months' ? m.universityColumn : m.amount,
        numeric: true,
        sortValue: (row) => row.amount,
        cell: (row) => formatNumber(row.amount),
        footer: formatNumber(rows.reduce((sum, row) => sum + row.amount, 0)),
      };
  return (
    <Behind title={m.rowsOf(name, value)} definition={shared.definitions[source.id]} note={m.rows(rows.length)}>
      <Table
        caption={name}
        captionUnseen
        columns={[
          { key: 'track', header: timeline.track, sortValue: (row) => row.name, cell: (row) => row.name },
          {
            key: 'start',
            header: timeline.start,
            nowrap: true,
            sortValue: (row) => row.start,
            cell: (row) => formatMonth(row.start),
            value: (row) => ({ month: row.start }),
          },
          amount,
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/sammensaetninger/${composition.id}/tidslinje?forloeb=${row.id}`}
        sort={sort}
        sortHref={sortHref}
        empty={m.none}
      />
      {counts && <StartEndWhyNot composition={composition} rule={source.rule} specialties={missed} />}
    </Behind>
  );
}
