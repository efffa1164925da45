/** The steps that other modules hold: hearings that were held, and what councils decided. */

import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { Elsewhere } from '../rules/chain-state.ts';

export interface ElsewhereRow extends Elsewhere {
  kind: string;
  subject: string;
  version: number;
  /** The hour, where it is known. */
  at: string | null;
  /** Where it is told. */
  href: string;
  /** Who: the council's name, the hearing's title. */
  name: string;
  words: string | null;
}

/** Of these things, oldest first. */
export const elsewhereOf = (db: Db, kinds: readonly string[], subjects: readonly string[]): Promise<ElsewhereRow[]> =>
  db.query<ElsewhereRow>(
    `select subject_kind as kind, subject, version, step, act, day::text as "on", due_on::text as "dueOn",
       ${instantOf('at')} as at, href, name, words from assents.elsewhere_v
     where subject_kind = any ($1) and subject = any ($2) order by day, version, at`,
    [kinds, subjects],
  );
