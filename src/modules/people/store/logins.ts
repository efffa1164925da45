import type { Known } from '../../../platform/auth/provider.ts';
import type { Db } from '../../../platform/db/db.ts';

/** The person to whom a provider's identifier is linked, unless that person has left. */
export async function personOfLogin(db: Db, { issuer, subject }: Known, today: string): Promise<string | null> {
  const [row] = await db.query<{ person: string | null }>('select people.person_of_login($1, $2, $3) as person', [issuer, subject, today]);
  return row?.person ?? null;
}

/** Links by an invitation's code; null when no invitation that is still good has it. */
export async function linkLogin(db: Db, code: Buffer, { issuer, subject }: Known): Promise<string | null> {
  const [row] = await db.query<{ person: string | null }>('select people.link_login($1, $2, $3) as person', [code, issuer, subject]);
  return row?.person ?? null;
}
