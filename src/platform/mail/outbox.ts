/** The outbox: letters are written in the transaction of what they tell of, and sent by the worker when it is committed. */

import type { Db } from '../db/db.ts';
import { instantOf } from '../db/instant.ts';
import { enqueue } from '../jobs/queue.ts';

export interface Letter {
  trainingRegion: string;
  subjectKind: string;
  subject: string;
  toName: string;
  toAddress: string;
  /** Which letter: what it says is made of this and the parameters when it is sent. */
  kind: string;
  params: Record<string, string | number | null>;
}

export async function post(db: Db, letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0) return;
  await db.query(
    `insert into platform.mail (training_region, subject_kind, subject, to_name, to_address, kind, params)
     select "trainingRegion", "subjectKind", subject, "toName", "toAddress", kind, params
     from jsonb_to_recordset($1) as l ("trainingRegion" text, "subjectKind" text, subject text, "toName" text, "toAddress" text, kind text, params jsonb)`,
    [JSON.stringify(letters)],
  );
  await enqueue(db, 'sendMail', {}, 'sendMail');
}

export interface PostedRow {
  id: string;
  at: string;
  toName: string;
  toAddress: string;
  kind: string;
  state: 'waiting' | 'sent' | 'failed' | 'trying';
  sentAt: string | null;
  attempts: number;
  failure: string | null;
}

/** The letters about a thing, the latest first. */
export const posted = (db: Db, subjectKind: string, subject: string): Promise<PostedRow[]> =>
  db.query<PostedRow>(
    `select id, ${instantOf('at')} as at, to_name as "toName", to_address as "toAddress", kind,
       case when sent_at is not null then 'sent' when gave_up_at is not null then 'failed' when failure is not null then 'trying' else 'waiting' end as state,
       ${instantOf('sent_at')} as "sentAt", attempts, failure
     from platform.mail where subject_kind = $1 and subject = $2 order by gave_up_at is null, mail.at desc, id limit 500`,
    [subjectKind, subject],
  );

/** Puts a letter that was given up back in the queue; false when there is none such. */
export async function postAgain(db: Db, id: string): Promise<boolean> {
  const [row] = await db.query<{ again: boolean }>('select platform.retry_mail($1) as again', [id]);
  if (row?.again) await enqueue(db, 'sendMail', {}, 'sendMail');
  return row?.again ?? false;
}
