/** Series: one question of a draft over a range of values, or several stored scenarios at once; asked, listed, stopped. */
import type { Changes, WhatIfChange } from '../../../engines/composer/change/index.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { Moved } from '../rules/moved.ts';
import type { Varied } from '../rules/sweep-points.ts';
import type { Before, ScenarioRow } from './scenarios.ts';

export type SweepQuestion = { kind: 'values'; varied: Varied; values: number[] } | { kind: 'scenarios'; scenarios: string[] };
/** The draft beside each point; what breaks of it differs from point to point and is not told. */
export type SweepBefore = Omit<Before, 'broken'>;

export interface SweepRow {
  id: string;
  name: string;
  question: SweepQuestion;
  requestedAt: string;
  requestedByName: string | null;
  stopRequested: boolean;
  points: number;
  done: number;
  failed: number;
}

const columns = `s.id, s.name, s.question, ${instantOf('s.requested_at')} as "requestedAt", people.display_name(s.requested_by) as "requestedByName",
  s.stop_requested_at is not null as "stopRequested", p.*`;
const counted = `lateral (select count(*)::int as points, (count(*) filter (where state = 'done'))::int as done,
  (count(*) filter (where state = 'failed'))::int as failed from composition.sweep_point where sweep = s.id) p`;

/** Of a composition, the newest first. */
export const listSweeps = (db: Db, composition: string): Promise<SweepRow[]> =>
  db.query<SweepRow>(
    `select ${columns} from composition.sweep s, ${counted} where s.composition = $1 order by s.requested_at desc, s.id limit 100`,
    [composition],
  );

export async function findSweep(db: Db, composition: string, id: string): Promise<SweepRow | null> {
  const [row] = await db.query<SweepRow>(`select ${columns} from composition.sweep s, ${counted} where s.composition = $1 and s.id = $2`, [
    composition,
    id,
  ]);
  return row ?? null;
}

export interface GroundRow {
  composition: string;
  name: string;
  startYear: number;
  baseRevision: number;
  /** As it is now. */
  revision: number;
  before: Omit<SweepBefore, 'tracks'>;
}

export const groundsOf = (db: Db, sweep: string): Promise<GroundRow[]> =>
  db.query<GroundRow>(
    `select g.composition, c.name, c.start_year as "startYear", g.base_revision as "baseRevision", c.revision, g.before - 'tracks' as before
     from composition.sweep_ground g join composition.sweep s on s.id = g.sweep join composition.composition c on c.id = g.composition where g.sweep = $1
     order by g.composition <> s.composition, c.start_year, c.name, g.composition`,
    [sweep],
  );

export interface PointRow {
  no: number;
  composition: string;
  value: number | null;
  name: string | null;
  changes: WhatIfChange[];
  state: 'queued' | 'running' | 'done' | 'failed';
  failure: string | null;
  moved: Moved | null;
  /** The composer's version. */
  version: string | null;
  after: ScenarioRow['after'];
}

export const pointsOf = (db: Db, sweep: string): Promise<PointRow[]> =>
  db.query<PointRow>(
    `select p.no, p.composition, p.value, p.name, p.changes -> 'changes' as changes, p.state, p.failure, p.moved, r.plan ->> 'version' as version,
       case when r.key is not null then jsonb_build_object('cost', r.plan -> 'cost', 'bound', r.plan -> 'bound', 'gap', r.plan -> 'gap',
         'figures', r.plan -> 'figures', 'stages', r.plan -> 'stages', 'placing', r.plan -> 'placing', 'gapChanges', r.plan -> 'gapChanges') end as after
     from composition.sweep_point p left join composition.sweep_result r on r.key = p.result where p.sweep = $1 order by p.no`,
    [sweep],
  );

export interface NewGround {
  composition: string;
  baseRevision: number;
  before: SweepBefore;
  problem: Problem;
  seed: number;
  points: { value: number | null; name: string | null; changes: Changes }[];
}
export interface NewSweep {
  composition: string;
  name: string;
  question: SweepQuestion;
  person: string;
  grounds: NewGround[];
}

/** Answers its id; the points are numbered from 0 through all grounds. */
export async function addSweep(db: Db, { composition, name, question, person, grounds }: NewSweep): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    'insert into composition.sweep (composition, name, question, requested_by) values ($1, $2, $3, $4) returning id',
    [composition, name, JSON.stringify(question), person],
  );
  if (!row) throw new Error('the series was not added');
  for (const ground of grounds)
    await db.query(
      'insert into composition.sweep_ground (sweep, composition, base_revision, before, problem, seed) values ($1, $2, $3, $4, $5, $6)',
      [row.id, ground.composition, ground.baseRevision, JSON.stringify(ground.before), JSON.stringify(ground.problem), ground.seed],
    );
  const points = grounds.flatMap((ground) => ground.points.map((point) => ({ ...point, composition: ground.composition })));
  await db.query(
    `insert into composition.sweep_point (sweep, no, composition, value, name, changes)
     select $1, x.no, x.composition, x.value, x.name, x.changes
     from jsonb_to_recordset($2) as x(no int, composition uuid, value int, name text, changes jsonb)`,
    [row.id, JSON.stringify(points.map((point, no) => ({ no, ...point })))],
  );
  return row.id;
}

/** Those that have not begun are ended; false when there is nothing left to stop. */
export async function stopSweepPoints(db: Db, sweep: string): Promise<boolean> {
  const going = await db.query(`select no from composition.sweep_point where sweep = $1 and state in ('queued', 'running')`, [sweep]);
  if (going.length === 0) return false;
  await db.query('update composition.sweep set stop_requested_at = coalesce(stop_requested_at, now()) where id = $1', [sweep]);
  await db.query(
    `update composition.sweep_point set state = 'failed', failure = 'sweepStopped', ended_at = now() where sweep = $1 and state = 'queued'`,
    [sweep],
  );
  return true;
}
