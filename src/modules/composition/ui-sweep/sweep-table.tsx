import { useHref, useSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { AskedTable } from '../ui/asked-table.tsx';
import { often } from '../ui/going.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { SweepSummary } from './varied.ts';

/** Points of it are not computed yet. */
export const isGoing = ({ points, done, failed }: Pick<SweepSummary, 'points' | 'done' | 'failed'>): boolean => done + failed < points;

/** The series of a composition, with how far each is; nothing where there are none. */
export function SweepTable({ composition: { id } }: { composition: Composition }) {
  const m = useMessages(da, en).list;
  const href = useHref();
  const { serie } = useSearch();
  const asked = useCall('GET /api/compositions/:id/sweeps', { params: { id } }, { refetchInterval: (rows) => rows.some(isGoing) && often });
  if (!asked.data) return <Waiting query={asked} />;
  const rows = asked.data;
  if (rows.length === 0) return null;
  return (
    <AskedTable
      heading={m.heading(rows.length)}
      note={m.note}
      one={m.name}
      columns={[
        { key: 'done', header: m.done, numeric: true, cell: ({ done, points }) => m.of(done, points), value: ({ done }) => done },
        { key: 'failed', header: m.failed, numeric: true, cell: ({ failed }) => failed },
      ]}
      rows={rows}
      rowHref={(row) => href({ serie: row.id, scenarie: null, maal: null })}
      current={serie}
    />
  );
}
