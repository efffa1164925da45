/** The log of changes: who did what to which thing, with the thing before and after, in the transaction of the change itself. */
import type { Db } from '../db/db.ts';

export interface Change {
  person: string | null;
  /** The role in which the person acted. */
  capacity: string | null;
  kind: string;
  subjectKind: string;
  subject: string;
  trainingRegion: string | null;
  before: unknown;
  after: unknown;
  request: string | null;
}

/** Writes one event. Call it in the same transaction as the change. */
export const recordEvent = (db: Db, change: Change): Promise<void> => recordEvents(db, [change]);

/** Writes the events of many changes with one statement. */
export async function recordEvents(db: Db, changes: readonly Change[]): Promise<void> {
  await db.query(
    `insert into platform.event (person, capacity, kind, subject_kind, subject, training_region, before, after, request)
     select * from jsonb_to_recordset($1) as c (person uuid, capacity text, kind text, "subjectKind" text, subject text,
       "trainingRegion" text, before jsonb, after jsonb, request text)`,
    [JSON.stringify(changes)],
  );
}

export interface EventRow {
  id: number;
  at: string;
  personName: string | null;
  capacity: string | null;
  kind: string;
  before: unknown;
  after: unknown;
}

/** The latest events of one thing, newest first. */
export function eventsOf(db: Db, subjectKind: string, subject: string, limit = 100): Promise<EventRow[]> {
  return db.query<EventRow>(
    `select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, people.display_name(e.person) as "personName", e.capacity, e.kind, e.before, e.after
     from platform.event e where e.subject_kind = $1 and e.subject = $2 order by e.id desc limit $3`,
    [subjectKind, subject, limit],
  );
}

export interface SubjectEventRow extends EventRow {
  subjectKind: string;
  subject: string;
}

/** The latest events of things of these kinds with the id `subject`, or below it (`subject/…`), newest first. */
export function eventsBelow(db: Db, subjectKinds: readonly string[], subject: string, limit = 200): Promise<SubjectEventRow[]> {
  return db.query<SubjectEventRow>(
    `select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, people.display_name(e.person) as "personName", e.capacity,
       e.kind, e.subject_kind as "subjectKind", e.subject, e.before, e.after
     from platform.event e where e.subject_kind = any ($1) and (e.subject = $2 or starts_with(e.subject, $2 || '/'))
     order by e.id desc limit $3`,
    [subjectKinds, subject, limit],
  );
}

/** The number of the latest event of each thing; a change that has seen another number was made in ignorance of one. */
export async function latestEvents(db: Db, subjectKind: string, subjects: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.query<{ subject: string; id: number }>(
    'select subject, max(id) as id from platform.event where subject_kind = $1 and subject = any ($2) group by subject',
    [subjectKind, subjects],
  );
  return new Map(rows.map(({ subject, id }) => [subject, id]));
}
