import { useHref, useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { EmptyState, Mark } from '../../../design/base.ts';
import type { Column } from '../../../design/table.tsx';
import { AskedTable } from '../ui/asked-table.tsx';
import { isGoing, often } from '../ui/going.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Replan = AnswerOf<'GET /api/compositions/:id/replans'>[number];

/** Replans of the draft, the newest first, each with how little it changes. */
export function ReplanTable({ composition: { id } }: { composition: Composition }) {
  const m = useMessages(da, en).list;
  const { formatMonth, formatNumber } = useFormats();
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
    <AskedTable
      heading={m.heading(rows.length)}
      note={m.note}
      one={m.name}
      columns={[
        {
          key: 'state',
          header: m.state,
          cell: (row) => <Mark tone={row.state === 'failed' ? 'error' : row.outcome === 'kept' ? 'success' : 'info'}>{stateOf(row)}</Mark>,
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
      ]}
      rows={rows}
      rowHref={(row) => href({ omlaegning: row.id })}
      current={omlaegning}
    />
  );
}
