import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Mark } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Row = AnswerOf<'GET /api/sessions'>[number];

/** Where one is signed in, and a way out of each. */
export default function SessionsPage() {
  const m = useMessages(da, en).sessions;
  const { formatInstant } = useFormats();
  const sessions = useCall('GET /api/sessions', {});
  const endAll = useAct('DELETE /api/sessions');
  const end = useAct('DELETE /api/sessions/:id', ['GET /api/sessions']);
  if (!sessions.data) return <PendingPage title={m.title} query={sessions} />;
  const toStart = () => location.assign('/');
  const finish = ({ id, isThis }: Row) => end.mutate({ params: { id } }, { onSuccess: () => isThis && toStart() });
  const where = (row: Row) => row.device || m.unknownDevice;
  return (
    <AppPage
      title={m.title}
      heading={m.heading(sessions.data.length)}
      subline={m.subline}
      actions={
        <Button busy={endAll.isPending} onClick={() => endAll.mutate({}, { onSuccess: toStart })}>
          {m.endAll}
        </Button>
      }
    >
      {(end.error || endAll.error) && <RefusalNotice fault={end.error ?? endAll.error} />}
      <p role="status">{end.isSuccess ? m.ended : ''}</p>
      <Table
        caption={m.caption}
        columns={[
          {
            key: 'device',
            header: m.device,
            rowHeader: true,
            cell: (row) => (
              <>
                {where(row)} {row.isThis && <Mark tone="info">{m.thisOne}</Mark>}
              </>
            ),
          },
          { key: 'began', header: m.began, cell: (row) => formatInstant(row.createdAt) },
          { key: 'seen', header: m.seen, cell: (row) => formatInstant(row.seenAt) },
          { key: 'ends', header: m.ends, cell: (row) => formatInstant(row.endsAt) },
          { key: 'way', header: m.way, cell: (row) => m.ways[row.way] },
          {
            key: 'end',
            header: m.end,
            cell: (row) => (
              <Button
                busy={end.isPending && end.variables.params.id === row.id}
                onClick={() => finish(row)}
                aria-label={m.endOf(where(row), formatInstant(row.createdAt))}
              >
                {m.end}
              </Button>
            ),
          },
        ]}
        rows={sessions.data}
        rowKey={(row) => row.id}
      />
    </AppPage>
  );
}
