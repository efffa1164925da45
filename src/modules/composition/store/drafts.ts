/** A draft as those who change it need it: locked, with what its problem is made of; and its new revision. */
import type { Unplaced } from '../../../engines/composer/plan.ts';
import type { Stage, Weights } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Filling } from '../rules/filling.ts';
import type { Assessment } from './compositions.ts';

export interface DraftRow {
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
  /** Which transaction wrote the row as it stands, and in which database: another at every change, also of one that is taken back. */
  stamp: string;
  /** False until something has been put in the draft. */
  begun: boolean;
  /** Who made this revision. */
  changedByName: string | null;
  /** What the last search could not place; null = no search has composed the draft. */
  composed: Unplaced[] | null;
}

const stamp = `concat_ws(' ', current_database(), xmin, revision)`;
const columns = `id, name, training_region as "trainingRegion", start_year as "startYear", agreement, specialties, weights, stages, filling, seed, revision, ${stamp} as stamp, assessment is not null as begun,
  people.display_name(coalesce(changed_by, created_by)) as "changedByName", composed`;

export async function findDraft(db: Db, id: string): Promise<DraftRow | null> {
  const [row] = await db.query<DraftRow>(`select ${columns} from composition.composition where id = $1`, [id]);
  return row ?? null;
}

/** Locks the draft until the transaction ends, so that two changes cannot both believe they are the next. */
export async function lockDraft(db: Db, id: string): Promise<DraftRow | null> {
  const [row] = await db.query<DraftRow>(`select ${columns} from composition.composition where id = $1 for update`, [id]);
  return row ?? null;
}

export interface Revision {
  revision: number;
  person: string;
  assessment: Assessment;
  composed: Unplaced[] | null;
  /** The version of the reference data that the figures were made at; null = not known. */
  reference: number | null;
}

/** A revision with its figures; its stamp. What the rules found is not kept: half a megabyte at every edit, and told again in a few milliseconds. */
export async function saveRevision(db: Db, id: string, { revision, person, assessment, composed, reference }: Revision): Promise<string> {
  const [row] = await db.query<{ stamp: string }>(
    `update composition.composition set revision = $2, assessment = $3, assessed_revision = $2, changed_by = $4, composed = $5,
       assessed_reference = $6 where id = $1 returning ${stamp} as stamp`,
    [id, revision, JSON.stringify(assessment), person, composed && JSON.stringify(composed), reference],
  );
  if (!row) throw new Error(`draft ${id} is gone`);
  return row.stamp;
}

export const saveFilling = (db: Db, id: string, filling: Filling | null): Promise<unknown> =>
  db.query('update composition.composition set filling = $2 where id = $1', [id, filling && JSON.stringify(filling)]);

/** How much the wishes weigh, and in which order they are met. */
export const saveWishes = (db: Db, id: string, { weights, stages }: Pick<DraftRow, 'weights' | 'stages'>): Promise<unknown> =>
  db.query('update composition.composition set weights = $2, stages = $3 where id = $1', [
    id,
    JSON.stringify(weights),
    stages && JSON.stringify(stages),
  ]);
