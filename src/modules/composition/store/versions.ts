/** Versions: immutable canonical JSON with its SHA-256. A version that a search made knows its run; one that a planner saved may know it. */

import type { Plan } from '../../../engines/composer/plan.ts';
import type { Problem, Weights } from '../../../engines/composer/problem.ts';
import type { Finding } from '../../../engines/composer/rules/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { Filling } from '../rules/filling.ts';
import type { Assessment } from './compositions.ts';
import type { PrincipleAnswer } from './principle-answers.ts';

/** A plan as versions hold it: a draft that no search has answered for has no bound. */
export type VersionPlan = Omit<Plan, 'problemSha256' | 'seed' | 'version' | 'bound' | 'gap'> & {
  problemSha256: string | null;
  seed: number | null;
  version: string | null;
  bound: number | null;
  gap: number | null;
};

export type Names = Record<'specialties' | 'sites' | 'units' | 'patterns', Record<string, string>>;

/** What the canonical JSON says. */
export interface VersionContent {
  composition: { id: string; name: string; startYear: number; agreement: string | null; filling?: Filling };
  plan: VersionPlan;
  names: Names;
  /** In versions saved from a draft: what the rules said of it, and its pinned tracks and elements. A search's run holds the problem that tells them. */
  findings?: Finding[];
  pinned?: string[];
  pinnedElements?: string[];
  /** How it answers the principles that hold for its start year; versions saved before there were answers have none. */
  principles?: PrincipleAnswer[];
}

export interface VersionRow {
  composition: string;
  compositionName: string;
  trainingRegion: string;
  startYear: number;
  weights: Weights;
  no: number;
  name: string;
  sha256: string;
  createdAt: string;
  createdByName: string | null;
  content: VersionContent;
}

/** How many findings of hard rules a version was saved with. A search's plan breaks none: it is checked before it is kept. */
export const brokenIn = ({ findings = [] }: VersionContent): number => findings.filter(({ hard }) => hard).length;

const header = `v.no, v.name, v.sha256, ${instantOf('v.created_at')} as "createdAt", people.display_name(v.created_by) as "createdByName"`;

export async function findVersion(db: Db, composition: string, no: number): Promise<VersionRow | null> {
  const [row] = await db.query<VersionRow>(
    `select v.composition, c.name as "compositionName", c.training_region as "trainingRegion", c.start_year as "startYear", c.weights,
       ${header}, v.content::json as content
     from composition.version v join composition.composition c on c.id = v.composition where v.composition = $1 and v.no = $2`,
    [composition, no],
  );
  return row ?? null;
}

export interface VersionFigures {
  no: number;
  name: string;
  sha256: string;
  createdAt: string;
  createdByName: string | null;
  bySearch: boolean;
  share: number | null;
  placed: number;
  demanded: number;
  cost: number;
  /** null = no search has proven it of just this plan */
  gap: number | null;
  gapChanges: number | null;
  /** findings of hard rules; a search's own version has none */
  broken: number;
}

/** A composition's versions with their first figures, newest first; one query. */
export function listVersions(db: Db, composition: string): Promise<VersionFigures[]> {
  return db.query<VersionFigures>(
    `select ${header}, not plan ? 'findings' and v.run is not null as "bySearch",
       (jsonb_path_query_first(plan, '$.plan.figures.shares[*] ? (@.specialty == null).share'))::float8 as share,
       (plan #>> '{plan,figures,placed}')::int as placed, (plan #>> '{plan,figures,demanded}')::int as demanded,
       (plan #>> '{plan,cost}')::float8 as cost, (plan #>> '{plan,gap}')::float8 as gap, (plan #>> '{plan,gapChanges}')::float8 as "gapChanges",
       jsonb_array_length(jsonb_path_query_array(plan, '$.findings[*] ? (@.hard == true)')) as broken
     from composition.version v cross join lateral (select v.content::jsonb as plan) p
     where v.composition = $1 order by v.no desc`,
    [composition],
  );
}

export interface VersionChoice {
  composition: string;
  compositionName: string;
  no: number;
  name: string;
}

/** Everything that can be compared in a training region and start year, the newest composition first. */
export function listChoices(db: Db, trainingRegion: string, year: number): Promise<VersionChoice[]> {
  return db.query<VersionChoice>(
    `select c.id as composition, c.name as "compositionName", v.no, v.name
     from composition.version v join composition.composition c on c.id = v.composition
     where c.training_region = $1 and c.start_year = $2 order by c.created_at desc, c.id, v.no desc limit 500`,
    [trainingRegion, year],
  );
}

/** Adds the next version; the database refuses a hash that is not the content's. Lock the draft first. */
export async function saveVersion(
  db: Db,
  version: { composition: string; name: string; content: string; sha256: string; run: string | null; person: string },
): Promise<number> {
  const [row] = await db.query<{ no: number }>(
    `insert into composition.version (composition, no, name, content, sha256, run, created_by)
     select $1, coalesce(max(v.no), 0) + 1, $2, $3, $4, $5, $6 from composition.version v where v.composition = $1 returning no`,
    [version.composition, version.name, version.content, version.sha256, version.run, version.person],
  );
  if (!row) throw new Error('the version was not saved');
  return row.no;
}

/** The plan that a search made last, with its run; null when none did. */
export async function lastSearched(db: Db, composition: string): Promise<{ plan: VersionPlan; run: string } | null> {
  const [row] = await db.query<{ plan: VersionPlan; run: string }>(
    `select v.content::json -> 'plan' as plan, v.run from composition.version v
     where v.composition = $1 and v.run is not null order by v.no desc limit 1`,
    [composition],
  );
  return row ?? null;
}

/** What the search of a version was given. */
export async function problemOfVersion(db: Db, composition: string, no: number): Promise<Problem | null> {
  const [row] = await db.query<{ problem: Problem | null }>(
    `select r.problem from composition.version v join composition.run r on r.id = v.run where v.composition = $1 and v.no = $2`,
    [composition, no],
  );
  return row?.problem ?? null;
}

/** A draft's saved figures, and the version of the reference data they were made at. */
export async function assessmentOf(db: Db, composition: string): Promise<{ assessment: Assessment | null; reference: number | null }> {
  const [row] = await db.query<{ assessment: Assessment | null; reference: number | null }>(
    'select assessment, assessed_reference as reference from composition.composition where id = $1',
    [composition],
  );
  return row ?? { assessment: null, reference: null };
}

/** The names of all that a draft speaks of, as they are now. */
export async function draftNames(db: Db, composition: string): Promise<Names> {
  const [row] = await db.query<Names>(
    `select
       (select coalesce(jsonb_object_agg(s.id, s.name_da), '{}') from curricula.specialty s
         where s.id in (select t.specialty from composition.track t where t.composition = $1)) as specialties,
       (select coalesce(jsonb_object_agg(p.id, p.name), '{}') from composition.pattern p
         where p.id in (select t.pattern from composition.track t where t.composition = $1)) as patterns,
       (select coalesce(jsonb_object_agg(u.id, u.name), '{}') from organisation.unit u
         where u.id in (select e.unit from composition.element e where e.composition = $1)) as units,
       (select coalesce(jsonb_object_agg(s.id, s.name), '{}') from organisation.site s
         where s.id in (select u.site from organisation.unit u join composition.element e on e.unit = u.id where e.composition = $1)) as sites`,
    [composition],
  );
  if (!row) throw new Error('no names');
  return row;
}

/** A new name is a new revision, so that two planners cannot both give one. What the rules say of the draft stays as it is. */
export const renameComposition = (db: Db, id: string, name: string, revision: number, person: string): Promise<unknown> =>
  db.query(
    `update composition.composition set name = $2, revision = $3, changed_by = $4,
       assessed_revision = case when assessed_revision = $3 - 1 then $3 else assessed_revision end where id = $1`,
    [id, name, revision, person],
  );

/** Copies a draft's tracks as they are, with their pins and elements. */
export async function copyTracks(db: Db, from: string, to: string): Promise<void> {
  await db.query(
    `insert into composition.track (composition, id, specialty, pattern, starts_on, pinned)
     select $2, id, specialty, pattern, starts_on, pinned from composition.track where composition = $1`,
    [from, to],
  );
  await db.query(
    `insert into composition.element (composition, id, track, position, kind, unit, period, pinned)
     select $2, id, track, position, kind, unit, period, pinned from composition.element where composition = $1`,
    [from, to],
  );
}
