/** Before a site changes: the drafts with tracks there, for those who may see them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDb } from '../src/platform/db/db.ts';
import { draftName, startWithDraft } from './composed.ts';
import type { Draft } from './drafts.ts';
import type { TestServer } from './harness.ts';

let server: TestServer;
let draft: Draft;
beforeAll(async () => {
  ({ server, draft } = await startWithDraft('neurologi'));
});
afterAll(() => server.stop());

test('a draft is named with how many of its tracks are at the site after the day; who may not see it is told of none', async () => {
  const db = asDb(await server.database.client('videre_app'));
  const units = await db.query<{ id: string; site: string }>('select id, site from organisation.unit');
  const siteOf = new Map(units.map(({ id, site }) => [id, site]));
  const tracks = await draft.tracks();
  const at = (site: string) =>
    tracks.filter(({ elements }) => elements.some(({ unit }) => unit !== null && siteOf.get(unit) === site)).length;
  const site = [...new Set(siteOf.values())].find((one) => at(one) > 0) ?? '';
  const ask = async (from: string, as = 'planner-ost') => (await server.ask(as, `GET /api/site-drafts?site=${site}&from=${from}`)).body;
  expect(await ask('2027-01-01')).toContainEqual({ id: draft.id, name: draftName('neurologi'), startYear: 2028, tracks: at(site) });
  expect(await ask('2060-01-01')).toEqual([]);
  expect(await ask('2027-01-01', 'uao')).toEqual([]);
});
