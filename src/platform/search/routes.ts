/** Search: the kinds that the person's roles may read, each with its best hits. Which rows is the database's to say. */
import { type Policy, signedIn } from '../auth/policy.ts';
import type { Answer, Input } from '../http/contract.ts';
import { type Context, mount } from '../http/route.ts';
import { type SearchContract, searchContract } from './contract.ts';
import { enough, type HitRow, searchEntries } from './store.ts';

/** What can be found, in the order it is shown, and who may read each. */
export type SearchKinds = Record<string, Policy>;

type Endpoint = SearchContract['GET /api/search'];

const perKind = 5;
const ofOneKind = 100;

export const searchRoutes = (kinds: SearchKinds) =>
  mount(searchContract, { 'GET /api/search': { policy: signedIn, act: (context, { query }) => search(context, kinds, query) } });

async function search({ db, who }: Context, kinds: SearchKinds, { q, kind }: Input<Endpoint>['query']): Promise<Answer<Endpoint>> {
  const searched = Object.keys(kinds).filter((one) => kinds[one]?.allows(who) && (kind === undefined || kind === one));
  const rows = await searchEntries(db, q, searched, kind === undefined ? perKind : ofOneKind);
  return { searched, groups: searched.flatMap((one) => group(one, rows)) };
}

function group(kind: string, all: HitRow[]): Answer<Endpoint>['groups'] {
  const rows = all.filter((row) => row.kind === kind);
  const found = rows[0]?.found ?? 0;
  const hits = rows.map(({ id, title, note, href, facts }) => ({ id, title, note, href, facts }));
  return found === 0 ? [] : [{ kind, found: Math.min(found, enough), more: found > enough, hits }];
}
