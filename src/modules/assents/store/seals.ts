/** Sealed versions, with the steps that the chain asked for on the day. */

import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { Step } from '../rules/chain-state.ts';

/** The day where the country is. */
export const dayOf = (column: string): string => `to_char(${column} at time zone 'Europe/Copenhagen', 'YYYY-MM-DD')`;

export interface SealRow {
  kind: string;
  subject: string;
  version: number;
  sha256: string;
  name: string;
  href: string;
  trainingRegion: string;
  words: string | null;
  sealedByName: string | null;
  sealedAt: string;
  sealedOn: string;
  steps: Step[];
}

const columns = `s.subject_kind as kind, s.subject, s.version, s.sha256, s.name, s.href, s.training_region as "trainingRegion", s.words,
  people.display_name(s.sealed_by) as "sealedByName", ${instantOf('s.sealed_at')} as "sealedAt", ${dayOf('s.sealed_at')} as "sealedOn",
  (select jsonb_agg(jsonb_build_object('position', p.position, 'step', p.step, 'body', p.body, 'bodyName', p.body_name, 'sha256', p.sha256,
     'days', p.days) order by p.position, p.body_name collate "da-x-icu", p.body)
   from assents.seal_step p where (p.subject_kind, p.subject, p.version) = (s.subject_kind, s.subject, s.version)) as steps`;

/** All that was sealed of one thing, newest first. */
export const sealsOf = (db: Db, kind: string, subject: string): Promise<SealRow[]> =>
  db.query<SealRow>(`select ${columns} from assents.seal s where s.subject_kind = $1 and s.subject = $2 order by s.version desc`, [
    kind,
    subject,
  ]);

/** The newest seal of each thing, the one that was sealed last first. */
export const newestSeals = (db: Db, limit = 500): Promise<SealRow[]> =>
  db.query<SealRow>(
    `select ${columns} from assents.seal s
     where not exists (select from assents.seal n where n.subject_kind = s.subject_kind and n.subject = s.subject and n.version > s.version)
     order by s.sealed_at desc limit $1`,
    [limit],
  );

export type NewSeal = Pick<SealRow, 'kind' | 'subject' | 'version' | 'sha256' | 'name' | 'href' | 'trainingRegion' | 'steps'> & {
  words: string | null;
  person: string;
  capacity: string;
};

export async function saveSeal(db: Db, seal: NewSeal): Promise<void> {
  const { kind, subject, version, sha256, name, href, trainingRegion, words, person, capacity, steps } = seal;
  await db.query(
    `insert into assents.seal (subject_kind, subject, version, sha256, name, href, training_region, words, sealed_by, capacity)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [kind, subject, version, sha256, name, href, trainingRegion, words, person, capacity],
  );
  await db.query(
    `insert into assents.seal_step (subject_kind, subject, version, position, step, body, body_name, sha256, days)
     select $1, $2, $3, s.position, s.step, s.body, s."bodyName", s.sha256, s.days
     from jsonb_to_recordset($4) as s (position int, step text, body text, "bodyName" text, sha256 text, days int)`,
    [kind, subject, version, JSON.stringify(steps)],
  );
}
