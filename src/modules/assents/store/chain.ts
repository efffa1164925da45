/** The chain of a training region as it is on a day. */
import type { Db } from '../../../platform/db/db.ts';
import type { StepKind } from '../rules/chain-state.ts';

export interface ChainRow {
  position: number;
  step: StepKind;
  days: number | null;
  source: string;
  constructed: boolean;
}

export const chainOn = (db: Db, subjectKind: string, trainingRegion: string, day: string): Promise<ChainRow[]> =>
  db.query<ChainRow>(
    `select position, step, days, source, constructed from assents.chain_step
     where subject_kind = $1 and training_region = $2 and valid @> $3::date order by position, step`,
    [subjectKind, trainingRegion, day],
  );

/** Acts on one thing come one after another. */
export const lockSubject = (db: Db, kind: string, id: string): Promise<unknown> =>
  db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`assents ${kind} ${id}`]);
