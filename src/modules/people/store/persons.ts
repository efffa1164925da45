import type { RoleAssignment } from '../../../platform/auth/who.ts';
import type { Db } from '../../../platform/db/db.ts';

interface WhoRow {
  session: string;
  way: 'demonstration' | 'provider';
  capacity: string | null;
  person: string;
  name: string;
  roles: RoleAssignment[];
}

/** The person behind a session with the roles in force on `today`, or null. */
export async function whoIs(db: Db, token: Buffer, today: string): Promise<WhoRow | null> {
  const text = 'select session, way, capacity, person, name, roles from people.who($1, $2)';
  const [row] = await db.query<WhoRow>(text, [token, today], 'who');
  return row ?? null;
}

export interface Identity {
  person: string;
  name: string;
  identity: string;
}

/** The fictional persons of the demonstration; none on a server database. */
export const demonstrationIdentities = (db: Db): Promise<Identity[]> =>
  db.query<Identity>('select person, name, identity from people.demonstration_identities()');

export const closeSession = (db: Db, token: Buffer): Promise<unknown> => db.query('select platform.close_session($1)', [token]);

/** The names of what roles are scoped to, by id. */
export async function scopeNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; name: string }>('select id, name from people.scope_v where id = any ($1)', [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
