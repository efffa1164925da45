import type { Db } from '../../../platform/db/db.ts';

/** A code for a person's first sign-in; `madeBy` null: from the command line, by the database's owner. */
export const addInvitation = (db: Db, code: Buffer, person: string, madeBy: string | null, days: number): Promise<unknown> =>
  db.query(`insert into people.invitation (code_sha256, person, made_by, ends_at) values ($1, $2, $3, now() + make_interval(days => $4))`, [
    code,
    person,
    madeBy,
    days,
  ]);

/** A new person who administers the whole nation; for the owner of the database only. */
export async function addAdministrator(db: Db, name: string, from: string): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `with made as (insert into people.person (name, fictional) values ($1, false) returning id)
     insert into people.role_assignment (person, role, scope_kind, scope_id, valid)
     select id, 'administrator', 'nation', 'dk', daterange($2, null) from made returning person as id`,
    [name, from],
  );
  return row?.id ?? '';
}
