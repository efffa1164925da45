import { useHref, useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { EmptyState, Mark, Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import type { Composition } from '../ui/types.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Replan = AnswerOf<'GET /api/compositions/:id/replans'>[number];

/** While one is being computed the page asks again every second. */
export const isGoing = ({ state }: Pick<Replan, 'state'>): boolean => state === 'queued' || state === 'running';
const often = 1000;

/** Replans of the draft, the newest first, each with how little it changes. */
export function ReplanTable({ composition: { id } }: { composition: Composition }) {
  const m = useMessages(da, en).list;
  const { formatInstant, formatMonth, formatNumber } = useFormats();
  const href = useHref();
  const { omlaegning } = useSearch();
  const asked = useCall(
    'GET /api/compositions/:id/replans',
    { params: { id } },
    { refetchInterval: (rows) => rows.some(isGoing) && often },
  );
  if (!asked.data) return <Waiting query={asked} />;
  const rows = asked.data;
  if (rows.length === 0) return <EmptyState title={m.heading(0)}>{m.empty}</EmptyState>;
  const stateOf = ({ state, outcome }: Replan) => (outcome === null ? m.states[state] : m.outcomes[outcome]);
  const counted = (key: 'changed' | 'months' | 'unrepaired'): Column<Replan> => ({
    key,
    header: m[key],
    numeric: true,
    cell: ({ proof }) => (proof ? formatNumber(proof.score[key]) : '–'),
    value: ({ proof }) => proof?.score[key] ?? null,
  });
  return (
    <Section heading={m.heading(rows.length)} note={m.note}>
      <Table
        caption={`${m.heading(rows.length)} (${m.name})`}
        captionUnseen
        columns={[
          { key: 'name', header: m.name, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
          {
            key: 'state',
            header: m.state,
            cell: (row) => (
              <Mark tone={row.state === 'failed' ? 'error' : row.outcome === 'kept' ? 'success' : 'info'}>{stateOf(row)}</Mark>
            ),
            value: stateOf,
          },
          {
            key: 'asOf',
            header: m.asOf,
            nowrap: true,
            cell: ({ changes }) => formatMonth(changes.asOf),
            value: ({ changes }) => ({ month: changes.asOf }),
          },
          counted('changed'),
          counted('months'),
          counted('unrepaired'),
          { key: 'proof', header: m.proof, cell: ({ proof }) => (proof ? m.scopes[proof.scope] : '–') },
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
        rowHref={(row) => href({ omlaegning: row.id })}
        current={omlaegning}
      />
    </Section>
  );
}
