import { useHref, useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { EmptyState, Mark, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import type { Composition } from '../ui/types.ts';
import { useAnswerColumns } from './answer-columns.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

export type Scenario = AnswerOf<'GET /api/compositions/:id/scenarios'>[number];

/** While one is being computed the page asks again every second. */
export const isGoing = ({ state }: Pick<Scenario, 'state'>): boolean => state === 'queued' || state === 'running';
const often = 1000;

/** Scenarios beside each other, each with what the draft was before it. */
export function ScenarioTable({ composition: { id } }: { composition: Composition }) {
  const m = useMessages(da, en);
  const { formatInstant } = useFormats();
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
    <Section heading={m.list.heading(rows.length)} note={m.list.note}>
      <Table
        caption={`${m.list.heading(rows.length)} (${m.list.name})`}
        captionUnseen
        columns={[
          { key: 'name', header: m.list.name, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
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
          { key: 'who', header: m.list.who, cell: ({ requestedByName }) => requestedByName ?? '–' },
          {
            key: 'when',
            header: m.list.when,
            cell: ({ requestedAt }) => formatInstant(requestedAt),
            value: ({ requestedAt }) => ({ instant: requestedAt }),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => href({ scenarie: row.id, serie: null, maal: null, vis: null, speciale: null })}
        current={scenarie}
      />
    </Section>
  );
}
