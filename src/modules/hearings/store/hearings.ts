/** Hearings, their parties, and the versions heard with what can be commented on. Whoever may not see a hearing finds none. */

import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { Followed } from '../../../platform/subjects.ts';

/** What an act needs to know of a hearing. */
export interface HearingHead {
  id: string;
  trainingRegion: string;
  subjectKind: string;
  subject: string;
  version: number;
  sha256: string;
  name: string;
  letter: string;
  sentOn: string;
  deadline: string;
  shown: 'own' | 'all';
  remindDays: number;
  constructed: string;
  sentByName: string | null;
  closedAt: string | null;
  closedByName: string | null;
}

export interface HearingRow extends HearingHead {
  /** How many there are, and how many have answered as far as the asker may know. */
  parties: number;
  answered: number;
  comments: number;
  unanswered: number;
  /** Whether the asker answers for one of the parties. */
  mine: boolean;
  /** How many of the asker's parties have not answered; late answers are still taken in. */
  owed: number;
}

const head = `h.id, h.training_region as "trainingRegion", h.subject_kind as "subjectKind", h.subject, h.version, h.sha256, h.name, h.letter,
  h.sent_on as "sentOn", h.deadline, h.shown, h.remind_days as "remindDays", h.constructed, people.display_name(h.sent_by) as "sentByName",
  ${instantOf('h.closed_at')} as "closedAt", people.display_name(h.closed_by) as "closedByName"`;
const columns = `${head},
  (select count(*)::int from hearings.party p where p.hearing = h.id) as parties,
  (select count(distinct a.party)::int from hearings.answer a where a.hearing = h.id) as answered,
  (select count(*)::int from hearings.comment c where c.hearing = h.id and c.no is not null) as comments,
  (select count(*)::int from hearings.comment c where c.hearing = h.id and c.no is not null and c.merged_into is null
    and not exists (select from hearings.response r where r.comment = c.id)) as unanswered,
  h.id in (select hearings.my_hearings()) as mine,
  (select count(*)::int from hearings.party p where p.hearing = h.id and p.id in (select hearings.my_parties())
    and not exists (select from hearings.answer a where a.party = p.id)) as owed`;

export const listHearings = (db: Db): Promise<HearingRow[]> =>
  db.query<HearingRow>(`select ${columns} from hearings.hearing h order by h.closed_at is not null, h.deadline desc, h.id limit 500`);

export async function findHearing(db: Db, id: string): Promise<HearingRow | null> {
  const [row] = await db.query<HearingRow>(`select ${columns} from hearings.hearing h where h.id = $1`, [id]);
  return row ?? null;
}

/** Without counting its comments. */
export async function findHead(db: Db, id: string): Promise<HearingHead | null> {
  const [row] = await db.query<HearingHead>(`select ${head} from hearings.hearing h where h.id = $1`, [id]);
  return row ?? null;
}

/** The hearing's row, held until the end: nobody writes a comment while it is being closed. False when it is closed already. */
export async function lockToClose(db: Db, id: string): Promise<boolean> {
  const [row] = await db.query<{ open: boolean }>('select closed_at is null as open from hearings.hearing where id = $1 for update', [id]);
  return row?.open ?? false;
}

/** Held with the other writers; false when the hearing is closed. */
export async function lockToWrite(db: Db, id: string): Promise<boolean> {
  const [row] = await db.query<{ open: boolean | null }>('select hearings.lock_open($1) as open', [id]);
  return row?.open ?? false;
}

export const close = (db: Db, id: string, person: string): Promise<unknown> =>
  db.query('update hearings.hearing set closed_at = platform.moment(), closed_by = $2 where id = $1', [id, person]);

export interface NewHearing {
  trainingRegion: string;
  subjectKind: string;
  subject: string;
  version: number;
  sha256: string;
  name: string;
  letter: string;
  sentOn: string;
  deadline: string;
  shown: 'own' | 'all';
  remindDays: number;
  person: string;
}

export async function addHearing(db: Db, hearing: NewHearing): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `insert into hearings.hearing (training_region, subject_kind, subject, version, sha256, name, letter, sent_on, deadline, shown, remind_days, sent_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      hearing.trainingRegion,
      hearing.subjectKind,
      hearing.subject,
      hearing.version,
      hearing.sha256,
      hearing.name,
      hearing.letter,
      hearing.sentOn,
      hearing.deadline,
      hearing.shown,
      hearing.remindDays,
      hearing.person,
    ],
  );
  return row?.id ?? '';
}

export interface HeardVersion {
  version: number;
  sha256: string;
  name: string;
  /** Anchors of the heard version that are not the same in it, under which key they are there. */
  followed: Record<string, Followed>;
  takenAt: string;
  takenByName: string | null;
}

export const heardVersions = (db: Db, hearing: string): Promise<HeardVersion[]> =>
  db.query<HeardVersion>(
    `select version, sha256, name, followed, ${instantOf('taken_at')} as "takenAt", people.display_name(taken_by) as "takenByName"
     from hearings.heard_version where hearing = $1 order by version`,
    [hearing],
  );

export interface AnchorRow {
  key: string;
  label: string;
  part: string | null;
}

export async function addHeardVersion(
  db: Db,
  heard: {
    hearing: string;
    version: number;
    sha256: string;
    name: string;
    followed: object;
    person: string;
    anchors: readonly AnchorRow[];
  },
): Promise<void> {
  await db.query(
    'insert into hearings.heard_version (hearing, version, sha256, name, followed, taken_by) values ($1, $2, $3, $4, $5, $6)',
    [heard.hearing, heard.version, heard.sha256, heard.name, JSON.stringify(heard.followed), heard.person],
  );
  await db.query(
    `insert into hearings.anchor (hearing, version, position, key, label, part)
     select $1, $2, ordinality, key, label, part
     from rows from (jsonb_to_recordset($3) as (key text, label text, part text)) with ordinality`,
    [heard.hearing, heard.version, JSON.stringify(heard.anchors)],
  );
}

/** What a comment can be tied to in a version, in the subject's order, with how many comments there are on each that the asker may see. */
export const anchorsOf = (
  db: Db,
  { hearing, version, q, after, limit }: { hearing: string; version: number; q: string; after: number; limit: number },
): Promise<(AnchorRow & { position: number; comments: number })[]> =>
  db.query(
    `select a.position, a.key, a.label, a.part, coalesce(c.many, 0)::int as comments
     from hearings.anchor a
     left join (select anchor, count(*) as many from hearings.comment where hearing = $1 and withdrawn_at is null group by anchor) c on c.anchor = a.key
     where a.hearing = $1 and a.version = $2 and a.position > $4 and ($3 = '' or a.label ilike '%' || $3 || '%')
     order by a.position limit $5`,
    [hearing, version, q.replace(/[%_\\]/g, '\\$&'), after, limit],
  );

export async function hasAnchor(db: Db, hearing: string, version: number, key: string): Promise<boolean> {
  const rows = await db.query('select 1 as there from hearings.anchor where hearing = $1 and version = $2 and key = $3', [
    hearing,
    version,
    key,
  ]);
  return rows.length > 0;
}

export const anchorKeys = async (db: Db, hearing: string, version: number): Promise<string[]> =>
  (
    await db.query<{ key: string }>('select key from hearings.anchor where hearing = $1 and version = $2 order by position', [
      hearing,
      version,
    ])
  ).map(({ key }) => key);
