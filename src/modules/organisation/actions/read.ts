/** Reads the organisation as it is on a day. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { competenceGroupNames, specialtyNames } from '../../curricula/public.ts';
import type { OrganisationContract } from '../contract.ts';
import { searchWords } from '../rules/search-words.ts';
import { tree } from '../rules/tree.ts';
import { approvals } from '../store/approvals.ts';
import { successions } from '../store/successions.ts';
import { areaRows, operatingRegionRows, siteRows, trainingRegionRows } from '../store/tree.ts';
import { unit, units } from '../store/units.ts';

type Tree = OrganisationContract['GET /api/organisation'];
type Units = OrganisationContract['GET /api/units'];
type Unit = OrganisationContract['GET /api/units/:id'];
type Approvals = OrganisationContract['GET /api/approvals'];

/** The tree of one day, today when none is given. */
export async function showTree({ db, today }: Context, query: Input<Tree>['query']): Promise<Answer<Tree>> {
  const on = query.on ?? today;
  const areas = await areaRows(db);
  const regions = tree(await trainingRegionRows(db), await operatingRegionRows(db, on), await siteRows(db, on));
  return {
    on,
    trainingRegions: regions.map((region) => ({ ...region, agreementAreas: areas.filter((area) => area.trainingRegion === region.id) })),
    successions: await successions(db, null),
  };
}

/** A page of units that exist on a day. */
export const listUnits = ({ db, today }: Context, { q, on, ...rest }: Input<Units>['query']): Promise<Answer<Units>> =>
  units(db, { ...rest, words: searchWords(q), on: on ?? today }, rest);

/** One unit with all that is known of it, through time. */
export async function showUnit({ db }: Context, id: string): Promise<Answer<Unit> | Refusal> {
  const found = await unit(db, id);
  if (!found) return refuse('notFound');
  const page = await approvals(db, { words: [], unit: id }, { sort: 'specialty', limit: 1000 }, await specialtyNames(db));
  const rows = await withGroupNames(db, page.rows);

  return { ...found, approvals: rows, successions: await successions(db, [id, found.site.id]) };
}

/** A page of approvals. */
export async function listApprovals({ db }: Context, { q, ...rest }: Input<Approvals>['query']): Promise<Answer<Approvals>> {
  const page = await approvals(db, { ...rest, words: searchWords(q) }, rest, await specialtyNames(db));
  return { ...page, rows: await withGroupNames(db, page.rows) };
}

/** Competence groups by name instead of id. */
async function withGroupNames<Row extends { gives: string[] }>(db: Db, rows: Row[]): Promise<Row[]> {
  const names = await competenceGroupNames(db);
  return rows.map((row) => ({ ...row, gives: row.gives.map((id) => names.get(id) ?? id) }));
}
