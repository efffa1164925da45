/** Scenarios: what if the house, the counts or the agreement were otherwise. One row each, written when asked for and by the job. */
import type { Broken, Changes, WarmBound, WhatIfChange } from '../../../engines/composer/change/index.ts';
import type { Figures, Placing, Plan, StageFigure } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { DraftTrack } from '../rules/draft.ts';
import type { Moved } from '../rules/moved.ts';
import { insertScenario, type NewScenario } from './new-scenario.ts';
import type { RunProgress, RunState } from './runs.ts';

/** The draft that a scenario starts from, as it was. */
export interface Before {
  tracks: DraftTrack[];
  figures: Figures;
  cost: number;
  stages: StageFigure[];
  broken: Broken[];
}

export interface ScenarioRow {
  id: string;
  name: string;
  changes: WhatIfChange[];
  baseRevision: number;
  state: RunState;
  phase: string | null;
  cost: number | null;
  bound: number | null;
  gap: number | null;
  placed: number | null;
  unplaced: number | null;
  moved: Moved | null;
  failure: string | null;
  requestedAt: string;
  requestedByName: string | null;
  endedAt: string | null;
  stopRequested: boolean;
  /** What every plan costs at least, told before there was one. */
  atOnce: WarmBound | null;
  /** The specialties composed anew, everybody else as in the draft; null = all. */
  scope: string[] | null;
  wholeBecause: string | null;
  before: Omit<Before, 'tracks'>;
  /** null until a plan stands */
  after:
    | (Pick<Plan, 'cost' | 'bound' | 'gap' | 'figures'> & {
        stages: StageFigure[] | null;
        placing: Placing | null;
        gapChanges: number | null;
      })
    | null;
}

const columns = `s.id, s.name, s.changes -> 'changes' as changes, s.base_revision as "baseRevision", s.state, s.phase, s.cost::float8, s.bound::float8, s.gap::float8, s.placed,
  s.unplaced, s.moved, s.failure, ${instantOf('s.requested_at')} as "requestedAt", people.display_name(s.requested_by) as "requestedByName",
  ${instantOf('s.ended_at')} as "endedAt", s.stop_requested_at is not null as "stopRequested", s.before - 'tracks' as before,
  s.at_once as "atOnce", s.scope, s.whole_because as "wholeBecause",
  case when s.ended_at is not null and s.plan is not null then jsonb_build_object('cost', s.plan -> 'cost', 'bound', s.plan -> 'bound',
    'gap', s.plan -> 'gap', 'figures', s.plan -> 'figures', 'stages', s.plan -> 'stages',
    'placing', s.plan -> 'placing', 'gapChanges', s.plan -> 'gapChanges') end as after`;

/** Of a composition, the newest first. */
export const listScenarios = (db: Db, composition: string): Promise<ScenarioRow[]> =>
  db.query<ScenarioRow>(
    `select ${columns} from composition.scenario s where s.kind = 'whatif' and s.composition = $1 order by s.requested_at desc, s.id limit 100`,
    [composition],
  );

export interface WholeScenario extends ScenarioRow {
  tracks: DraftTrack[];
  plan: Plan | null;
  problem: Problem;
}

export async function findScenario(db: Db, composition: string, id: string): Promise<WholeScenario | null> {
  const [row] = await db.query<WholeScenario>(
    `select ${columns}, s.before -> 'tracks' as tracks, s.plan, s.problem from composition.scenario s where s.kind = 'whatif' and s.composition = $1 and s.id = $2`,
    [composition, id],
  );
  return row ?? null;
}

export const addScenario = (db: Db, fresh: NewScenario<Before>): Promise<string> => insertScenario(db, 'whatif', fresh);

export interface BegunScenario {
  composition: string;
  problem: Problem;
  problemSha256: string;
  seed: number;
  tracks: DraftTrack[];
  kept: Plan | null;
  changes: Changes;
  /** The problem before the changes; null = all is composed anew. */
  base: Problem | null;
  baseSha256: string | null;
}

/** Takes the scenario for this worker (also again, after a worker died); null when it has ended. */
export async function beginScenario(db: Db, id: string): Promise<BegunScenario | null> {
  const [row] = await db.query<BegunScenario>(
    `update composition.scenario set state = 'running', phase = 'start' where kind = 'whatif' and id = $1 and state in ('queued', 'running')
     returning composition, problem, problem_sha256 as "problemSha256", seed, before -> 'tracks' as tracks, plan as kept, changes,
       case when whole_because is null then base end as base, base_sha256 as "baseSha256"`,
    [id],
  );
  return row ?? null;
}

/** Saves progress; answers whether somebody has asked to stop. A scenario that is gone is asked to. */
export async function saveScenarioProgress(db: Db, id: string, progress: RunProgress | null): Promise<{ stopRequested: boolean }> {
  const asked = 'stop_requested_at is not null as "stopRequested"';
  const [row] = progress
    ? await db.query<{ stopRequested: boolean }>(
        `update composition.scenario set phase = $2, cost = $3, bound = $4, gap = $5, placed = $6, unplaced = $7, plan = coalesce($8, plan)
         where id = $1 returning ${asked}`,
        [
          id,
          progress.phase,
          progress.cost,
          progress.bound,
          progress.gap,
          progress.placed,
          progress.unplaced,
          progress.plan ? JSON.stringify(progress.plan) : null,
        ],
      )
    : await db.query<{ stopRequested: boolean }>(`select ${asked} from composition.scenario where id = $1`, [id]);
  return row ?? { stopRequested: true };
}

export const saveScenarioBound = async (db: Db, id: string, bound: WarmBound): Promise<void> => {
  await db.query(`update composition.scenario set at_once = $2 where id = $1 and state = 'running'`, [id, JSON.stringify(bound)]);
};

/** From now on everything is composed anew, also by a worker that takes it over. */
export const composeWhole = (db: Db, id: string, because: string): Promise<unknown> =>
  db.query(`update composition.scenario set whole_because = $2 where id = $1 and state = 'running'`, [id, because]);

/** A scenario that is gone is asked to stop. */
export async function scenarioStopAsked(db: Db, id: string): Promise<boolean> {
  const [row] = await db.query<{ asked: boolean }>(
    'select stop_requested_at is not null as asked from composition.scenario where id = $1',
    [id],
  );
  return row?.asked ?? true;
}

export const endScenario = (
  db: Db,
  id: string,
  end: { state: 'done' | 'stopped'; plan: Plan; moved: Moved; scope: string[] | null } | { state: 'failed'; failure: string },
): Promise<unknown> =>
  end.state === 'failed'
    ? db.query(
        `update composition.scenario set state = 'failed', failure = $2, phase = null, ended_at = now() where id = $1 and state in ('queued', 'running')`,
        [id, end.failure],
      )
    : db.query(
        `update composition.scenario set state = $2, phase = null, plan = $3, moved = $4, cost = $5, bound = $6, gap = $7, placed = $8,
           unplaced = $9, scope = $10, ended_at = now() where id = $1 and state in ('queued', 'running')`,
        [
          id,
          end.state,
          JSON.stringify(end.plan),
          JSON.stringify(end.moved),
          end.plan.cost,
          end.plan.bound,
          end.plan.gap,
          end.plan.figures.placed,
          end.plan.figures.unplaced,
          end.scope && JSON.stringify(end.scope),
        ],
      );

export async function requestScenarioStop(db: Db, composition: string, id: string): Promise<boolean> {
  const rows = await db.query(
    `update composition.scenario set stop_requested_at = coalesce(stop_requested_at, now())
     where kind = 'whatif' and composition = $1 and id = $2 and state in ('queued', 'running') returning id`,
    [composition, id],
  );
  return rows.length > 0;
}
