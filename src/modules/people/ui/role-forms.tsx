import { useState } from 'react';
import { da as webDa } from '../../../app/web/da.ts';
import { DayInput } from '../../../app/web/day-input.tsx';
import { en as webEn } from '../../../app/web/en.ts';
import { EndForm } from '../../../app/web/end-form.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { dayAfter } from '../../../app/web/period.ts';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import { Form, Select, TextInput } from '../../../design/form.ts';
import { scopesOf } from '../rules/role-wish.ts';
import { da } from './roles.da.ts';
import { en } from './roles.en.ts';
import { type Role, useRoleName } from './roles-table.tsx';

const stale = ['GET /api/people', 'GET /api/my-roles', 'GET /api/session'];
type RoleName = keyof typeof scopesOf;

/** Gives a person a role over something, from a day, for a reason. */
export function GiveRole({ person, today }: { person: string; today: string }) {
  const all = useMessages(da, en);
  const m = all.person;
  const web = useMessages(webDa, webEn);
  const kinds = (Object.keys(scopesOf) as RoleName[]).flatMap((role) =>
    scopesOf[role].map((kind) => ({ role, kind, key: `${role} ${kind}` })),
  );
  const [wish, setWish] = useState({ key: '', scope: '', from: today, to: '', reason: '' });
  const [tried, setTried] = useState(false);
  const chosen = kinds.find(({ key }) => key === wish.key);
  const isSelf = chosen?.kind === 'self';
  const scopes = useCall('GET /api/scopes', { query: { kind: chosen?.kind ?? 'nation' } }, { enabled: chosen !== undefined && !isSelf });
  const give = useAct('POST /api/people/:id/roles', stale);
  const scopeId = isSelf ? person : wish.scope;
  const send = () => {
    setTried(true);
    if (!chosen || scopeId === '' || wish.from === '' || wish.reason.trim() === '') return;
    const { from, to, reason } = wish;
    const body = { role: chosen.role, scopeKind: chosen.kind, scopeId, from, to: to === '' ? null : dayAfter(to), reason };
    give.mutate(
      { params: { id: person }, body },
      {
        onSuccess: () => {
          setTried(false);
          setWish({ key: '', scope: '', from: today, to: '', reason: '' });
        },
      },
    );
  };
  const missing = (value: string) => tried && value.trim() === '' && m.fieldMissing;
  return (
    <Form onSend={send}>
      {give.error && <RefusalNotice fault={give.error} />}
      <p role="status">{give.isSuccess ? m.given : ''}</p>
      <Select
        label={m.kind}
        value={wish.key}
        onChange={(key) => setWish({ ...wish, key, scope: '' })}
        error={missing(wish.key)}
        options={[
          { value: '', label: m.choose },
          ...kinds.map(({ role, kind, key }) => ({ value: key, label: `${web.roles[role] ?? role}: ${all.scopeKinds[kind] ?? kind}` })),
        ]}
      />
      {chosen && !isSelf && (
        <Select
          label={m.scope}
          value={wish.scope}
          onChange={(scope) => setWish({ ...wish, scope })}
          error={missing(wish.scope)}
          options={[{ value: '', label: m.choose }, ...(scopes.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <DayInput label={m.from} value={wish.from} onChange={(from) => setWish({ ...wish, from })} />
      <DayInput label={m.to} value={wish.to} onChange={(to) => setWish({ ...wish, to })} />
      <TextInput
        label={m.reason}
        hint={m.reasonHint}
        value={wish.reason}
        onChange={(reason) => setWish({ ...wish, reason })}
        error={missing(wish.reason)}
        maxLength={500}
      />
      <Button type="submit" look="primary" busy={give.isPending}>
        {m.giveIt}
      </Button>
    </Form>
  );
}

/** Ends a role from a day, for a reason. */
export function EndRole({ role, today, onDone }: { role: Role; today: string; onDone: () => void }) {
  const m = useMessages(da, en).person;
  const nameOf = useRoleName();
  const end = useAct('POST /api/roles/:id/end', stale);
  const words = { day: m.lastDay, reason: m.reason, end: m.endIt };
  const endIt = (body: { on: string; reason: string }) => end.mutate({ params: { id: role.id }, body }, { onSuccess: onDone });
  return <EndForm title={m.ending(nameOf(role))} words={words} today={today} act={end} onEnd={endIt} onCancel={onDone} />;
}
