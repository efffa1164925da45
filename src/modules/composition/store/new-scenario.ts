/** A scenario or a replan as it is asked for: the same row, of two kinds. */

import type { Changes } from '../../../engines/composer/change/index.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';

/** `Before` is the draft it starts from, as it was. */
export interface NewScenario<Before> {
  composition: string;
  name: string;
  changes: Changes;
  baseRevision: number;
  before: Before;
  problem: Problem;
  problemSha256: string;
  /** The problem before the changes; none = all is to be composed anew. */
  base?: { problem: Problem; sha256: string } | null;
  /** Why, though nobody asked for it. */
  wholeBecause?: string | null;
  seed: number;
  person: string;
}

/** Puts the row on the queue's list; answers its id. */
export async function insertScenario(db: Db, kind: 'whatif' | 'replan', fresh: NewScenario<object>): Promise<string> {
  const {
    composition,
    name,
    changes,
    baseRevision,
    before,
    problem,
    problemSha256,
    base = null,
    wholeBecause = null,
    seed,
    person,
  } = fresh;
  const json = [changes, before, problem, base?.problem ?? null].map((part) => part && JSON.stringify(part));
  const [row] = await db.query<{ id: string }>(
    `insert into composition.scenario (kind, composition, name, base_revision, problem_sha256, seed, requested_by, base_sha256, whole_because, changes, before,
       problem, base, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'queued') returning id`,
    [kind, composition, name, baseRevision, problemSha256, seed, person, base?.sha256 ?? null, wholeBecause, ...json],
  );
  if (!row) throw new Error(`the ${kind} was not added`);
  return row.id;
}
