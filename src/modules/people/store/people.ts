import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { RoleRow } from './roles.ts';

export interface PersonRow {
  id: string;
  name: string;
  leftOn: string | null;
  logins: number;
  roles: Pick<RoleRow, 'id' | 'role' | 'scopeName' | 'from' | 'to' | 'deputyFor'>[];
}

/** A page of the persons whose name holds all the words, with what they hold on a day. */
export const listPeople = (db: Db, words: string[], today: string, after: string | null, limit: number): Promise<PersonRow[]> =>
  db.query<PersonRow>(
    `select p.id, p.name, p.left_on as "leftOn", (select count(*)::int from people.login l where l.person = p.id) as logins,
       coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'scopeName', coalesce(s.name, ''), 'from', lower(r.valid),
           'to', upper(r.valid), 'deputyFor', people.stood_in_for(r.id)) order by r.deputy_for is not null, r.role, r.scope_id)
         from people.role_assignment r left join people.scope_v s on s.kind = r.scope_kind and s.id = r.scope_id
         where r.person = p.id and r.valid @> $2::date), '[]') as roles
     from people.person p
     where not exists (select from unnest($1::text[]) w where strpos(platform.fold(p.name), w) = 0)
       and ($3::uuid is null or (p.name collate platform.numbered, p.id) >
         (select a.name collate platform.numbered, a.id from people.person a where a.id = $3::uuid))
     order by p.name collate platform.numbered, p.id limit $4`,
    [words, today, after, limit],
  );

export interface PersonFacts {
  id: string;
  name: string;
  leftOn: string | null;
  logins: { id: string; issuer: string; masked: string; linkedAt: string }[];
  /** Until when an invitation that nobody has used is good. */
  invitedUntil: string | null;
}

export async function findPerson(db: Db, id: string): Promise<PersonFacts | null> {
  const [row] = await db.query<PersonFacts>(
    `select p.id, p.name, p.left_on as "leftOn", coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'issuer', l.issuer, 'masked', l.masked,
        'linkedAt', ${instantOf('l.linked_at')}) order by l.linked_at) from people.login l where l.person = p.id), '[]') as logins,
       (select ${instantOf('max(i.ends_at)')} from people.invitation i
        where i.person = p.id and i.used_at is null and i.ends_at > now()) as "invitedUntil"
     from people.person p where p.id = $1`,
    [id],
  );
  return row ?? null;
}

export async function addPerson(db: Db, name: string): Promise<string> {
  const [row] = await db.query<{ id: string }>('insert into people.person (name, fictional) values ($1, false) returning id', [name]);
  return row?.id ?? '';
}

export const setLeftOn = (db: Db, person: string, on: string | null): Promise<unknown> =>
  db.query('update people.person set left_on = $2 where id = $1', [person, on]);

/** A login as it is told: the provider's number is masked. */
export interface ToldLogin {
  id: string;
  issuer: string;
  masked: string;
}
const told = 'id, issuer, masked';

/** Null when that login belongs to somebody already. */
export async function addLogin(
  db: Db,
  login: { issuer: string; subject: string; person: string; linkedBy: string },
): Promise<ToldLogin | null> {
  const [row] = await db.query<ToldLogin>(
    `insert into people.login (issuer, subject, person, linked_by) values ($1, $2, $3, $4) on conflict do nothing returning ${told}`,
    [login.issuer, login.subject, login.person, login.linkedBy],
  );
  return row ?? null;
}

export async function findLogin(db: Db, person: string, id: string): Promise<ToldLogin | null> {
  const [row] = await db.query<ToldLogin>(`select ${told} from people.login where person = $1 and id = $2`, [person, id]);
  return row ?? null;
}

/** The number unmasked, for who administers persons. */
export async function unmaskedLogin(db: Db, id: string): Promise<string | null> {
  const [row] = await db.query<{ subject: string | null }>('select people.shown_login($1) as subject', [id]);
  return row?.subject ?? null;
}

export const removeLogin = (db: Db, id: string): Promise<unknown> => db.query('delete from people.login where id = $1', [id]);

export const endSessionsOf = (db: Db, person: string): Promise<unknown> => db.query('select platform.end_sessions_of($1)', [person]);

export const colleagues = (db: Db, today: string): Promise<{ id: string; name: string }[]> =>
  db.query('select id, name from people.colleagues($1)', [today]);
