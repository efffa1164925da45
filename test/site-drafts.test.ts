/** Before a site changes: the drafts with tracks there, for those who may see them. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDb } from '../src/platform/db/db.ts';
import { composedDraft } from './drafts.ts';
import { startServer, startWorker, type TestServer } from './harness.ts';

let server: TestServer;
let worker: ChildProcess;
beforeAll(async () => {
  server = await startServer();
  worker = startWorker(server);
});
afterAll(async () => {
  worker.kill('SIGKILL');
  await server.stop();
});

test('a draft is named with how many of its tracks are at the site after the day; who may not see it is told of none', async () => {
  const draft = await composedDraft(server, 'Stedet', ['neurologi']);
  const db = asDb(await server.database.client('videre_app'));
  const units = await db.query<{ id: string; site: string }>('select id, site from organisation.unit');
  const siteOf = new Map(units.map(({ id, site }) => [id, site]));
  const tracks = await draft.tracks();
  const at = (site: string) =>
    tracks.filter(({ elements }) => elements.some(({ unit }) => unit !== null && siteOf.get(unit) === site)).length;
  const site = [...new Set(siteOf.values())].find((one) => at(one) > 0) ?? '';
  const ask = async (from: string, as = 'planner-ost') => (await server.ask(as, `GET /api/site-drafts?site=${site}&from=${from}`)).body;
  expect(await ask('2027-01-01')).toContainEqual({ id: draft.id, name: 'Stedet', startYear: 2028, tracks: at(site) });
  expect(await ask('2060-01-01')).toEqual([]);
  expect(await ask('2027-01-01', 'uao')).toEqual([]);
});
