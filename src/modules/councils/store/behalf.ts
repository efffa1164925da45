import type { Db } from '../../../platform/db/db.ts';
import type { Behalf } from '../rules/behalf.ts';

export interface ActRow {
  id: string;
  type: 'task' | 'letter' | 'decision';
  title: string;
  body: string;
  bodyName: string;
  on: string;
  behalfKind: string;
  behalfId: string;
  behalfName: string;
  nature: 'advisory' | 'duty';
  /** Who has the task, whom the letter went to, or what was decided. */
  who: string;
  doneOn: string | null;
  href: string | null;
  isMine: boolean;
  constructed: boolean;
}

/** Tasks, letters and decisions of a period, each with on whose behalf; those of one training region, and of nobody else's. */
export const actsBetween = (
  db: Db,
  { trainingRegion, from, to }: { trainingRegion: string; from: string; to: string },
): Promise<ActRow[]> =>
  db.query<ActRow>(
    `with act as (
       select t.id, 'task' as type, t.title, t.body, t.due_on as "on", t.behalf_kind, t.behalf_id, t.nature, people.display_name(t.owner) as who,
         t.done_on, case when i.meeting is not null then '/moeder/' || i.meeting end as href, t.owner = platform.me() as mine, t.constructed
       from councils.task t left join councils.agenda_item i on i.id = t.item
       union all
       select l.id, 'letter', l.title, l.body, l.sent_on, l.behalf_kind, l.behalf_id, l.nature, l.recipient, null, null, false, l.constructed from councils.letter l
       union all
       select d.id, 'decision', d.title, d.body, d.decided_on, d.behalf_kind, d.behalf_id, d.nature, d.wording, null,
         case when d.meeting is not null then '/moeder/' || d.meeting end, false, d.constructed
       from councils.decision d where not exists (select from councils.decision n where n.replaces = d.id))
     select a.id, a.type, a.title, a.body, b.name as "bodyName", a."on", a.behalf_kind as "behalfKind", a.behalf_id as "behalfId",
       coalesce(r.name, o.name, '') as "behalfName", a.nature, a.who, a.done_on as "doneOn", a.href, a.mine as "isMine", a.constructed
     from act a join councils.body b on b.id = a.body
     left join organisation.training_region r on a.behalf_kind = 'trainingRegion' and r.id = a.behalf_id
     left join organisation.operating_region o on a.behalf_kind = 'operatingRegion' and o.id = a.behalf_id
     where b.training_region = $1 and a."on" >= $2::date and a."on" < $3::date
     order by a."on" desc, a.title collate platform.numbered, a.id`,
    [trainingRegion, from, to],
  );

interface NewAct {
  body: string;
  title: string;
  behalf: Behalf;
  nature: string;
}

export async function addTask(db: Db, one: NewAct & { item: string | null; owner: string; dueOn: string }): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `insert into councils.task (body, item, title, owner, due_on, behalf_kind, behalf_id, nature, constructed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, false) returning id`,
    [one.body, one.item, one.title, one.owner, one.dueOn, one.behalf.kind, one.behalf.id, one.nature],
  );
  return row?.id ?? '';
}

export async function addLetter(db: Db, one: NewAct & { recipient: string; sentOn: string }): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `insert into councils.letter (body, title, recipient, sent_on, behalf_kind, behalf_id, nature, recorded_by, constructed)
     values ($1, $2, $3, $4, $5, $6, $7, platform.me(), false) returning id`,
    [one.body, one.title, one.recipient, one.sentOn, one.behalf.kind, one.behalf.id, one.nature],
  );
  return row?.id ?? '';
}

export interface TaskRow {
  id: string;
  body: string;
  title: string;
  owner: string;
  doneOn: string | null;
}

export async function taskOf(db: Db, id: string): Promise<TaskRow | null> {
  const [row] = await db.query<TaskRow>('select id, body, title, owner, done_on as "doneOn" from councils.task where id = $1', [id]);
  return row ?? null;
}

export const doTask = (db: Db, id: string, on: string, note: string): Promise<unknown> =>
  db.query('update councils.task set done_on = $2, done_note = $3 where id = $1', [id, on, note]);

export interface TaskOfMeeting {
  id: string;
  item: string;
  title: string;
  ownerName: string;
  isMine: boolean;
  dueOn: string;
  doneOn: string | null;
  behalfKind: string;
  behalfId: string;
  nature: 'advisory' | 'duty';
}

export const tasksOfMeeting = (db: Db, meeting: string): Promise<TaskOfMeeting[]> =>
  db.query<TaskOfMeeting>(
    `select t.id, t.item, t.title, people.display_name(t.owner) as "ownerName", t.owner = platform.me() as "isMine", t.due_on as "dueOn",
       t.done_on as "doneOn", t.behalf_kind as "behalfKind", t.behalf_id as "behalfId", t.nature
     from councils.task t join councils.agenda_item i on i.id = t.item where i.meeting = $1 order by t.due_on, t.title`,
    [meeting],
  );

export interface ForumRow {
  id: string;
  operatingRegion: string;
  regionName: string;
  name: string;
  attendedBy: string;
  constructed: boolean;
}

export const forumsOf = (db: Db, trainingRegion: string, year: number): Promise<ForumRow[]> =>
  db.query<ForumRow>(
    `select f.id, f.operating_region as "operatingRegion", o.name as "regionName", f.name, f.attended_by as "attendedBy", f.constructed
     from councils.forum f join organisation.operating_region o on o.id = f.operating_region
     where f.training_region = $1 and f.year = $2 order by o.name, f.name collate platform.numbered`,
    [trainingRegion, year],
  );

export interface ForumYear {
  decidedOn: string;
  reason: string;
  byName: string | null;
}

export async function forumYear(db: Db, trainingRegion: string, year: number): Promise<ForumYear | null> {
  const [row] = await db.query<ForumYear>(
    `select decided_on as "decidedOn", reason, people.display_name(decided_by) as "byName" from councils.forum_year where training_region = $1 and year = $2`,
    [trainingRegion, year],
  );
  return row ?? null;
}

/** False when the region's forum of that name is in the year's list already. */
export async function addForum(
  db: Db,
  one: { trainingRegion: string; operatingRegion: string; year: number; name: string; attendedBy: string },
): Promise<boolean> {
  const rows = await db.query(
    `insert into councils.forum (training_region, operating_region, year, name, attended_by, constructed) values ($1, $2, $3, $4, $5, false)
     on conflict (year, operating_region, name) do nothing returning 1`,
    [one.trainingRegion, one.operatingRegion, one.year, one.name, one.attendedBy],
  );
  return rows.length > 0;
}

export const decideForums = (db: Db, trainingRegion: string, year: number, on: string, reason: string): Promise<unknown> =>
  db.query(
    'insert into councils.forum_year (training_region, year, decided_on, decided_by, reason, constructed) values ($1, $2, $3, platform.me(), $4, false)',
    [trainingRegion, year, on, reason],
  );
