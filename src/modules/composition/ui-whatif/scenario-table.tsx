import { useHref, useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { EmptyState, Mark } from '../../../design/base.ts';
import { AskedTable } from '../ui/asked-table.tsx';
import { isGoing, often } from '../ui/going.ts';
import type { Composition } from '../ui/types.ts';
import { useAnswerColumns } from './answer-columns.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

export type Scenario = AnswerOf<'GET /api/compositions/:id/scenarios'>[number];

/** Scenarios beside each other, each with what the draft was before it. */
export function ScenarioTable({ composition: { id } }: { composition: Composition }) {
  const m = useMessages(da, en);
  const href = useHref();
  const { scenarie } = useSearch();
  const asked = useCall(
    'GET /api/compositions/:id/scenarios',
    { params: { id } },
    { refetchInterval: (rows) => rows.some(isGoing) && often },
  );
  const rows = asked.data ?? [];
  const columns = useAnswerColumns(rows);
  if (!asked.data) return <Waiting query={asked} />;
  if (rows.length === 0) return <EmptyState title={m.list.heading(0)}>{m.list.empty}</EmptyState>;
  return (
    <AskedTable
      heading={m.list.heading(rows.length)}
      note={m.list.note}
      one={m.list.name}
      columns={[
        {
          key: 'state',
          header: m.list.state,
          cell: ({ state }) => (
            <Mark tone={state === 'failed' ? 'error' : state === 'done' ? 'success' : 'info'}>{m.list.states[state]}</Mark>
          ),
          value: ({ state }) => m.list.states[state],
        },
        { key: 'changes', header: m.list.changes, numeric: true, cell: ({ changes }) => changes.length },
        ...columns.answer,
        {
          key: 'scope',
          header: m.list.scope,
          cell: ({ after, scope }) => (after ? (scope ? m.list.scopeOf(scope.length) : m.list.scopeAll) : '–'),
        },
        columns.moved,
      ]}
      rows={rows}
      rowHref={(row) => href({ scenarie: row.id, serie: null, maal: null, vis: null, speciale: null })}
      current={scenarie}
    />
  );
}
