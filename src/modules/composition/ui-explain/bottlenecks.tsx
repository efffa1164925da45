import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { capital } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './explain.da.ts';
import { en } from './explain.en.ts';
import type { Bottleneck, Content } from './told.ts';
import { useNames } from './use-names.ts';

/** Less than this is nothing when written. */
const SHOWN = 0.05;

/** What one place more would be worth: by solving again where that was done, else at the margin. */
const worth = ({ tried, tracks, points }: Bottleneck): { tracks: number; points: number } => tried?.[0] ?? { tracks, points };

/** The units that hold the composition back, each a way to its rows. */
export function Bottlenecks({ composition, content }: { composition: Composition; content: Content }) {
  const m = useMessages(da, en);
  const name = useNames(composition, content.names);
  const { formatNumber } = useFormats();
  const { sort, sortHref } = useSort('tracks', 'descending');
  const rows = content.explanation.bottlenecks.filter((row) => worth(row).tracks >= SHOWN || worth(row).points >= SHOWN);
  const decimals = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);
  const number = (key: 'tracks' | 'points', header: string): Column<Bottleneck> => ({
    key,
    header,
    numeric: true,
    sortValue: (row) => worth(row)[key],
    cell: (row) => decimals(worth(row)[key]),
    value: (row) => worth(row)[key],
  });
  const columns: Column<Bottleneck>[] = [
    { key: 'unit', header: m.unit, sortValue: (row) => name.unit(row.unit), cell: (row) => name.unit(row.unit) },
    { key: 'what', header: m.what, cell: (row) => capital(m.whatOf(row.specialty && name.specialty(row.specialty), row.element)) },
    { key: 'period', header: m.period, sortValue: (row) => row.from, cell: (row) => m.periodOf(row.from, row.to) },
    { key: 'used', header: m.used, cell: (row) => m.usedOf(row.others, row.tenths) },
    number('tracks', m.tracks),
    number('points', m.points),
    { key: 'second', header: m.second, cell: ({ tried }) => (tried?.[1] ? m.secondOf(tried[1].tracks, tried[1].points) : '–') },
    { key: 'tried', header: m.tried, cell: ({ tried }) => (tried ? m.yes : m.no) },
  ];
  return (
    <>
      <h4>{m.bottlenecks}</h4>
      <p className="soft">{rows.length === 0 ? m.noBottlenecks : m.bottlenecksNote}</p>
      {rows.length > 0 && (
        <Table
          caption={m.bottlenecks}
          captionUnseen
          columns={columns}
          rows={rows}
          rowKey={(row) => `${row.unit} ${row.specialty} ${row.element} ${row.from}`}
          rowHref={({ unit }) => `/organisation/${unit}?sammensaetning=${composition.id}`}
          sort={sort}
          sortHref={sortHref}
        />
      )}
    </>
  );
}
