/** Who is signed in and in which capacity, in the head of every page; the other capacities, and the way out. */
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '../../design/base.ts';
import { administrators, type Policy } from '../../platform/auth/policy.ts';
import { useGo } from './address.tsx';
import type { AnswerOf } from './api.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { Danish, useMessages } from './language.tsx';
import { useAct } from './queries.ts';

export type Person = NonNullable<AnswerOf<'GET /api/session'>['person']>;
type Capacity = Person['capacities'][number];

/** A role and what it is over, in words. */
export function CapacityName({
  capacity: { role, scopeName, deputyFor },
}: {
  capacity: Pick<Capacity, 'role' | 'scopeName' | 'deputyFor'>;
}) {
  const m = useMessages(da, en);
  return (
    <>
      {m.roles[role] ?? role}
      {scopeName !== '' && (
        <>
          , <Danish>{scopeName}</Danish>
        </>
      )}
      {deputyFor !== null && <> ({m.deputyFor(deputyFor)})</>}
    </>
  );
}

export function userMenu(person: Person, m: typeof da, may: (policy: Policy) => boolean) {
  const [used] = person.roles;
  const others = person.capacities.filter(({ id }) => id !== used?.id);
  return {
    name: (
      <span className="user-name">
        <span>{person.name}</span>
        <span className="user-capacity">{used ? <CapacityName capacity={used} /> : m.noRole}</span>
      </span>
    ),
    note: used ? <CapacityName capacity={used} /> : m.noRole,
    items: [
      ...others.map((capacity) => ({ key: capacity.id, item: <Change to={capacity} label={m.actAs} /> })),
      ...(may(administrators) ? [{ key: 'persons', item: <Link href="/personer">{m.persons}</Link> }] : []),
      { key: 'roles', item: <Link href="/mine-roller">{m.myRoles}</Link> },
      { key: 'permissions', item: <Link href="/rettigheder">{m.permissions}</Link> },
      { key: 'data', item: <Link href="/mine-oplysninger">{m.myData}</Link> },
      { key: 'sessions', item: <Link href="/mine-sessioner">{m.mySessions}</Link> },
      { key: 'out', item: <SignOut label={m.signOut} /> },
    ],
  };
}

/** What was read in one capacity is not shown in another. */
function Change({ to, label }: { to: Capacity; label: string }) {
  const choose = useAct('PUT /api/session/capacity');
  const client = useQueryClient();
  const go = useGo();
  const change = () =>
    choose.mutate(
      { body: { capacity: to.id } },
      {
        onSuccess: async () => {
          client.removeQueries({ predicate: ({ queryKey: [key] }) => key !== 'GET /api/session' });
          await client.invalidateQueries();
          go('/');
        },
      },
    );
  return (
    <button type="button" onClick={change} disabled={choose.isPending}>
      {label}: <CapacityName capacity={to} />
    </button>
  );
}

function SignOut({ label }: { label: string }) {
  const signOut = useAct('DELETE /api/session');
  return (
    <button type="button" onClick={() => signOut.mutate({}, { onSuccess: () => location.assign('/') })}>
      {label}
    </button>
  );
}
