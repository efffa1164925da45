/** What sign-in costs a request: the session's person with roles, and the policy's answer, beside the smallest statement there is. */

import { identify } from '../src/modules/people/public.ts';
import { signedIn } from '../src/platform/auth/policy.ts';
import { tokenHash } from '../src/platform/auth/token.ts';
import { asDb } from '../src/platform/db/db.ts';
import { withDatabase } from './database.ts';

const ROUNDS = 4000;

export const run = (): Promise<void> =>
  withDatabase(async (_owner, client) => {
    const db = asDb(client);
    const token = tokenHash('bench');
    await db.query(
      `select platform.open_session($1, (select person from people.demonstration_identities() where identity = 'planner-ost'), 'demonstration', 'bench', 1)`,
      [token],
    );
    const door = { demonstration: true, provider: null, secure: false };
    const headers = { host: '127.0.0.1' };
    const today = new Date().toISOString().slice(0, 10);
    const who = await identify(db, token, headers, door, today);
    if (!who) throw new Error('the session is not there');
    const rows = [
      await measure('select 1 (prepared)', () => db.query('select 1', [], 'one')),
      await measure('session: person, roles, capacity', () => identify(db, token, headers, door, today)),
      await measure('policy', async () => signedIn.allows(who)),
    ];
    console.table(rows);
  });

async function measure(what: string, ask: () => Promise<unknown>): Promise<Record<string, string>> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await ask();
    if (round >= ROUNDS / 10) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
  return { what, 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
}
