import { useState } from 'react';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Notice } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import type { Person } from './person-page.tsx';
import { da } from './roles.da.ts';
import { en } from './roles.en.ts';

const stale = ['GET /api/people'];

/** How a person comes in: what is linked, a code for the first time, or the provider's own number. */
export function LoginPart({ person: { id, logins, invitedUntil, leftOn } }: { person: Person }) {
  const m = useMessages(da, en).person;
  const { formatInstant } = useFormats();
  const invite = useAct('POST /api/people/:id/invitations', stale);
  const end = useAct('POST /api/people/:id/logins/:login/end', stale);
  const signOut = useAct('POST /api/people/:id/sessions/end');
  const fault = invite.error ?? end.error ?? signOut.error;
  return (
    <>
      <p>{m.loginText}</p>
      {fault && <RefusalNotice fault={fault} />}
      {logins.length > 0 && <p>{m.showTold}</p>}
      <Table
        caption={m.loginCaption}
        columns={[
          {
            key: 'subject',
            header: m.subject,
            rowHeader: true,
            value: (row) => row.masked,
            cell: (row) => <Masked person={id} login={row} />,
          },
          { key: 'issuer', header: m.issuer, cell: (row) => row.issuer },
          { key: 'linked', header: m.linkedAt, cell: (row) => formatInstant(row.linkedAt) },
          {
            key: 'end',
            header: m.unlink,
            cell: ({ id: login, masked }) => (
              <Button busy={end.isPending} onClick={() => end.mutate({ params: { id, login } })} aria-label={m.unlinkOf(masked)}>
                {m.unlink}
              </Button>
            ),
          },
        ]}
        rows={logins}
        rowKey={(row) => row.id}
        empty={m.noLogins}
      />
      {leftOn === null && (
        <>
          <div className="button-row">
            <Button busy={invite.isPending} onClick={() => invite.mutate({ params: { id } })}>
              {m.invite}
            </Button>
            <Button busy={signOut.isPending} onClick={() => signOut.mutate({ params: { id } })}>
              {m.signOut}
            </Button>
          </div>
          {signOut.data && <Notice tone="info" word={m.word} title={m.signedOut} live="polite" />}
          {invite.data ? (
            <Notice tone="info" word={m.word} title={m.code(invite.data.days)} live="polite">
              <code>{invite.data.code}</code>
            </Notice>
          ) : (
            invitedUntil !== null && <p>{m.invitedUntil(formatInstant(invitedUntil))}</p>
          )}
          <LinkLogin person={id} />
        </>
      )}
    </>
  );
}

/** The button is gone when the number stands in its place: who pressed it is taken there. */
const focus = (node: HTMLElement | null) => node?.focus();

/** The provider's number, hidden until somebody has it shown. */
function Masked({ person, login: { id: login, masked } }: { person: string; login: Person['logins'][number] }) {
  const m = useMessages(da, en).person;
  const show = useAct('POST /api/people/:id/logins/:login/show', []);
  if (show.data)
    return (
      <code ref={focus} tabIndex={-1}>
        {show.data.subject}
      </code>
    );
  return (
    <>
      {show.error && <RefusalNotice fault={show.error} />}
      <code>{masked}</code>{' '}
      <Button busy={show.isPending} onClick={() => show.mutate({ params: { id: person, login } })} aria-label={m.showOf(masked)}>
        {m.show}
      </Button>
    </>
  );
}

function LinkLogin({ person }: { person: string }) {
  const m = useMessages(da, en).person;
  const [issuer, setIssuer] = useState('');
  const [subject, setSubject] = useState('');
  const [tried, setTried] = useState(false);
  const link = useAct('POST /api/people/:id/logins', stale);
  const missing = (value: string) => tried && value.trim() === '' && m.fieldMissing;
  const send = () => {
    setTried(true);
    if (issuer.trim() === '' || subject.trim() === '') return;
    link.mutate(
      { params: { id: person }, body: { issuer: issuer.trim(), subject: subject.trim() } },
      {
        onSuccess: () => {
          setTried(false);
          setSubject('');
        },
      },
    );
  };
  return (
    <Form onSend={send}>
      <h3>{m.link}</h3>
      {link.error && <RefusalNotice fault={link.error} />}
      <TextInput label={m.issuer} value={issuer} onChange={setIssuer} error={missing(issuer)} maxLength={300} autoComplete="off" />
      <TextInput label={m.subject} value={subject} onChange={setSubject} error={missing(subject)} maxLength={300} autoComplete="off" />
      <Button type="submit" busy={link.isPending}>
        {m.linkIt}
      </Button>
    </Form>
  );
}
