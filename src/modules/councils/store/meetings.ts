import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';

export interface MeetingRow {
  id: string;
  body: string;
  bodyName: string;
  trainingRegion: string | null;
  heldOn: string;
  starts: string | null;
  place: string;
  agendaSentAt: string | null;
  minutesClosedAt: string | null;
  cancelledReason: string | null;
  items: number;
  minutes: number;
  constructed: boolean;
}

const columns = `m.id, m.body, b.name as "bodyName", b.training_region as "trainingRegion", m.held_on as "heldOn", to_char(m.starts, 'HH24:MI') as starts,
  m.place, ${instantOf('m.agenda_sent_at')} as "agendaSentAt", ${instantOf('m.minutes_closed_at')} as "minutesClosedAt",
  m.cancelled_reason as "cancelledReason", (select count(*)::int from councils.agenda_item i where i.meeting = m.id) as items,
  (select coalesce(sum(i.minutes), 0)::int from councils.agenda_item i where i.meeting = m.id) as minutes, m.constructed`;

export interface MeetingFilter {
  body?: string | undefined;
  trainingRegion?: string | undefined;
  /** Only of bodies that this person sits in on the meeting's day. */
  sits?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export const meetingRows = (db: Db, { body, trainingRegion, sits, from, to }: MeetingFilter): Promise<MeetingRow[]> =>
  db.query<MeetingRow>(
    `select ${columns} from councils.meeting m join councils.body b on b.id = m.body
     where ($1::text is null or m.body = $1) and ($2::text is null or b.training_region = $2)
       and ($3::date is null or m.held_on >= $3) and ($4::date is null or m.held_on < $4)
       and ($5::uuid is null or exists (select from councils.member s where s.person = $5 and s.body = m.body and s.valid @> m.held_on))
     order by m.held_on desc, b.name collate platform.numbered`,
    [body ?? null, trainingRegion ?? null, from ?? null, to ?? null, sits ?? null],
  );

export async function meetingOf(db: Db, id: string): Promise<MeetingRow | null> {
  const [row] = await db.query<MeetingRow>(
    `select ${columns} from councils.meeting m join councils.body b on b.id = m.body where m.id = $1`,
    [id],
  );
  return row ?? null;
}

/** The new meeting's id; null when the body meets that day already. */
export async function addMeeting(
  db: Db,
  meeting: { body: string; heldOn: string; starts: string | null; place: string },
): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `insert into councils.meeting (body, held_on, starts, place, constructed) values ($1, $2, $3, $4, false)
     on conflict (body, held_on) do nothing returning id`,
    [meeting.body, meeting.heldOn, meeting.starts, meeting.place],
  );
  return row?.id ?? null;
}

export const sendAgenda = (db: Db, id: string): Promise<unknown> =>
  db.query('update councils.meeting set agenda_sent_at = platform.moment(), agenda_sent_by = platform.me() where id = $1', [id]);

export const closeMinutes = (db: Db, id: string): Promise<unknown> =>
  db.query('update councils.meeting set minutes_closed_at = platform.moment(), minutes_closed_by = platform.me() where id = $1', [id]);

export const cancelMeeting = (db: Db, id: string, reason: string): Promise<unknown> =>
  db.query('update councils.meeting set cancelled_reason = $2 where id = $1', [id, reason]);
