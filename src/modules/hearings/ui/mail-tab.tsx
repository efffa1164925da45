import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { Loading, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Mark, Notice, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Hearing } from './hearing-page.tsx';
import './hearings.css';

const tones = { waiting: 'neutral', trying: 'warning', sent: 'success', failed: 'error' } as const;

/** The letters about the hearing, what could not be delivered first. */
export function MailTab({ hearing }: { hearing: Hearing }) {
  const { words, mail: m } = useMessages(da, en);
  const { formatInstant } = useFormats();
  const mail = useCall('GET /api/hearings/:id/mail', { params: { id: hearing.id } });
  const again = useAct('POST /api/hearings/:id/mail/:mail/again', ['GET /api/hearings']);
  if (mail.error) return <RefusalNotice fault={mail.error} />;
  if (!mail.data) return <Loading />;
  const rows = mail.data;
  return (
    <Section heading={m.heading(rows.filter(({ state }) => state === 'failed').length, rows.length)}>
      {!hearing.mailServer && <Notice tone="warning" word={words.note} title={m.noServer} />}
      {again.error && <RefusalNotice fault={again.error} />}
      {rows.length > 0 && (
        <Table
          caption={m.caption}
          captionUnseen
          columns={[
            {
              key: 'to',
              header: m.to,
              rowHeader: true,
              cell: (row) => <span className="breaks">{`${row.toName} <${row.toAddress}>`}</span>,
              value: (row) => `${row.toName} <${row.toAddress}>`,
            },
            { key: 'letter', header: m.letter, cell: ({ kind }) => m.kinds[kind] ?? kind },
            {
              key: 'state',
              header: m.state,
              cell: ({ state }) => <Mark tone={tones[state]}>{m.states[state]}</Mark>,
              value: ({ state }) => m.states[state],
            },
            {
              key: 'at',
              header: m.at,
              cell: ({ at, sentAt }) => formatInstant(sentAt ?? at),
              value: ({ at, sentAt }) => ({ instant: sentAt ?? at }),
            },
            {
              key: 'why',
              header: m.why,
              cell: ({ failure }) => <span className="breaks">{failure}</span>,
              value: ({ failure }) => failure,
            },
            {
              key: 'again',
              header: m.again,
              act: true,
              cell: ({ id, state }) =>
                state === 'failed' && (
                  <Button small busy={again.isPending} onClick={() => again.mutate({ params: { id: hearing.id, mail: id } })}>
                    {m.again}
                  </Button>
                ),
            },
          ]}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}
