/** Organisations' answers, signed for by one; and the memo. */
import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { RemarkWish } from './comments.ts';

/** Takes numbers for so many comments; null when the hearing is closed. The hearing's row is held until the end of the transaction. */
export async function takeNumbers(db: Db, hearing: string, many: number): Promise<number | null> {
  const [row] = await db.query<{ first: number | null }>('select hearings.take_numbers($1, $2) as first', [hearing, many]);
  return row?.first ?? null;
}

export async function nextAnswer(db: Db, party: string): Promise<number> {
  const [row] = await db.query<{ no: number }>('select coalesce(max(no), 0) + 1 as no from hearings.answer where party = $1', [party]);
  return row?.no ?? 1;
}

/** When it is signed: one moment for the row and for the receipt. */
export async function momentOf(db: Db): Promise<string> {
  const [row] = await db.query<{ at: string }>(`select ${instantOf('platform.moment()')} as at`);
  return row?.at ?? '';
}

export interface AnswerRow {
  party: string;
  no: number;
  hearing: string;
  text: string;
  comments: number;
  late: boolean;
  content: string;
  sha256: string;
  signedName: string;
  signedCapacity: string | null;
}

export const addAnswer = (db: Db, answer: AnswerRow & { person: string; signedAt: string }): Promise<unknown> =>
  db.query(
    `insert into hearings.answer (party, no, hearing, text, comments, late, content, sha256, signed_by, signed_name, signed_capacity, signed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      answer.party,
      answer.no,
      answer.hearing,
      answer.text,
      answer.comments,
      answer.late,
      answer.content,
      answer.sha256,
      answer.person,
      answer.signedName,
      answer.signedCapacity,
      answer.signedAt,
    ],
  );

export interface UnsignedRow extends RemarkWish {
  id: string;
  /** What it is tied to in the version heard. */
  label: string | null;
}

/** The party's remarks that are not signed for, in the order they will be numbered, as the receipt tells them. */
export const unsignedOf = (db: Db, party: string, version: number): Promise<UnsignedRow[]> =>
  db.query<UnsignedRow>(
    `select c.id, c.anchor, (select n.label from hearings.anchor n where n.hearing = c.hearing and n.version = $2 and n.key = c.anchor) as label,
       c.kind, c.stance, c.text, c.proposed
     from hearings.comment c where c.party = $1 and c.no is null and c.withdrawn_at is null order by c.written_at, c.id for update of c`,
    [party, version],
  );

export const numberComments = (db: Db, ids: readonly string[], first: number, answer: number): Promise<unknown> =>
  db.query(
    `update hearings.comment c set no = $2 + o.position - 1, answer = $3
     from unnest($1::uuid[]) with ordinality as o (id, position) where c.id = o.id`,
    [ids, first, answer],
  );

export async function findAnswer(db: Db, hearing: string, party: string, no: number): Promise<{ content: string; sha256: string } | null> {
  const [row] = await db.query<{ content: string; sha256: string }>(
    'select content, sha256 from hearings.answer where hearing = $1 and party = $2 and no = $3',
    [hearing, party, no],
  );
  return row ?? null;
}

export async function findMemo(db: Db, hearing: string): Promise<{ content: string; sha256: string } | null> {
  const [row] = await db.query<{ content: string; sha256: string }>('select content, sha256 from hearings.memo where hearing = $1', [
    hearing,
  ]);
  return row ?? null;
}

export const keepMemo = (db: Db, hearing: string, { content, sha256 }: { content: string; sha256: string }): Promise<unknown> =>
  db.query('insert into hearings.memo (hearing, content, sha256) values ($1, $2, $3)', [hearing, content, sha256]);
