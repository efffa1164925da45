import type { RoleAssignment } from '../../../platform/auth/who.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { HeldRole, RoleWish } from '../rules/role-wish.ts';

export interface RoleRow extends HeldRole {
  person: string;
  personName: string;
  scopeName: string;
  givenBy: string | null;
  givenByName: string | null;
  reason: string;
  /** The last day but one of what it is over, when that ends: a scope follows no merger by itself. */
  scopeEndsOn: string | null;
  successors: { id: string; name: string; on: string }[];
}

const columns = `r.id, r.person, people.display_name(r.person) as "personName", r.role, r.scope_kind as "scopeKind", r.scope_id as "scopeId",
  coalesce(s.name, '') as "scopeName", lower(r.valid) as "from", upper(r.valid) as "to",
  people.stood_in_for(r.id) as "deputyFor", r.given_by as "givenBy", people.display_name(r.given_by) as "givenByName", r.reason,
  coalesce((select upper(u.valid) from organisation.unit u where r.scope_kind = 'unit' and u.id = r.scope_id),
    (select upper(o.valid) from organisation.site o where r.scope_kind = 'site' and o.id = r.scope_id)) as "scopeEndsOn",
  coalesce((select jsonb_agg(jsonb_build_object('id', n.successor, 'name', coalesce(v.name, n.successor), 'on', n.succeeded_on) order by n.succeeded_on, n.successor)
    from organisation.successor n left join people.scope_v v on v.kind = n.kind and v.id = n.successor
    where n.kind = r.scope_kind and n.predecessor = r.scope_id), '[]') as successors`;
const from = `people.role_assignment r left join people.scope_v s on s.kind = r.scope_kind and s.id = r.scope_id`;

/** The roles of a person, also those that have ended; the newest first. */
export const rolesOf = (db: Db, person: string): Promise<RoleRow[]> =>
  db.query<RoleRow>(
    `select ${columns} from ${from} where r.person = $1 and not isempty(r.valid) order by lower(r.valid) desc, r.role, r.scope_id`,
    [person],
  );

/** The deputies of a person that are or will be. */
export const deputiesOf = (db: Db, person: string, today: string): Promise<RoleRow[]> =>
  db.query<RoleRow>(
    `select ${columns} from ${from} join people.role_assignment o on o.id = r.deputy_for
     where o.person = $1 and not isempty(o.valid) and upper(r.valid) > $2 order by lower(r.valid), r.id`,
    [person, today],
  );

export async function findRole(db: Db, id: string): Promise<RoleRow | null> {
  const [row] = await db.query<RoleRow>(`select ${columns} from ${from} where r.id = $1 and not isempty(r.valid)`, [id]);
  return row ?? null;
}

export async function scopeKnown(
  db: Db,
  { scopeKind, scopeId }: Pick<RoleWish, 'scopeKind' | 'scopeId'>,
  person: string,
): Promise<boolean> {
  if (scopeKind === 'self') return scopeId === person;
  const rows = await db.query('select 1 from people.scope_v where kind = $1 and id = $2', [scopeKind, scopeId]);
  return rows.length > 0;
}

export const scopesOfKind = (db: Db, kind: string): Promise<{ id: string; name: string }[]> =>
  db.query(`select id, name from people.scope_v where kind = $1 order by name collate platform.numbered, id`, [kind]);

interface NewRole extends RoleWish {
  person: string;
  givenBy: string;
  deputyFor: string | null;
}

export async function addRole(db: Db, role: NewRole): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `insert into people.role_assignment (person, role, scope_kind, scope_id, valid, given_by, reason, deputy_for)
     values ($1, $2, $3, $4, daterange($5, $6), $7, $8, $9) returning id`,
    [role.person, role.role, role.scopeKind, role.scopeId, role.from, role.to, role.givenBy, role.reason.trim(), role.deputyFor],
  );
  return row?.id ?? '';
}

export const cutRole = (db: Db, id: string, on: string): Promise<unknown> =>
  db.query('update people.role_assignment set valid = daterange(lower(valid), $2) where id = $1', [id, on]);

/** It was never held for a whole day; the row stays, since the log may name it. */
export const takeRoleAway = (db: Db, id: string): Promise<unknown> =>
  db.query(`update people.role_assignment set valid = 'empty' where id = $1`, [id]);

/** How many administrators have no end; counted under a lock, so that two do not remove each other. */
export async function standingAdministrators(db: Db): Promise<string[]> {
  await db.query(`select pg_advisory_xact_lock(hashtext('videre.administrators'))`);
  const rows = await db.query<{ id: string; person: string }>(
    `select r.id, r.person from people.role_assignment r join people.person p on p.id = r.person
     where r.role = 'administrator' and r.deputy_for is null and upper_inf(r.valid) and p.left_on is null`,
  );
  return rows.flatMap(({ id, person }) => [id, person]);
}

/** What the person of this transaction holds, and what the session that asked acts in; null when the person has left. */
export async function heldNow(
  db: Db,
  session: string | null,
  today: string,
): Promise<{ name: string; roles: RoleAssignment[]; capacity: string | null } | null> {
  const [row] = await db.query<{ name: string; roles: RoleAssignment[]; capacity: string | null }>(
    'select name, roles, capacity from people.works_for($1, $2)',
    [session, today],
  );
  return row ?? null;
}
