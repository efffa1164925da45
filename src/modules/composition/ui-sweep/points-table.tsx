import { useHref } from '../../../app/web/address.tsx';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { Link, Mark } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { useAnswerColumns } from '../ui-whatif/answer-columns.tsx';
import { changesText } from '../ui-whatif/changes.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { type Point, type Sweep, valueWords } from './varied.ts';

/** What each point gives beside the draft it was asked of. */
export function PointsTable({ sweep }: { sweep: Sweep }) {
  const messages = useMessages(da, en);
  const m = messages.view;
  const href = useHref();
  const { question, grounds, of } = sweep;
  const drafts = new Map(grounds.map((ground) => [ground.composition, ground]));
  const rows = of.flatMap((point) => {
    const ground = drafts.get(point.composition);
    return ground ? [{ ...point, before: ground.before, draft: ground.name }] : [];
  });
  type Row = (typeof rows)[number];
  const columns = useAnswerColumns(rows);
  const called = ({ value, name }: Point): string =>
    value !== null && question.kind === 'values' ? valueWords(question.varied.type, value, messages) : (name ?? '');
  const versions = new Set(of.flatMap(({ version }) => version ?? []));
  const many = grounds.length > 1;
  return (
    <Table<Row>
      caption={m.points(rows.length)}
      captionUnseen
      columns={[
        {
          key: 'value',
          header: question.kind === 'values' ? m.value : m.scenario,
          rowHeader: true,
          cell: (row) => <Danish>{called(row)}</Danish>,
          value: (row) => row.value ?? row.name,
        },
        ...(many
          ? [{ key: 'draft', header: m.draft, cell: (row: Row) => <Danish>{row.draft}</Danish>, value: (row: Row) => row.draft }]
          : []),
        {
          key: 'state',
          header: m.state,
          cell: ({ state }) => <Mark tone={state === 'failed' ? 'error' : state === 'done' ? 'success' : 'info'}>{m.states[state]}</Mark>,
          value: ({ state }) => m.states[state],
        },
        ...columns.answer,
        columns.moved,
        ...(versions.size > 1 ? [{ key: 'version', header: m.version, cell: (row: Row) => row.version ?? '–' } satisfies Column<Row>] : []),
        {
          key: 'make',
          header: m.make,
          act: true,
          cell: (row) => (
            <Link
              href={href(
                { serie: null, maal: null, aendringer: changesText(row.changes) },
                `/sammensaetninger/${row.composition}/hvad-nu-hvis`,
              )}
            >
              {m.make}
              <span className="unseen">{m.makeOf(called(row))}</span>
            </Link>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ no }) => String(no)}
    />
  );
}
