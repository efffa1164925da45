/** Drafts: header, assessment, versions. */

import type { Figures, Unplaced } from '../../../engines/composer/plan.ts';
import type { Stage, Weights } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { Filling } from '../rules/filling.ts';
import { type RunRow, runJson } from './runs.ts';

/** A draft's figures, as they were reckoned when it last changed. */
export interface Assessment {
  figures: Figures;
  unplaced: Unplaced[];
  /** how many findings of hard rules there were */
  broken: number;
}

export interface SummaryRow {
  id: string;
  name: string;
  trainingRegion: string;
  startYear: number;
  createdAt: string;
  createdByName: string | null;
  tracks: number;
  /** how many specialties it composes */
  specialties: number;
  share: number | null;
  unplaced: number | null;
  /** the reference data have changed since the figures were made */
  outdated: boolean;
  /** The version in effect. */
  inEffect: number | null;
  run: RunRow | null;
}

const overall = `jsonb_path_query_first(c.assessment, '$.figures.shares[*] ? (@.specialty == null).share')`;
const latestRun = `(select ${runJson} from composition.run r where r.composition = c.id order by r.requested_at desc limit 1)`;

const inEffect = '(select max(e.no) from composition.effect e where e.composition = c.id) as "inEffect"';

/** Compositions of a training region, newest first; one query. */
export function listCompositions(db: Db, trainingRegion: string, year: number | null, q: string | null): Promise<SummaryRow[]> {
  return db.query<SummaryRow>(
    `select c.id, c.name, c.training_region as "trainingRegion", c.start_year as "startYear", ${instantOf('c.created_at')} as "createdAt",
       people.display_name(c.created_by) as "createdByName", cardinality(c.specialties) as specialties,
       coalesce((c.assessment #>> '{figures,placed}')::int, 0) as tracks, (${overall})::float8 as share,
       (c.assessment #>> '{figures,unplaced}')::int as unplaced,
       c.assessment is not null and c.assessed_reference is distinct from (select version from platform.reference) as outdated,
       ${inEffect}, ${latestRun} as run
     from composition.composition c
     where c.training_region = $1 and ($2::int is null or c.start_year = $2)
       and ($3::text is null or strpos(lower(c.name), lower($3)) > 0)
     order by c.start_year desc, c.created_at desc limit 200`,
    [trainingRegion, year, q],
  );
}

export interface CompositionRow {
  id: string;
  name: string;
  trainingRegion: string;
  startYear: number;
  /** null = none is in force for its training region */
  agreement: string | null;
  specialties: string[];
  weights: Weights;
  /** null = the standard order */
  stages: Stage[] | null;
  /** What is assumed of the year's applicants; null = all are filled. */
  filling: Filling | null;
  seed: number;
  revision: number;
  createdAt: string;
  createdByName: string | null;
  run: RunRow | null;
  versions: { no: number; name: string; sha256: string; createdAt: string; createdByName: string | null }[];
  figures: Figures | null;
  unplaced: Unplaced[];
  inEffect: number | null;
}

export async function findComposition(db: Db, id: string): Promise<CompositionRow | null> {
  const [row] = await db.query<CompositionRow>(
    `select c.id, c.name, c.training_region as "trainingRegion", c.start_year as "startYear", c.agreement, c.specialties, c.weights, c.stages, c.filling, c.seed,
       c.revision, ${instantOf('c.created_at')} as "createdAt", people.display_name(c.created_by) as "createdByName", ${inEffect}, ${latestRun} as run,
       c.assessment -> 'figures' as figures, coalesce(c.assessment -> 'unplaced', '[]') as unplaced,
       coalesce((select jsonb_agg(jsonb_build_object('no', v.no, 'name', v.name, 'sha256', v.sha256, 'createdAt', ${instantOf('v.created_at')},
         'createdByName', people.display_name(v.created_by)) order by v.no desc)
         from composition.version v where v.composition = c.id), '[]') as versions
     from composition.composition c where c.id = $1`,
    [id],
  );
  return row ?? null;
}

export interface NewComposition {
  trainingRegion: string;
  year: number;
  name: string;
  agreement: string | null;
  specialties: string[];
  weights: Weights;
  /** null = the standard order */
  stages: Stage[] | null;
  seed: number;
}

export async function addComposition(db: Db, fresh: NewComposition, person: string): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `insert into composition.composition (training_region, start_year, name, agreement, specialties, weights, stages, seed, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      fresh.trainingRegion,
      fresh.year,
      fresh.name,
      fresh.agreement,
      fresh.specialties,
      JSON.stringify(fresh.weights),
      fresh.stages && JSON.stringify(fresh.stages),
      fresh.seed,
      person,
    ],
  );
  if (!row) throw new Error('the composition was not added');
  return row.id;
}
