/** Comments and what the holder answers. Which of them the asker sees is the database's to say. */

import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';

export type Kind = 'term' | 'fact' | 'wording' | 'disagreement' | 'missing' | 'support';
export type Stance = 'supports' | 'changes' | 'opposes' | 'none';
export type Outcome = 'accepted' | 'partly' | 'rejected';

export interface ResponseRow {
  outcome: Outcome;
  why: string;
  changed: string;
  changeVersion: number | null;
  changeAnchor: string | null;
  givenAt: string;
  givenByName: string | null;
}

export interface CommentRow {
  id: string;
  no: number | null;
  party: string;
  partyName: string;
  answer: number | null;
  late: boolean;
  anchor: string;
  anchorLabel: string | null;
  inexact: '' | 'quoted' | 'placed';
  kind: Kind;
  stance: Stance;
  text: string;
  proposed: string;
  writtenName: string;
  writtenAt: string;
  mine: boolean;
  mergedInto: string | null;
  mergedNo: number | null;
  response: ResponseRow | null;
  terms: { term: string; proposal: string }[];
}

export interface CommentFilter {
  party?: string;
  kind?: string;
  anchor?: string;
  /** Only those that the holder has not answered. */
  unanswered?: boolean;
  /** Only numbered ones; else remarks that are not signed for come too. */
  signed?: boolean;
  unsigned?: boolean;
  after?: number;
  limit: number;
}

const select = `select c.id, c.no, c.party, p.name as "partyName", c.answer, coalesce(a.late, false) as late, c.anchor, n.label as "anchorLabel", c.inexact, c.kind, c.stance,
    c.text, c.proposed, c.written_name as "writtenName", ${instantOf('c.written_at')} as "writtenAt", c.party in (select hearings.my_parties()) as mine,
    c.merged_into as "mergedInto", m.no as "mergedNo",
    case when r.comment is not null then jsonb_build_object('outcome', r.outcome, 'why', r.why, 'changed', r.changed, 'changeVersion', r.change_version,
      'changeAnchor', r.change_anchor, 'givenAt', ${instantOf('r.given_at')}, 'givenByName', people.display_name(r.given_by)) end as response,
    coalesce(t.terms, '[]') as terms
  from hearings.comment c join hearings.party p on p.id = c.party join hearings.hearing h on h.id = c.hearing
  left join hearings.answer a on a.party = c.party and a.no = c.answer
  left join hearings.anchor n on n.hearing = c.hearing and n.version = h.version and n.key = c.anchor
  left join hearings.comment m on m.id = c.merged_into
  left join hearings.response r on r.comment = c.id
  left join lateral (select jsonb_agg(jsonb_build_object('term', term, 'proposal', proposal) order by made_at) as terms
    from hearings.term_proposal where comment = c.id) t on true`;

export const commentsOf = (db: Db, hearing: string, filter: CommentFilter): Promise<CommentRow[]> =>
  db.query<CommentRow>(
    `${select}
     where c.hearing = $1 and c.withdrawn_at is null
       and ($2::uuid is null or c.party = $2) and ($3::text is null or c.kind = $3) and ($4::text is null or c.anchor = $4)
       and (not $5 or (r.comment is null and c.merged_into is null)) and (not $6 or c.no is not null) and (not $9 or c.no is null) and ($7::int is null or c.no > $7)
     order by c.no nulls last, c.written_at, c.id limit $8`,
    [
      hearing,
      filter.party ?? null,
      filter.kind ?? null,
      filter.anchor ?? null,
      filter.unanswered ?? false,
      filter.signed ?? false,
      filter.after ?? null,
      filter.limit,
      filter.unsigned ?? false,
    ],
  );

export async function findComment(db: Db, hearing: string, id: string): Promise<CommentRow | null> {
  const [row] = await db.query<CommentRow>(`${select} where c.hearing = $1 and c.id = $2 and c.withdrawn_at is null`, [hearing, id]);
  return row ?? null;
}

/** What is compared to find what stands against what, and what says the same: every signed comment, in few words. */
export const standsOf = (
  db: Db,
  hearing: string,
): Promise<{ id: string; no: number; anchor: string; stance: Stance; text: string; mergedInto: string | null }[]> =>
  db.query(
    `select id, no, anchor, stance, text, merged_into as "mergedInto" from hearings.comment where hearing = $1 and no is not null order by no`,
    [hearing],
  );

export interface RemarkWish {
  anchor: string;
  kind: Kind;
  stance: Stance;
  text: string;
  proposed: string;
}

export async function addRemark(
  db: Db,
  { hearing, party, person, name, wish }: { hearing: string; party: string; person: string; name: string; wish: RemarkWish },
): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `insert into hearings.comment (hearing, party, anchor, kind, stance, text, proposed, written_by, written_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [hearing, party, wish.anchor, wish.kind, wish.stance, wish.text, wish.proposed, person, name],
  );
  return row?.id ?? '';
}

export const changeRemark = (db: Db, id: string, wish: RemarkWish): Promise<unknown> =>
  db.query('update hearings.comment set anchor = $2, kind = $3, stance = $4, text = $5, proposed = $6 where id = $1 and no is null', [
    id,
    wish.anchor,
    wish.kind,
    wish.stance,
    wish.text,
    wish.proposed,
  ]);

export const withdrawRemark = (db: Db, id: string): Promise<unknown> =>
  db.query('update hearings.comment set withdrawn_at = now() where id = $1 and no is null', [id]);

export const merge = (db: Db, id: string, into: string | null): Promise<unknown> =>
  db.query('update hearings.comment set merged_into = $2 where id = $1', [id, into]);

/** Those that were merged into one that is now merged itself follow it. */
export const mergeAlong = (db: Db, from: string, into: string): Promise<unknown> =>
  db.query('update hearings.comment set merged_into = $2 where merged_into = $1', [from, into]);

export const respond = (
  db: Db,
  {
    hearing,
    comment,
    person,
    wish,
  }: { hearing: string; comment: string; person: string; wish: Omit<ResponseRow, 'givenAt' | 'givenByName'> },
): Promise<unknown> =>
  db.query(
    `insert into hearings.response (comment, hearing, outcome, why, changed, change_version, change_anchor, given_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (comment) do update set outcome = excluded.outcome, why = excluded.why, changed = excluded.changed,
       change_version = excluded.change_version, change_anchor = excluded.change_anchor, given_by = excluded.given_by, given_at = now()`,
    [comment, hearing, wish.outcome, wish.why, wish.changed, wish.changeVersion, wish.changeAnchor, person],
  );

export const proposeTerm = (
  db: Db,
  proposal: { hearing: string; comment: string; term: string; proposal: string; person: string },
): Promise<unknown> =>
  db.query('insert into hearings.term_proposal (hearing, comment, term, proposal, made_by) values ($1, $2, $3, $4, $5)', [
    proposal.hearing,
    proposal.comment,
    proposal.term,
    proposal.proposal,
    proposal.person,
  ]);
