import type { Db } from '../../../platform/db/db.ts';
import type { Seated, SeatRule } from '../rules/seats.ts';

export interface RuleRow extends SeatRule {
  body: string;
  no: number;
  chairs: boolean;
  external: boolean;
  nominatedBy: string;
  state: 'current' | 'proposed';
  from: string;
  to: string | null;
  source: string;
  constructed: boolean;
}

/** The seat rules that hold on a day; of one body, or of all. */
export const rulesOn = (db: Db, on: string, body: string | null): Promise<RuleRow[]> =>
  db.query<RuleRow>(
    `select id, line, body, no, kind, count, of_what as "ofWhat", least, anywhere, chairs, external, nominated_by as "nominatedBy", state,
       lower(valid) as "from", upper(valid) as "to", source, constructed
     from councils.seat_rule where valid @> $1::date and ($2::text is null or body = $2) order by body, no`,
    [on, body],
  );

export interface MemberRow extends Seated {
  body: string;
  name: string;
  isMe: boolean;
  from: string;
  /** The first day without the seat. */
  to: string | null;
  nominatedBy: string;
  reason: string;
  introducedOn: string | null;
  constructed: boolean;
}

const memberColumns = `id, body, seat_rule as "seatRule", people.display_name(person) as name, person = platform.me() as "isMe", substitute,
  operating_region as "operatingRegion", training_region as "trainingRegion", site, unit, groups, lower(valid) as "from", upper(valid) as "to",
  nominated_by as "nominatedBy", reason, introduced_on as "introducedOn", constructed`;

/** Who sits on a day, in one body or in all. */
export const membersOn = (db: Db, on: string, body: string | null): Promise<MemberRow[]> =>
  db.query<MemberRow>(
    `select ${memberColumns} from councils.member where valid @> $1::date and ($2::text is null or body = $2)
     order by substitute, people.display_name(person) collate platform.numbered, id`,
    [on, body],
  );

/** Everybody who has sat or will sit in a body and does not on that day, the latest first. */
export const otherMembers = (db: Db, on: string, body: string): Promise<MemberRow[]> =>
  db.query<MemberRow>(
    `select ${memberColumns} from councils.member where body = $2 and not valid @> $1::date order by valid desc, people.display_name(person) collate platform.numbered`,
    [on, body],
  );

export async function memberById(db: Db, id: string): Promise<MemberRow | null> {
  const [row] = await db.query<MemberRow>(`select ${memberColumns} from councils.member where id = $1`, [id]);
  return row ?? null;
}

/** The seat of a person in a body on a day: as a member, else as a substitute. */
export async function seatOfPerson(db: Db, person: string, body: string, on: string): Promise<{ id: string; substitute: boolean } | null> {
  const [row] = await db.query<{ id: string; substitute: boolean }>(
    'select id, substitute from councils.member where person = $1 and body = $2 and valid @> $3::date order by substitute, id limit 1',
    [person, body, on],
  );
  return row ?? null;
}

export type NewMember = Omit<MemberRow, 'id' | 'name' | 'isMe' | 'introducedOn' | 'constructed' | 'to'> & {
  person: string;
  to: string | null;
};

export async function addMember(db: Db, member: NewMember): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `insert into councils.member (body, seat_rule, person, substitute, operating_region, training_region, site, unit, groups, valid,
       nominated_by, reason, constructed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, daterange($10, $11), $12, $13, false) returning id`,
    [
      member.body,
      member.seatRule,
      member.person,
      member.substitute,
      member.operatingRegion,
      member.trainingRegion,
      member.site,
      member.unit,
      member.groups,
      member.from,
      member.to,
      member.nominatedBy,
      member.reason,
    ],
  );
  return row?.id ?? '';
}

export const endMember = (db: Db, id: string, on: string): Promise<unknown> =>
  db.query('update councils.member set valid = daterange(lower(valid), $2::date) where id = $1', [id, on]);

export const introduce = (db: Db, id: string, on: string): Promise<unknown> =>
  db.query('update councils.member set introduced_on = $2, introduced_by = platform.me() where id = $1', [id, on]);

/** Whoever is here and whose name holds all the words, each of three letters or more. */
export const nominees = (db: Db, words: readonly string[], on: string): Promise<{ id: string; name: string }[]> =>
  db.query('select id, name from councils.nominees($1, $2)', [words, on]);

export async function mayBeNamed(db: Db, person: string, on: string): Promise<boolean> {
  const [row] = await db.query<{ may: boolean }>('select councils.may_be_named($1, $2) as may', [person, on]);
  return row?.may ?? false;
}

/** Whether a person holds that seat at some time of a period. */
export async function holdsSeat(db: Db, seat: { seatRule: string; person: string; from: string; to: string | null }): Promise<boolean> {
  const found = await db.query(
    'select 1 from councils.member where seat_rule = $1 and person = $2 and valid && daterange($3, $4) limit 1',
    [seat.seatRule, seat.person, seat.from, seat.to],
  );
  return found.length > 0;
}
