/** The parties of a hearing, their addresses, and the lists that are used again. */

import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';

/** One party as it is written on a list. */
export interface PartyWish {
  name: string;
  scopeKind: 'trainingRegion' | 'agreementArea' | 'site' | 'unit' | 'specialty' | null;
  scopeId: string | null;
  body: string | null;
  person: string | null;
  address: string | null;
}

export interface PartyRow {
  id: string;
  name: string;
  scopeKind: string | null;
  scopeId: string | null;
  body: string | null;
  isPerson: boolean;
  /** Null for those who may not know it, and where there is none. */
  address: string | null;
  remindedOn: string | null;
  mine: boolean;
  comments: number;
  answers: { no: number; signedName: string; signedAt: string; late: boolean; comments: number; text: string }[];
}

export const partiesOf = (db: Db, hearing: string): Promise<PartyRow[]> =>
  db.query<PartyRow>(
    `select p.id, p.name, p.scope_kind as "scopeKind", p.scope_id as "scopeId", p.body, p.person is not null as "isPerson", d.address,
       p.reminded_on as "remindedOn", p.id in (select hearings.my_parties()) as mine, coalesce(c.many, 0)::int as comments, coalesce(a.list, '[]') as answers
     from hearings.party p
     left join hearings.party_address d on d.party = p.id
     left join (select party, count(*) as many from hearings.comment where hearing = $1 and no is not null group by party) c on c.party = p.id
     left join (
       select party, jsonb_agg(jsonb_build_object('no', no, 'signedName', signed_name, 'signedAt', ${instantOf('signed_at')}, 'late', late, 'comments', comments, 'text', text)
         order by no) as list from hearings.answer where hearing = $1 group by party
     ) a on a.party = p.id
     where p.hearing = $1 order by p.name collate platform.numbered, p.id`,
    [hearing],
  );

export async function addParties(db: Db, hearing: string, parties: readonly PartyWish[]): Promise<void> {
  await db.query(
    `with given as (
       select gen_random_uuid() as id, w.* from jsonb_to_recordset($2) as w (name text, "scopeKind" text, "scopeId" text, body text, person uuid, address text)
     ), added as (
       insert into hearings.party (id, hearing, name, scope_kind, scope_id, body, person)
       select id, $1, name, "scopeKind", "scopeId", body, person from given
     )
     insert into hearings.party_address (party, hearing, address) select id, $1, address from given where address is not null`,
    [hearing, JSON.stringify(parties)],
  );
}

/** Parties whose scope or body does not exist, or whose person is not here on the day, as they were written. */
export const unknownParties = async (db: Db, parties: readonly PartyWish[], today: string): Promise<string[]> =>
  (
    await db.query<{ name: string }>(
      `select w.name from jsonb_to_recordset($1) as w (name text, "scopeKind" text, "scopeId" text, body text, person uuid)
       where (w."scopeKind" is not null and not exists (select from people.scope_v s where s.kind = w."scopeKind" and s.id = w."scopeId"))
         or (w.body is not null and not exists (select from councils.body_v b where b.id = w.body))
         or (w.person is not null and not councils.may_be_named(w.person, $2))`,
      [JSON.stringify(parties), today],
    )
  ).map(({ name }) => name);

/** Whether the asker may answer for a party of this hearing: as the party, or as the holder for one outside. */
export async function partyToAnswerFor(
  db: Db,
  hearing: string,
  party: string,
): Promise<{ id: string; name: string; mine: boolean; outside: boolean } | null> {
  const [row] = await db.query<{ id: string; name: string; mine: boolean; outside: boolean }>(
    `select id, name, id in (select hearings.my_parties()) as mine, scope_kind is null and person is null as outside
     from hearings.party where hearing = $1 and id = $2`,
    [hearing, party],
  );
  return row ?? null;
}

export const markReminded = (db: Db, parties: readonly string[], today: string): Promise<unknown> =>
  db.query('update hearings.party set reminded_on = $2 where id = any ($1)', [parties, today]);

export interface PartyListRow {
  id: string;
  trainingRegion: string;
  name: string;
  members: PartyWish[];
  changedAt: string;
}

export const partyLists = (db: Db): Promise<PartyListRow[]> =>
  db.query<PartyListRow>(
    `select id, training_region as "trainingRegion", name, members, ${instantOf('changed_at')} as "changedAt"
     from hearings.party_list order by name collate platform.numbered, id limit 200`,
  );

export async function findPartyList(db: Db, id: string): Promise<PartyListRow | null> {
  const [row] = await db.query<PartyListRow>(
    `select id, training_region as "trainingRegion", name, members, ${instantOf('changed_at')} as "changedAt" from hearings.party_list where id = $1`,
    [id],
  );
  return row ?? null;
}

/** False when the region has another list of that name. */
export async function savePartyList(
  db: Db,
  list: { id: string | null; trainingRegion: string; name: string; members: readonly PartyWish[]; person: string },
): Promise<string | null> {
  const values = [list.trainingRegion, list.name, JSON.stringify(list.members), list.person];
  const taken = await db.query(
    'select 1 as there from hearings.party_list where training_region = $1 and name = $2 and id is distinct from $3',
    [list.trainingRegion, list.name, list.id],
  );
  if (taken.length > 0) return null;
  const [row] = list.id
    ? await db.query<{ id: string }>(
        'update hearings.party_list set name = $2, members = $3, changed_by = $4, changed_at = now() where id = $5 and training_region = $1 returning id',
        [...values, list.id],
      )
    : await db.query<{ id: string }>(
        'insert into hearings.party_list (training_region, name, members, changed_by) values ($1, $2, $3, $4) returning id',
        values,
      );
  return row?.id ?? null;
}
