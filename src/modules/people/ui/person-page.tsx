import { useState } from 'react';
import { useParams } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { DayInput } from '../../../app/web/day-input.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Notice, Section } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { LoginPart } from './login-part.tsx';
import { EndRole, GiveRole } from './role-forms.tsx';
import { da } from './roles.da.ts';
import { en } from './roles.en.ts';
import { holdsOn, type Role, RolesTable } from './roles-table.tsx';

export type Person = AnswerOf<'GET /api/people/:id'>;

/** One person: roles through time, deputies, logins, and the way out. */
export default function PersonPage() {
  const all = useMessages(da, en);
  const m = all.person;
  const { formatDate } = useFormats();
  const { id = '' } = useParams();
  const session = useSession();
  const person = useCall('GET /api/people/:id', { params: { id } });
  const [ending, setEnding] = useState<Role | null>(null);
  if (!person.data || !session.data) return <PendingPage title={m.title} query={person} />;
  const { name, leftOn, roles, deputies } = person.data;
  const { today } = session.data;
  const held = roles.filter((role) => holdsOn(role, today)).length;
  return (
    <AppPage title={name} heading={m.heading(name, held)} path={[{ href: '/personer', label: all.people.title }]}>
      {leftOn !== null && <Notice tone="warning" word={m.word} title={m.left(formatDate(leftOn))} />}
      <Section heading={m.rolesHeading}>
        <RolesTable caption={m.rolesCaption} rows={roles} today={today} onEnd={setEnding} empty={m.noRoles} />
        {ending && <EndRole key={ending.id} role={ending} today={today} onDone={() => setEnding(null)} />}
      </Section>
      {deputies.length > 0 && (
        <Section heading={m.deputiesHeading}>
          <RolesTable caption={m.deputiesHeading} rows={deputies} today={today} ofPersons onEnd={setEnding} empty="" />
        </Section>
      )}
      {leftOn === null && (
        <Section heading={m.give}>
          <GiveRole person={id} today={today} />
        </Section>
      )}
      <Section heading={m.loginHeading}>
        <LoginPart person={person.data} />
      </Section>
      {leftOn === null && (
        <Section heading={m.leaveHeading}>
          <Leave person={id} today={today} />
        </Section>
      )}
    </AppPage>
  );
}

function Leave({ person, today }: { person: string; today: string }) {
  const m = useMessages(da, en).person;
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const leave = useAct('POST /api/people/:id/leave', ['GET /api/people']);
  const send = () => {
    setTried(true);
    if (on !== '' && reason.trim() !== '') leave.mutate({ params: { id: person }, body: { on, reason } });
  };
  return (
    <Form onSend={send}>
      <p>{m.leaveText}</p>
      {leave.error && <RefusalNotice fault={leave.error} />}
      <DayInput label={m.leaveOn} value={on} onChange={setOn} />
      <TextInput
        label={m.reason}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' && m.fieldMissing}
        maxLength={500}
      />
      <Button type="submit" busy={leave.isPending}>
        {m.leaveIt}
      </Button>
    </Form>
  );
}
