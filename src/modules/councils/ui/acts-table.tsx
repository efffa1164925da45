import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { NoRows } from '../../../app/web/list.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Mark, type Tone } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './acts.da.ts';
import { en } from './acts.en.ts';

type Row = AnswerOf<'GET /api/acts'>['rows'][number];

/** Tasks, letters and decisions in one list, each with on whose behalf. */
export function ActsTable({ rows, today, serves }: { rows: readonly Row[]; today: string; serves: boolean }) {
  const m = useMessages(da, en);
  const { formatDate } = useFormats();
  const finish = useAct('POST /api/tasks/:id/done', ['GET /api/acts', 'GET /api/meetings']);
  const stateOf = ({ type, doneOn, on }: Row): { tone: Tone; word: string } => {
    if (type !== 'task') return { tone: 'neutral', word: type === 'letter' ? m.sent : m.taken };
    if (doneOn) return { tone: 'success', word: m.done(formatDate(doneOn)) };
    return on < today ? { tone: 'warning', word: m.late } : { tone: 'info', word: m.due };
  };
  return (
    <>
      {finish.error && <RefusalNotice fault={finish.error} />}
      <Table
        caption={m.caption}
        captionUnseen
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={({ href }) => href ?? undefined}
        empty={<NoRows />}
        columns={[
          { key: 'what', header: m.what, rowHeader: true, cell: ({ title }) => <Danish>{title}</Danish>, value: ({ title }) => title },
          { key: 'type', header: m.type, cell: ({ type }) => m.types[type] },
          { key: 'on', header: m.date, value: ({ on }) => on, cell: ({ on }) => formatDate(on) },
          { key: 'behalf', header: m.behalf, cell: ({ behalfName, nature }) => `${behalfName} (${m.natures[nature]?.toLowerCase()})` },
          {
            key: 'who',
            header: m.who,
            cell: ({ who, bodyName }) => (
              <div>
                <Danish>{who}</Danish>
                <br />
                <span className="soft" lang="da">
                  {bodyName}
                </span>
              </div>
            ),
            value: ({ who, bodyName }) => `${who} (${bodyName})`,
          },
          {
            key: 'state',
            header: m.state,
            value: (row) => stateOf(row).word,
            cell: (row) => <Mark tone={stateOf(row).tone}>{stateOf(row).word}</Mark>,
          },
          {
            key: 'acts',
            header: m.acts,
            act: true,
            cell: ({ type, doneOn, isMine, id, title }) =>
              type === 'task' && !doneOn && (isMine || serves) ? (
                <Button
                  small
                  busy={finish.isPending}
                  onClick={() => finish.mutate({ params: { id }, body: { note: '' } })}
                  aria-label={m.finishOf(title)}
                >
                  {m.finish}
                </Button>
              ) : null,
          },
        ]}
      />
    </>
  );
}
