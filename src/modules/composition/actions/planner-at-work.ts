/** A job of a composition, for the planner who asked: with that planner's rights as they are now, and a reason kept where they have ended. */
import type { Who } from '../../../platform/auth/who.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Database } from '../../../platform/db/session.ts';
import { faultDetails, log } from '../../../platform/log.ts';
import { type Acting, type Asker, actingFor, RightEnded } from '../../people/public.ts';
import { mayCompose } from '../policy.ts';

export interface PlannersJob {
  asker: Asker;
  trainingRegion: string;
}

/** What jobs run with. */
export interface Workplace {
  database: Database;
  today(): string;
}

/** Does the work; what stops it is kept by `fail` as a code. That is written for nobody, within the region that was asked about. */
export async function atWork(
  { database, today }: Workplace,
  job: PlannersJob,
  work: (acting: Acting) => Promise<void>,
  fail: (db: Db, code: string) => Promise<unknown>,
): Promise<void> {
  const may = (who: Who): boolean => mayCompose(who, job.trainingRegion);
  try {
    await work(actingFor(database, job.asker, today, may));
  } catch (fault) {
    const { asker, trainingRegion, ...about } = job;
    if (fault instanceof RightEnded) log('warn', 'work refused', { ...about, code: fault.code });
    else log('error', 'work failed', { ...about, ...faultDetails(fault) });
    const code = (fault as { code?: unknown }).code;
    await database.transaction({ person: null, trainingRegions: [trainingRegion] }, (db) =>
      fail(db, typeof code === 'string' ? code : 'fault'),
    );
  }
}
