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
export async function recordEvent(db: Db, change: Change): Promise<void> {
  await db.query(
    `insert into platform.event (person, capacity, kind, subject_kind, subject, training_region, before, after, request)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      change.person,
      change.capacity,
      change.kind,
      change.subjectKind,
      change.subject,
      change.trainingRegion,
      change.before === null ? null : JSON.stringify(change.before),
      change.after === null ? null : JSON.stringify(change.after),
      change.request,
    ],
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
