import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';

export interface NewSession {
  token: Buffer;
  person: string;
  way: 'demonstration' | 'provider';
  device: string;
  hours: number;
}

export const openSession = (db: Db, { token, person, way, device, hours }: NewSession): Promise<unknown> =>
  db.query('select platform.open_session($1, $2, $3, $4, $5)', [token, person, way, device, hours]);

export interface SessionRow {
  id: string;
  device: string;
  way: 'demonstration' | 'provider';
  createdAt: string;
  seenAt: string;
  endsAt: string;
}

/** The live sessions of the one who asks, the latest used first. */
export const mySessions = (db: Db): Promise<SessionRow[]> =>
  db.query<SessionRow>(
    `select id, device, way, ${instantOf('created_at')} as "createdAt", ${instantOf('seen_at')} as "seenAt", ${instantOf('ends_at')} as "endsAt"
     from platform.my_sessions()`,
  );

/** False when it is no live session of the one who asks. */
export async function endMySession(db: Db, session: string): Promise<boolean> {
  const [row] = await db.query<{ ended: boolean }>('select platform.end_my_session($1) as ended', [session]);
  return row?.ended ?? false;
}

export const setCapacity = (db: Db, session: string, capacity: string): Promise<unknown> =>
  db.query('select platform.use_capacity($1, $2)', [session, capacity]);

/** How many sessions ended. */
export async function endMySessions(db: Db): Promise<number> {
  const [row] = await db.query<{ ended: number }>('select platform.end_my_sessions() as ended');
  return row?.ended ?? 0;
}

/** What waits in a browser that is signing in. */
export const keepSignIn = (db: Db, token: Buffer, facts: object, minutes: number): Promise<unknown> =>
  db.query('select platform.keep_sign_in($1, $2, $3)', [token, JSON.stringify(facts), minutes]);

export async function seeSignIn<Facts>(db: Db, token: Buffer): Promise<Facts | null> {
  const [row] = await db.query<{ facts: Facts | null }>('select platform.see_sign_in($1) as facts', [token]);
  return row?.facts ?? null;
}

export async function takeSignIn<Facts>(db: Db, token: Buffer): Promise<Facts | null> {
  const [row] = await db.query<{ facts: Facts | null }>('select platform.take_sign_in($1) as facts', [token]);
  return row?.facts ?? null;
}
