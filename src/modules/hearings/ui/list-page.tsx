import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState, Link, LinkButton, Mark } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { hearingsPolicy } from '../policy.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Row = AnswerOf<'GET /api/hearings'>[number];
export const tones = { open: 'info', over: 'warning', closed: 'neutral' } as const;

/** Hearings one holds, answers, or may see. */
export default function HearingsPage() {
  const all = useMessages(da, en);
  const m = all.list;
  const may = useMay();
  const { formatDate } = useFormats();
  const hearings = useCall('GET /api/hearings', {});
  if (!hearings.data) return <PendingPage title={m.title} query={hearings} />;
  const rows = hearings.data;
  const open = rows.filter(({ state }) => state !== 'closed');
  const waiting = open.filter(({ owed }) => owed > 0);
  const holds = may(hearingsPolicy.hold);
  const yours = ({ mine, holds: isHeld }: Row) => [mine ? m.isYours : '', isHeld ? m.isHeld : ''].filter(Boolean).join(', ');
  return (
    <AppPage
      title={m.title}
      heading={m.heading(open.length, waiting.length)}
      subline={m.subline}
      actions={
        may(hearingsPolicy.readDocuments) && (
          <>
            <LinkButton href="/dokumenter">{m.documents}</LinkButton>
            {holds && <LinkButton href="/partslister">{m.lists}</LinkButton>}
          </>
        )
      }
    >
      <Table
        caption={m.caption}
        columns={[
          {
            key: 'name',
            header: m.name,
            rowHeader: true,
            cell: (row) => (
              <Link href={`/hoeringer/${row.id}`}>
                <Danish>{row.name}</Danish>
              </Link>
            ),
            value: ({ name }) => name,
          },
          {
            key: 'subject',
            header: m.subject,
            cell: ({ subjectKind, version }) => m.subjectOf(all.subjects[subjectKind] ?? subjectKind, version),
          },
          {
            key: 'deadline',
            header: m.deadline,
            cell: ({ deadline }) => formatDate(deadline),
            value: ({ deadline }) => ({ date: deadline }),
          },
          {
            key: 'state',
            header: m.state,
            cell: ({ state }) => <Mark tone={tones[state]}>{all.states[state]}</Mark>,
            value: ({ state }) => all.states[state],
          },
          { key: 'answered', header: m.answered, cell: (row) => (row.holds ? m.answeredOf(row.answered, row.parties) : '') },
          { key: 'unanswered', header: m.unanswered, numeric: true, cell: (row) => (row.holds ? row.unanswered : '') },
          { key: 'yours', header: m.yours, cell: yours },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.none}>{m.noneHint}</EmptyState>}
      />
    </AppPage>
  );
}
