/** The thread in which a forecast is made: gets what was kept, tells how far it is, answers with the text of the result. */
import { parentPort, workerData } from 'node:worker_threads';
import { backtest, forecastFrom, runScenario } from '../../engines/forecast/index.ts';
import { canonicalJson } from '../../kernel/canonical.ts';
import type { ForecastInput } from './actions/execute.ts';
import { keptHistory, keptScenario } from './actions/read-input.ts';

function made({ made: { kind, seed, runs, toYear, trainTo }, text }: ForecastInput): unknown {
  if (kind === 'scenario')
    return runScenario(keptScenario(text), { seed, runs, onDone: (done, of) => parentPort?.postMessage({ progress: { done, of } }) });
  const { rows: history } = keptHistory(text);
  const fit = forecastFrom(history, toYear ?? 0);
  parentPort?.postMessage({ progress: { done: 1, of: 2 } });
  return { fit, tried: trainTo === null ? null : backtest(history, trainTo) };
}

try {
  parentPort?.postMessage({ result: canonicalJson(made((workerData as { input: ForecastInput }).input)) });
} catch (fault) {
  parentPort?.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
}
