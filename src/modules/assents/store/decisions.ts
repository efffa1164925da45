/** Decisions: who decided what for whom, in which capacity, when, on which fingerprint. Only ever added. */

import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { Act, Decided, StepKind } from '../rules/chain-state.ts';
import { dayOf } from './seals.ts';

export interface DecisionRow extends Decided {
  kind: string;
  subject: string;
  sha256: string;
  bodyName: string;
  heardVersion: number | null;
  words: string | null;
  personName: string | null;
  capacity: string;
  deputyFor: string | null;
  at: string;
}

/** Of these things, oldest first. */
export const decisionsOf = (db: Db, kinds: readonly string[], subjects: readonly string[]): Promise<DecisionRow[]> =>
  db.query<DecisionRow>(
    `select d.id, d.subject_kind as kind, d.subject, d.version, d.sha256, d.step, d.body, d.body_name as "bodyName",
       d.step_sha256 as "stepSha256", d.heard_version as "heardVersion", d.act, d.words, people.display_name(d.person) as "personName",
       d.capacity, d.deputy_for as "deputyFor", ${instantOf('d.at')} as at, ${dayOf('d.at')} as "on"
     from assents.decision_v d where d.subject_kind = any ($1) and d.subject = any ($2) order by d.id`,
    [kinds, subjects],
  );

export interface NewDecision {
  kind: string;
  subject: string;
  version: number;
  sha256: string;
  step: StepKind;
  body: string;
  stepSha256: string;
  heardVersion: number | null;
  act: Act;
  words: string | null;
  person: string;
  capacity: string;
  deputyFor: string | null;
}

export async function saveDecision(db: Db, decision: NewDecision): Promise<number> {
  const { kind, subject, version, sha256, step, body, stepSha256, heardVersion, act, words, person, capacity, deputyFor } = decision;
  const [row] = await db.query<{ id: number }>(
    `insert into assents.decision (subject_kind, subject, version, sha256, step, body, step_sha256, heard_version, act, words, person, capacity,
       deputy_for) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    [kind, subject, version, sha256, step, body, stepSha256, heardVersion, act, words, person, capacity, deputyFor],
  );
  if (!row) throw new Error('the decision was not saved');
  return row.id;
}
