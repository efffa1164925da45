import { useHref, useSearch } from '../../../app/web/address.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import type { Composition } from '../ui/types.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { SweepSummary } from './varied.ts';

/** While points are being computed the page asks again every second. */
export const isGoing = ({ points, done, failed }: Pick<SweepSummary, 'points' | 'done' | 'failed'>): boolean => done + failed < points;
export const often = 1000;

/** The series of a composition, with how far each is; nothing where there are none. */
export function SweepTable({ composition: { id } }: { composition: Composition }) {
  const m = useMessages(da, en).list;
  const { formatInstant } = useFormats();
  const href = useHref();
  const { serie } = useSearch();
  const asked = useCall('GET /api/compositions/:id/sweeps', { params: { id } }, { refetchInterval: (rows) => rows.some(isGoing) && often });
  if (!asked.data) return <Waiting query={asked} />;
  const rows = asked.data;
  if (rows.length === 0) return null;
  return (
    <Section heading={m.heading(rows.length)} note={m.note}>
      <Table
        caption={`${m.heading(rows.length)} (${m.name})`}
        captionUnseen
        columns={[
          { key: 'name', header: m.name, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
          { key: 'done', header: m.done, numeric: true, cell: ({ done, points }) => m.of(done, points), value: ({ done }) => done },
          { key: 'failed', header: m.failed, numeric: true, cell: ({ failed }) => failed },
          { key: 'who', header: m.who, cell: ({ requestedByName }) => requestedByName ?? '–' },
          {
            key: 'when',
            header: m.when,
            cell: ({ requestedAt }) => formatInstant(requestedAt),
            value: ({ requestedAt }) => ({ instant: requestedAt }),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => href({ serie: row.id, scenarie: null, maal: null })}
        current={serie}
      />
    </Section>
  );
}
