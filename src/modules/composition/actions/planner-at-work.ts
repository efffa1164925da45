/** A job of a composition, for the planner who asked: with that planner's rights as they are now, and a reason kept where they have ended. */
import type { Who } from '../../../platform/auth/who.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Database } from '../../../platform/db/session.ts';
import { type AwaitedJob, gaveUp } from '../../../platform/jobs/given-up.ts';
import { faultDetails, log } from '../../../platform/log.ts';
import { type Acting, type Asker, actingFor, RightEnded } from '../../people/public.ts';
import { mayCompose } from '../policy.ts';

/** What every job of a planner's is told: it works for the person who asked. */
export interface PlannersJob {
  asker: Asker;
  /** Of the composition. */
  trainingRegion: string;
}

/** What jobs run with. */
export interface Workplace {
  database: Database;
  today(): string;
}

export interface PlannersWork<Job> {
  does(acting: Acting, job: Job): Promise<void>;
  /** Keeps as a code what stopped it; written for nobody, within the region that was asked about. What has ended stays as it is. */
  fails(db: Db, job: Job, code: string): Promise<unknown>;
}

export function plannersJob<Job extends PlannersJob>({ database, today }: Workplace, { does, fails }: PlannersWork<Job>): AwaitedJob {
  const fail = (job: Job, code: string) =>
    database.transaction({ person: null, trainingRegions: [job.trainingRegion] }, (db) => fails(db, job, code));
  return {
    async work(payload) {
      const job = payload as Job;
      const { asker, trainingRegion, ...about } = job;
      const may = (who: Who): boolean => mayCompose(who, trainingRegion);
      try {
        await does(actingFor(database, asker, today, may), job);
      } catch (fault) {
        if (fault instanceof RightEnded) log('warn', 'work refused', { ...about, code: fault.code });
        else log('error', 'work failed', { ...about, ...faultDetails(fault) });
        const code = (fault as { code?: unknown }).code;
        await fail(job, typeof code === 'string' ? code : 'fault');
      }
    },
    giveUp: (payload) => fail(payload as Job, gaveUp),
  };
}
