import { useState } from 'react';
import type { AnswerOf } from '../../../app/web/api.ts';
import { DayInput } from '../../../app/web/day-input.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { dayAfter } from '../../../app/web/period.ts';
import { useAct, useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Section } from '../../../design/base.ts';
import { Form, Select, TextInput } from '../../../design/form.ts';
import { EndRole } from './role-forms.tsx';
import { da } from './roles.da.ts';
import { en } from './roles.en.ts';
import { holdsOn, type Role, RolesTable, useRoleName } from './roles-table.tsx';

type Mine = AnswerOf<'GET /api/my-roles'>;

/** What I hold, and who holds it for me. */
export default function MyRolesPage() {
  const all = useMessages(da, en);
  const m = all.mine;
  const session = useSession();
  const mine = useCall('GET /api/my-roles', {});
  const [ending, setEnding] = useState<Role | null>(null);
  if (!mine.data || !session.data) return <PendingPage title={m.title} query={mine} />;
  const { today } = session.data;
  const { roles, deputies } = mine.data;
  return (
    <AppPage title={m.title} heading={m.heading(roles.filter((role) => holdsOn(role, today)).length)} subline={m.subline}>
      <Section heading={all.person.rolesHeading}>
        <RolesTable caption={all.person.rolesCaption} rows={roles} today={today} empty={m.heading(0)} />
      </Section>
      <Section heading={m.deputiesHeading}>
        <RolesTable caption={m.deputiesHeading} rows={deputies} today={today} ofPersons onEnd={setEnding} empty={m.noDeputies} />
        {ending && <EndRole key={ending.id} role={ending} today={today} onDone={() => setEnding(null)} />}
      </Section>
      <Section heading={m.lend}>
        <Lend mine={mine.data} today={today} />
      </Section>
    </AppPage>
  );
}

function Lend({ mine: { roles, colleagues }, today }: { mine: Mine; today: string }) {
  const all = useMessages(da, en);
  const m = all.mine;
  const nameOf = useRoleName();
  const own = roles.filter((role) => role.deputyFor === null && role.scopeKind !== 'self' && (role.to === null || role.to > today));
  const [wish, setWish] = useState({ capacity: own[0]?.id ?? '', person: '', from: today, to: '', reason: '' });
  const [tried, setTried] = useState(false);
  const lend = useAct('POST /api/deputies', ['GET /api/my-roles']);
  if (own.length === 0) return <p>{m.noneToLend}</p>;
  if (colleagues.length === 0) return <p>{m.noColleagues}</p>;
  const missing = (value: string) => tried && value.trim() === '' && all.person.fieldMissing;
  const send = () => {
    setTried(true);
    if (Object.values(wish).some((value) => value.trim() === '')) return;
    lend.mutate(
      { body: { ...wish, to: dayAfter(wish.to) } },
      {
        onSuccess: () => {
          setTried(false);
          setWish({ ...wish, person: '', to: '', reason: '' });
        },
      },
    );
  };
  return (
    <Form onSend={send}>
      <p>{m.lendText}</p>
      {lend.error && <RefusalNotice fault={lend.error} />}
      <p role="status">{lend.isSuccess ? m.lent : ''}</p>
      <Select
        label={m.whichRole}
        value={wish.capacity}
        onChange={(capacity) => setWish({ ...wish, capacity })}
        options={own.map((role) => ({ value: role.id, label: nameOf(role) }))}
      />
      <Select
        label={m.who}
        value={wish.person}
        onChange={(person) => setWish({ ...wish, person })}
        error={missing(wish.person)}
        options={[{ value: '', label: all.person.choose }, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <DayInput label={m.from} value={wish.from} onChange={(from) => setWish({ ...wish, from })} />
      <DayInput label={m.to} value={wish.to} onChange={(to) => setWish({ ...wish, to })} />
      {tried && wish.to === '' && <p className="field-error">{all.person.fieldMissing}</p>}
      <TextInput
        label={all.person.reason}
        value={wish.reason}
        onChange={(reason) => setWish({ ...wish, reason })}
        error={missing(wish.reason)}
        maxLength={500}
      />
      <Button type="submit" look="primary" busy={lend.isPending}>
        {m.lendIt}
      </Button>
    </Form>
  );
}
