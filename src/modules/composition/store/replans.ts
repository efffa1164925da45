/** Replans: scenarios of that kind, answered by videre-replan/1 and put in the draft or thrown away. */

import type { Changes, Replan } from '../../../engines/composer/change/index.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { DraftTrack } from '../rules/draft.ts';
import { insertScenario, type NewScenario } from './new-scenario.ts';
import type { RunState } from './runs.ts';
import type { Before } from './scenarios.ts';

export type ReplanOutcome = 'kept' | 'discarded';

export interface ReplanRow {
  id: string;
  name: string;
  changes: Changes;
  baseRevision: number;
  state: RunState;
  failure: string | null;
  requestedAt: string;
  requestedByName: string | null;
  endedAt: string | null;
  outcome: ReplanOutcome | null;
  /** null until it is found */
  proof: Replan['proof'] | null;
}

const columns = `s.id, s.name, s.changes, s.base_revision as "baseRevision", s.state, s.failure, ${instantOf('s.requested_at')} as "requestedAt",
  people.display_name(s.requested_by) as "requestedByName", ${instantOf('s.ended_at')} as "endedAt", s.outcome, s.replan -> 'proof' as proof`;
const where = `from composition.scenario s where s.kind = 'replan' and s.composition = $1`;

/** Of a composition, the newest first. */
export const listReplans = (db: Db, composition: string): Promise<ReplanRow[]> =>
  db.query<ReplanRow>(`select ${columns} ${where} order by s.requested_at desc, s.id limit 100`, [composition]);

export interface WholeReplan extends ReplanRow {
  tracks: DraftTrack[];
  replan: Replan | null;
}

export async function findReplan(db: Db, composition: string, id: string): Promise<WholeReplan | null> {
  const [row] = await db.query<WholeReplan>(`select ${columns}, s.before -> 'tracks' as tracks, s.replan ${where} and s.id = $2`, [
    composition,
    id,
  ]);
  return row ?? null;
}

export const addReplan = (db: Db, fresh: NewScenario<Pick<Before, 'tracks' | 'figures' | 'cost'>>): Promise<string> =>
  insertScenario(db, 'replan', fresh);

export interface BegunReplan {
  problem: Problem;
  problemSha256: string;
  changes: Changes;
  tracks: DraftTrack[];
}

/** Takes the replan for this worker (also again, after a worker died); null when it has ended. */
export async function beginReplan(db: Db, id: string): Promise<BegunReplan | null> {
  const [row] = await db.query<BegunReplan>(
    `update composition.scenario set state = 'running' where kind = 'replan' and id = $1 and state in ('queued', 'running')
     returning problem, problem_sha256 as "problemSha256", changes, before -> 'tracks' as tracks`,
    [id],
  );
  return row ?? null;
}

export const endReplan = (db: Db, id: string, end: { replan: Replan } | { failure: string }): Promise<unknown> =>
  db.query(
    `update composition.scenario set state = $2, failure = $3, replan = $4, ended_at = now() where id = $1 and state in ('queued', 'running')`,
    [id, 'replan' in end ? 'done' : 'failed', 'replan' in end ? null : end.failure, 'replan' in end ? JSON.stringify(end.replan) : null],
  );

/** False when it has been decided before. */
export async function decideReplan(db: Db, id: string, outcome: ReplanOutcome): Promise<boolean> {
  const rows = await db.query('update composition.scenario set outcome = $2 where id = $1 and outcome is null returning id', [id, outcome]);
  return rows.length > 0;
}
