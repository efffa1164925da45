import type { Db } from '../../../platform/db/db.ts';
import type { Outcome, Step } from '../rules/decide.ts';
import type { SubjectRow } from './items.ts';

export interface NewDecision {
  body: string;
  meeting: string | null;
  item: string | null;
  waiting: string | null;
  title: string;
  outcome: Outcome;
  wording: string;
  reservation: string | null;
  byConsent: boolean;
  subject: SubjectRow | null;
  decidedOn: string;
  behalf: { kind: string; id: string };
  nature: 'advisory' | 'duty';
  /** The decision that this one corrects. */
  replaces: string | null;
}

export async function addDecision(db: Db, one: NewDecision): Promise<string> {
  const of = one.subject;
  const [row] = await db.query<{ id: string }>(
    `insert into councils.decision (body, meeting, item, waiting, title, outcome, wording, reservation, by_consent, step, subject_kind, subject_id,
       subject_version, subject_hash, subject_part, decided_on, behalf_kind, behalf_id, nature, replaces, recorded_by, constructed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, platform.me(), false) returning id`,
    [
      one.body,
      one.meeting,
      one.item,
      one.waiting,
      one.title,
      one.outcome,
      one.wording,
      one.reservation,
      one.byConsent,
      of?.step ?? null,
      of?.kind ?? null,
      of?.id ?? null,
      of?.version ?? null,
      of?.hash ?? null,
      of?.part ?? null,
      one.decidedOn,
      one.behalf.kind,
      one.behalf.id,
      one.nature,
      one.replaces,
    ],
  );
  return row?.id ?? '';
}

export interface Proposed {
  body: string;
  title: string;
  step: Step;
  subject: { kind: string; id: string; version: number; hash: string; part?: string; href: string };
}

/** The id of what waits now; null when the same is asked of the body already. */
export async function addWaiting(db: Db, { body, title, step, subject }: Proposed): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `insert into councils.waiting (body, title, step, subject_kind, subject_id, subject_version, subject_hash, subject_part, subject_href, proposed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, platform.me()) on conflict do nothing returning id`,
    [body, title, step, subject.kind, subject.id, subject.version, subject.hash, subject.part ?? '', subject.href],
  );
  return row?.id ?? null;
}

export interface DecisionOn {
  id: string;
  step: Step;
  outcome: Outcome;
  wording: string;
  reservation: string | null;
  decidedOn: string;
  meeting: string | null;
}

/** What a body has decided about one content, the latest first. Another hash is another content. */
export const decisionsOn = (db: Db, body: string, { kind, id, hash }: { kind: string; id: string; hash: string }): Promise<DecisionOn[]> =>
  db.query<DecisionOn>(
    `select d.id, d.step, d.outcome, d.wording, d.reservation, d.decided_on as "decidedOn", d.meeting from councils.decision d
     where d.body = $1 and d.subject_kind = $2 and d.subject_id = $3 and d.subject_hash = $4 and d.outcome <> 'postponed'
       and not exists (select from councils.decision n where n.replaces = d.id)
     order by d.recorded_at desc`,
    [body, kind, id, hash],
  );

export interface Correctable {
  id: string;
  body: string;
  title: string;
  waiting: string | null;
  isReplaced: boolean;
  /** Whether a meeting that has not decided yet is to correct it. */
  isTakenUp: boolean;
}

export async function decisionToCorrect(db: Db, id: string): Promise<Correctable | null> {
  const [row] = await db.query<Correctable>(
    `select d.id, d.body, d.title, d.waiting, exists (select from councils.decision n where n.replaces = d.id) as "isReplaced",
       exists (select from councils.agenda_item i join councils.meeting m on m.id = i.meeting where i.corrects = d.id and m.cancelled_reason is null
         and not exists (select from councils.decision n where n.item = i.id)) as "isTakenUp"
     from councils.decision d where d.id = $1`,
    [id],
  );
  return row ?? null;
}
