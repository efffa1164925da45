/** Why a wish cannot be met: one row for each time somebody asked, written by the job, read by the page. */

import type { Explanation, WishKind } from '../../../engines/composer/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';

export interface AskedWish {
  kind: WishKind;
  /** null = over all */
  specialty: string | null;
}

/** What the answer says, and the names of what it speaks of as they were. */
export interface Explained {
  explanation: Explanation;
  names: Record<string, string>;
}

export interface ExplanationRow {
  id: string;
  state: 'queued' | 'running' | 'done' | 'stopped' | 'failed';
  stopRequested: boolean;
  done: number;
  of: number;
  requestedAt: string;
  requestedByName: string;
  /** The draft or the reference data have changed since. */
  outdated: boolean;
  failure: string | null;
  content: Explained | null;
}

/** The latest answer to a wish, or the one under way. */
export async function latestExplanation(
  db: Db,
  composition: string,
  { kind, specialty }: { kind: string; specialty: string | null },
): Promise<ExplanationRow | null> {
  const [row] = await db.query<ExplanationRow>(
    `select e.id, e.state, e.stop_requested_at is not null as "stopRequested", e.done, e.total as "of", ${instantOf('e.requested_at')} as "requestedAt",
       people.display_name(e.requested_by) as "requestedByName", e.failure, e.content,
       e.base_revision <> c.revision or e.state in ('done', 'stopped') and e.reference is distinct from (select version from platform.reference) as outdated
     from composition.explanation e join composition.composition c on c.id = e.composition
     where e.composition = $1 and e.wish = $2 and e.specialty is not distinct from $3
     order by e.requested_at desc, e.id limit 1`,
    [composition, kind, specialty],
  );
  return row ?? null;
}

/** Adds a queued one; null when one of the composition is queued or running already. */
export async function addExplanation(
  db: Db,
  composition: string,
  revision: number,
  person: string,
  wish: AskedWish,
): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `insert into composition.explanation (composition, base_revision, wish, specialty, state, requested_by) values ($1, $2, $3, $4, 'queued', $5)
     on conflict (composition) where state in ('queued', 'running') do nothing returning id`,
    [composition, revision, wish.kind, wish.specialty, person],
  );
  return row?.id ?? null;
}

export interface BegunExplanation extends AskedWish {
  composition: string;
}

/** Takes it for this worker (also again, after a worker died); null when it has ended. The reference data's version is read before the data. */
export async function beginExplanation(db: Db, id: string): Promise<BegunExplanation | null> {
  const [row] = await db.query<BegunExplanation>(
    `update composition.explanation e set state = 'running', started_at = coalesce(started_at, now()),
       reference = (select version from platform.reference),
       base_revision = (select c.revision from composition.composition c where c.id = e.composition)
     where id = $1 and state in ('queued', 'running') returning composition, wish as kind, specialty`,
    [id],
  );
  return row ?? null;
}

/** Saves how far it has come, where that is new; answers whether somebody has asked to stop. One that is gone is asked to. */
export async function saveExplained(
  db: Db,
  id: string,
  progress: { done: number; of: number } | null,
): Promise<{ stopRequested: boolean }> {
  const asked = 'stop_requested_at is not null as "stopRequested"';
  const [row] = progress
    ? await db.query<{ stopRequested: boolean }>(
        `update composition.explanation set done = $2, total = $3 where id = $1 returning ${asked}`,
        [id, progress.done, progress.of],
      )
    : await db.query<{ stopRequested: boolean }>(`select ${asked} from composition.explanation where id = $1`, [id]);
  return row ?? { stopRequested: true };
}

/** Asks it to stop: a queued one has nothing to keep and ends here, its job finds it ended. False when it has ended already. */
export async function stopExplanation(db: Db, composition: string, id: string): Promise<boolean> {
  const rows = await db.query(
    `update composition.explanation set stop_requested_at = coalesce(stop_requested_at, now()),
       state = case state when 'queued' then 'stopped' else state end, ended_at = case state when 'queued' then now() end
     where composition = $1 and id = $2 and state in ('queued', 'running') returning id`,
    [composition, id],
  );
  return rows.length > 0;
}

/** Stopped, it keeps what it had found, or nothing. */
export const endExplanation = (
  db: Db,
  id: string,
  end: { state: 'done'; content: Explained } | { state: 'stopped'; content: Explained | null } | { state: 'failed'; failure: string },
): Promise<unknown> =>
  db.query(
    `update composition.explanation set state = $2, content = $3, failure = $4, ended_at = now() where id = $1 and state in ('queued', 'running')`,
    [id, end.state, 'content' in end && end.content ? JSON.stringify(end.content) : null, 'failure' in end ? end.failure : null],
  );
