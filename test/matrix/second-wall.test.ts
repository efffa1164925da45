/**
 * The second wall: with the application's policies switched off – here, by a mock, and nowhere else – no role reads or writes a foreign row. Everybody
 * whose role is over something else, and everybody without one, asks for everything in Øst, by the same requests as in the matrix.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { guarded, permissions } from '../../src/app/permissions.ts';
import { draftName } from '../composed.ts';
import { requestFor } from './request.ts';
import type { Holder } from './world.ts';
import { type MatrixWorld, matrixWorld } from './world.ts';

vi.mock('../../src/platform/auth/policy.ts', async (original) => {
  const real = await original<typeof import('../../src/platform/auth/policy.ts')>();
  const open = { allows: () => true, reaches: () => true };
  const policy: typeof real.policy = (...written) => ({ ...real.policy(...written), ...open });
  const opened = Object.fromEntries(
    Object.entries(real).map(([name, value]) => [name, typeof value === 'object' ? { ...value, ...open } : value]),
  );
  return { ...opened, policy, mayEdit: () => true };
});
// what the database is told of the asker is no policy of the application: it is what the wall is built on
vi.mock('../../src/platform/auth/row-scope.ts', async () => {
  const { administrators } = await vi.importActual<typeof import('../../src/platform/auth/policy.ts')>('../../src/platform/auth/policy.ts');
  const rowScope: typeof import('../../src/platform/auth/row-scope.ts').rowScope = (who) => ({
    person: who.person || null,
    trainingRegions: who.trainingRegions,
    administers: administrators.reaches(who, {}),
    deputy: null,
    capacity: who.roles[0] ? `${who.roles[0].role}:${who.roles[0].scopeKind}/${who.roles[0].scopeId}` : null,
  });
  return { rowScope };
});

let world: MatrixWorld;
let strangers: [string, Holder][];
let before: Map<string, string>;
beforeAll(async () => {
  world = await matrixWorld();
  strangers = [
    ['a planner of Nord', world.holder('planner', 'foreign')],
    ['an approver of Nord', world.holder('approver', 'foreign')],
    ['a UAO elsewhere', world.holder('uao', 'foreign')],
    ['a UAO here', world.holder('uao', 'own')],
    ['a lecturer', world.holder('pkl', 'own')],
    ['a doctor in training', world.holder('doctor', 'own')],
    ['an administrator of another nation', world.holder('administrator', 'foreign')],
    ['somebody without a role', world.holder('planner', 'none')],
  ];
  before = await digests();
}, 180_000);
afterAll(() => world.stop());

/** Tables whose rows are the asker's own, or nobody's: sessions, the log, the queue, the index and its words, calendars subscribed to. */
const own = /^(platform\.|graphile_worker\.|videre\.|councils\.feed$)/;

/** Every row of the domain that is not the strangers' own to write, as one digest a table. */
async function digests(): Promise<Map<string, string>> {
  const { rows } = await world.owner.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`,
  );
  const found = new Map<string, string>();
  for (const { name } of rows.filter((one) => !own.test(one.name))) {
    const told = await world.owner.query<{ digest: string }>(
      `select md5(string_agg(md5(t::text), '' order by md5(t::text))) as digest from ${name} t`,
    );
    found.set(name, told.rows[0]?.digest ?? '');
  }
  return found;
}

async function ask(key: string, stranger: Holder, other: Holder): Promise<{ status: number; text: string }> {
  const { method, url, headers, body } = requestFor(world, key, other);
  const stop = new AbortController();
  const cookie = `videre_session=${stranger.token}`;
  const answer = await fetch(world.server.address + url, {
    method,
    headers: { ...headers, cookie },
    signal: stop.signal,
    redirect: 'manual',
    ...(body ? { body } : {}),
  });
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    stop.abort();
    return { status: answer.status, text: 'a stream was opened' };
  }
  // what is packed cannot be searched for a name: that a document of a composition was made at all is what must not be
  const isPacked = /pdf|zip|spreadsheet/.test(answer.headers.get('content-type') ?? '') && key.includes('/compositions/');
  return { status: answer.status, text: isPacked && answer.ok ? 'a document was made' : await answer.text() };
}

/** Routes that are about the asker alone; what they change is the asker's. */
const personal = /^(POST|DELETE) \/api\/sessions?$|sign-in/;
const asked = guarded()
  .map(({ key }) => key)
  .filter((key) => !personal.test(key));

test('the policies are switched off here', () => {
  expect(new Set(permissions().map(({ answer }) => answer))).toEqual(new Set(['allowed']));
});

/** The names of the one composition, now and in its first version, of persons that are nobody's colleagues, and of a stream. */
const hidden = new RegExp(`Kanariefugl|${draftName('karkirurgi')}|doctor descendant|a stream was opened|a document was made`);

describe('what is shown', () => {
  test.each(asked)('%s', async (key) => {
    for (const [name, stranger] of strangers) {
      const { text } = await ask(key, stranger, world.holder('doctor', 'descendant'));
      expect(hidden.exec(text)?.[0], `${name} was shown`).toBeUndefined();
    }
  });
});

test('after all of it not one foreign row is another: what the nation has in common is changed by those who plan in it', async () => {
  const after = await digests();
  expect(after.size).toBeGreaterThan(30);
  const changed = [...after].filter(([table, digest]) => before.get(table) !== digest).map(([table]) => table);
  expect(changed).toEqual(['composition.principle', 'forecasting.forecast', 'forecasting.forecast_document']);
  const regional = strangers.filter(([name]) => name.endsWith(' of Nord')).map(([, { person }]) => person);
  const { rows } = await world.owner.query<{ by: string }>(
    `select made_by as by from composition.principle where made_by is not null union select requested_by from forecasting.forecast`,
  );
  expect(rows.filter(({ by }) => !regional.includes(by))).toEqual([]);
});
