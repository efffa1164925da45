/** The job: makes the forecast in a thread, from what was kept. A killed worker loses only time: the next one makes the same bytes. */
import { VERSION } from '../../../engines/forecast/index.ts';
import type { Database } from '../../../platform/db/session.ts';
import { type AwaitedJob, gaveUp } from '../../../platform/jobs/given-up.ts';
import { runInThread } from '../../../platform/jobs/thread.ts';
import { faultDetails, log } from '../../../platform/log.ts';
import { type Acting, actingFor, RightEnded } from '../../people/public.ts';
import { forecastingPolicy } from '../policy.ts';
import { beginForecast, endForecast, type ForecastRow, keepDocument, readDocument, saveProgress } from '../store/forecasts.ts';
import type { ForecastJob } from './request.ts';

export interface ForecastInput {
  made: Pick<ForecastRow, 'kind' | 'seed' | 'runs' | 'toYear' | 'trainTo'>;
  text: string;
}

/** What the job runs with. */
export interface Workplace {
  database: Database;
  today(): string;
}

const graceMs = 5_000;

export function executeForecast({ database, today }: Workplace, thread: URL): AwaitedJob {
  // written for the one who asked, with no right but to one's own: it may be the rights that have ended
  const fail = ({ forecast, asker }: ForecastJob, code: string) =>
    database.transaction({ person: asker.person, trainingRegions: [] }, (db) => endForecast(db, forecast, null, code));
  return {
    async work(payload) {
      const job = payload as ForecastJob;
      try {
        await make(
          actingFor(database, job.asker, today, (who) => forecastingPolicy.make.allows(who)),
          thread,
          job.forecast,
        );
      } catch (fault) {
        if (fault instanceof RightEnded) log('warn', 'work refused', { forecast: job.forecast, code: fault.code });
        else log('error', 'work failed', { forecast: job.forecast, ...faultDetails(fault) });
        await fail(job, fault instanceof RightEnded ? fault.code : 'fault');
      }
    },
    giveUp: (payload) => fail(payload as ForecastJob, gaveUp),
  };
}

async function make(acting: Acting, thread: URL, id: string): Promise<void> {
  const input = await acting.transaction(async (db): Promise<ForecastInput | null> => {
    const begun = await beginForecast(db, id, VERSION);
    return begun && { made: begun, text: await readDocument(db, begun.inputSha256) };
  });
  if (!input) return;
  const text = await runInThread<ForecastInput, { done: number; of: number }, string>({
    ...{ file: thread, input, stop: new AbortController().signal, graceMs },
    onProgress({ done, of }) {
      acting.transaction((db) => saveProgress(db, id, done, of)).catch((fault) => log('warn', 'progress not saved', faultDetails(fault)));
    },
  });
  await acting.transaction(async (db) =>
    endForecast(db, id, text === null ? null : await keepDocument(db, text), text === null ? 'fault' : null),
  );
}
