import type { Db } from '../../../platform/db/db.ts';
import type { ItemState, Outcome, Step } from '../rules/decide.ts';

export interface SubjectRow {
  kind: string;
  id: string;
  version: number;
  hash: string;
  part: string;
  href: string;
  step: Step;
}

export interface Paper {
  title: string;
  href: string;
}

export interface DecisionRow {
  id: string;
  outcome: Outcome;
  wording: string;
  reservation: string | null;
  byConsent: boolean;
  decidedOn: string;
  behalfKind: string;
  behalfId: string;
  nature: 'advisory' | 'duty';
  /** When a new decision replaced it. */
  correctedOn: string | null;
}

export interface ItemRow {
  id: string;
  meeting: string;
  no: number;
  title: string;
  kind: ItemState['kind'];
  minutes: number | null;
  proposal: string;
  papers: Paper[];
  waiting: string | null;
  subject: SubjectRow | null;
  /** Who has asked for a debate. */
  asked: { name: string; isMe: boolean }[];
  decision: DecisionRow | null;
  /** The earlier decision that the item is to correct. */
  corrects: { id: string; wording: string; decidedOn: string } | null;
}

const subject = `case when w.id is not null then jsonb_build_object('kind', w.subject_kind, 'id', w.subject_id, 'version', w.subject_version,
  'hash', w.subject_hash, 'part', w.subject_part, 'href', w.subject_href, 'step', w.step) end`;
const item = `i.id, i.meeting, i.no, i.title, i.kind, i.minutes, i.proposal, i.papers, i.waiting, ${subject} as subject,
  coalesce((select jsonb_agg(jsonb_build_object('name', people.display_name(s.person), 'isMe', s.person = platform.me()) order by r.asked_at)
    from councils.debate_request r join councils.member s on s.id = r.member where r.item = i.id), '[]') as asked,
  (select jsonb_build_object('id', d.id, 'outcome', d.outcome, 'wording', d.wording, 'reservation', d.reservation, 'byConsent', d.by_consent,
     'decidedOn', d.decided_on, 'behalfKind', d.behalf_kind, 'behalfId', d.behalf_id, 'nature', d.nature,
     'correctedOn', (select n.decided_on from councils.decision n where n.replaces = d.id))
   from councils.decision d where d.item = i.id limit 1) as decision,
  (select jsonb_build_object('id', c.id, 'wording', c.wording, 'decidedOn', c.decided_on) from councils.decision c where c.id = i.corrects) as corrects`;

export const itemsOf = (db: Db, meeting: string): Promise<ItemRow[]> =>
  db.query<ItemRow>(
    `select ${item} from councils.agenda_item i left join councils.waiting w on w.id = i.waiting where i.meeting = $1 order by i.no`,
    [meeting],
  );

export async function itemById(db: Db, id: string): Promise<ItemRow | null> {
  const [row] = await db.query<ItemRow>(
    `select ${item} from councils.agenda_item i left join councils.waiting w on w.id = i.waiting where i.id = $1`,
    [id],
  );
  return row ?? null;
}

export type NewItem = Pick<ItemRow, 'meeting' | 'title' | 'kind' | 'minutes' | 'proposal' | 'papers' | 'waiting'> & { corrects?: string };

export async function addItem(db: Db, one: NewItem): Promise<string> {
  const [row] = await db.query<{ id: string }>(
    `insert into councils.agenda_item (meeting, no, title, kind, minutes, proposal, papers, waiting, corrects)
     select $1, coalesce(max(i.no), 0) + 1, $2, $3, $4, $5, $6, $7, $8 from councils.agenda_item i where i.meeting = $1 returning id`,
    [one.meeting, one.title, one.kind, one.minutes, one.proposal, JSON.stringify(one.papers), one.waiting, one.corrects ?? null],
  );
  return row?.id ?? '';
}

export const removeItem = (db: Db, id: string): Promise<unknown> => db.query('delete from councils.agenda_item where id = $1', [id]);

export const askForDebate = (db: Db, id: string, member: string): Promise<unknown> =>
  db.query('insert into councils.debate_request (item, member) values ($1, $2)', [id, member]);

export interface WaitingRow {
  id: string;
  title: string;
  step: Step;
  href: string;
  kind: string;
  version: number;
  proposedAt: string;
}

/** What waits for a body's decision and is on no agenda that is still to be decided; one that was postponed waits again. */
export const waitingOf = (db: Db, body: string): Promise<WaitingRow[]> =>
  db.query<WaitingRow>(
    `select w.id, w.title, w.step, w.subject_href as href, w.subject_kind as kind, w.subject_version as version,
       to_char(w.proposed_at at time zone 'UTC', 'YYYY-MM-DD') as "proposedAt"
     from councils.waiting w where w.body = $1
       and not exists (select from councils.decision d where d.waiting = w.id and d.outcome <> 'postponed')
       and not exists (select from councils.agenda_item i join councils.meeting m on m.id = i.meeting
         where i.waiting = w.id and m.cancelled_reason is null and not exists (select from councils.decision d where d.item = i.id))
     order by w.proposed_at, w.title`,
    [body],
  );
