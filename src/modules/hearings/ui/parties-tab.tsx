import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Mark, Notice, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { writable } from './heard-tab.tsx';
import type { Hearing } from './hearing-page.tsx';
import { SignPart } from './sign-part.tsx';
import './hearings.css';

type Party = Hearing['partyList'][number];

/** Who is heard, and who has answered as far as the reader may know. */
export function PartiesTab({ hearing }: { hearing: Hearing }) {
  const all = useMessages(da, en);
  const { words } = all;
  const m = all.parties;
  const { formatDate, formatInstant } = useFormats();
  const remind = useAct('POST /api/hearings/:id/remind', ['GET /api/hearings']);
  const scope = ({ scopeKind, isPerson, body }: Party) =>
    isPerson
      ? all.scopes.person
      : body
        ? all.scopes.body
        : scopeKind
          ? all.scopes[scopeKind as keyof typeof all.scopes]
          : all.scopes.outside;
  const answers = (party: Party) =>
    party.answers
      .map((one) => `${m.line(one.signedName, formatInstant(one.signedAt), one.comments)}${one.late ? ` (${m.isLate})` : ''}`)
      .join('; ');
  const outside = writable(hearing).filter(({ mine }) => !mine);
  return (
    <>
      <Section
        heading={hearing.holds ? m.heading(hearing.answered, hearing.parties) : m.caption}
        actions={
          hearing.holds &&
          hearing.state !== 'closed' && (
            <Button busy={remind.isPending} onClick={() => remind.mutate({ params: { id: hearing.id } })}>
              {m.remind}
            </Button>
          )
        }
      >
        {remind.error && <RefusalNotice fault={remind.error} />}
        {remind.data && (
          <Notice tone="success" word={words.done} title={m.remindedNow(remind.data.reminded, remind.data.without)} live="polite" />
        )}
        <Table
          caption={m.caption}
          captionUnseen
          columns={[
            { key: 'name', header: m.name, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
            { key: 'kind', header: m.kind, cell: scope },
            ...(hearing.holds
              ? [
                  {
                    key: 'address',
                    header: m.address,
                    cell: ({ address }: Party) => <span className="breaks">{address ?? m.noAddress}</span>,
                    value: ({ address }: Party) => address,
                  },
                  {
                    key: 'answer',
                    header: m.answer,
                    cell: (party: Party) => (party.answers.length > 0 ? answers(party) : <Mark tone="warning">{m.none}</Mark>),
                    value: (party: Party) => answers(party) || m.none,
                  },
                  {
                    key: 'reminded',
                    header: m.reminded,
                    cell: ({ remindedOn }: Party) => (remindedOn ? formatDate(remindedOn) : ''),
                    value: ({ remindedOn }: Party) => ({ date: remindedOn }),
                  },
                ]
              : []),
          ]}
          rows={hearing.partyList}
          rowKey={({ id }) => id}
        />
      </Section>
      {outside.length > 0 && (
        <Section heading={m.outside} note={m.outsideNote}>
          {outside.map((party) => (
            <SignPart key={party.id} hearing={hearing} party={party} />
          ))}
        </Section>
      )}
    </>
  );
}
