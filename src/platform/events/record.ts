/** The log of changes: who did what to which thing, with the thing before and after, in the transaction of the change itself. */

import type { Db } from '../db/db.ts';
import { instantOf } from '../db/instant.ts';
import { payloadDigest } from './digest.ts';

export interface Change {
  person: string | null;
  /** The role in which the person acted; a deputy's is written with `@` and the assignment, so that the log tells on whose behalf. */
  capacity: string | null;
  kind: string;
  subjectKind: string;
  subject: string;
  trainingRegion: string | null;
  /** The persons whose records were shown or changed; each sees this event among those about them. */
  persons?: readonly string[];
  before: unknown;
  after: unknown;
  request: string | null;
}

/** Writes one event. Call it in the same transaction as the change. */
export const recordEvent = (db: Db, change: Change): Promise<void> => recordEvents(db, [change]);

/** Writes the events of many changes with one statement: each as a row for ever, and its personal payload apart. */
export async function recordEvents(db: Db, changes: readonly Change[]): Promise<void> {
  await db.query(
    `with given as materialized (
       select nextval('platform.event_id_seq') as id, uuid_send(gen_random_uuid()) as salt, c.*,
         c.persons is not null or c.before is not null or c.after is not null as paid
       from jsonb_to_recordset($1) as c (person uuid, capacity text, kind text, "subjectKind" text, subject text,
         "trainingRegion" text, persons uuid[], before jsonb, after jsonb, request text)
     ), kept as (
       insert into platform.event (id, person, capacity, kind, subject_kind, subject, training_region, request, payload_sha256)
       overriding system value
       select p.id, p.person, p.capacity || coalesce('@' || nullif(current_setting('videre.deputy', true), ''), ''), p.kind, p."subjectKind", p.subject, p."trainingRegion", p.request,
         case when p.paid then ${payloadDigest} end
       from given p
     )
     insert into platform.event_payload (event, salt, persons, before, after)
     select id, salt, persons, before, after from given where paid`,
    [JSON.stringify(changes.map((change) => ({ ...change, persons: concerned(change) })))],
  );
}

/** A change of a person by another concerns that person, whether the action says so or not. */
const concerned = ({ persons, subjectKind, subject, person }: Change): readonly string[] | null =>
  persons ?? (subjectKind === 'person' && subject !== person ? [subject] : null);

export interface EventRow {
  id: number;
  at: string;
  personName: string | null;
  capacity: string | null;
  /** On whose behalf, when a deputy acted. */
  behalfOf: string | null;
  kind: string;
  before: unknown;
  after: unknown;
}

/** The role, and on whose behalf. */
const capacity = `split_part(e.capacity, '@', 1) as capacity, people.stood_in_for(nullif(split_part(e.capacity, '@', 2), '')::uuid) as "behalfOf"`;

/** The latest events of one thing, newest first. */
export function eventsOf(db: Db, subjectKind: string, subject: string, limit = 100): Promise<EventRow[]> {
  return db.query<EventRow>(
    `select e.id, ${instantOf('e.at')} as at, people.display_name(e.person) as "personName", ${capacity}, e.kind, p.before, p.after
     from platform.event e left join platform.event_payload p on p.event = e.id where e.subject_kind = $1 and e.subject = $2 order by e.id desc limit $3`,
    [subjectKind, subject, limit],
    'eventsOf',
  );
}

export interface SubjectEventRow extends EventRow {
  subjectKind: string;
  subject: string;
}

/** The latest events of things of these kinds with the id `subject`, or below it (`subject/…`), newest first. */
export function eventsBelow(db: Db, subjectKinds: readonly string[], subject: string, limit = 200): Promise<SubjectEventRow[]> {
  return db.query<SubjectEventRow>(
    `select e.id, ${instantOf('e.at')} as at, people.display_name(e.person) as "personName", ${capacity},
       e.kind, e.subject_kind as "subjectKind", e.subject, p.before, p.after
     from platform.event e left join platform.event_payload p on p.event = e.id where e.subject_kind = any ($1) and (e.subject = $2 or starts_with(e.subject, $2 || '/'))
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
