/** One more question to a scenario, or more runs: a new forecast from the same scenario with the question in it, so that it can be repeated like any other. */
import { readScenario } from '../../../engines/forecast/index.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { ForecastingContract } from '../contract.ts';
import { findForecast, keepDocument, readDocument } from '../store/forecasts.ts';
import { keptScenario } from './read-input.ts';
import { begin, type Started } from './request.ts';

type Asked = Input<ForecastingContract['POST /api/forecasts/:id/ask']>['body'];

const periodOf = ([first = 0, last = first]: readonly number[]): [number, number] => [first, last];

export async function askMore(context: Context, id: string, { runs, close, move, threshold }: Asked): Promise<Started | Refusal> {
  const found = await findForecast(context.db, id);
  if (found?.kind !== 'scenario') return refuse('notFound');
  const scenario = keptScenario(await readDocument(context.db, found.inputSha256));
  const asked = scenario.questions ?? { thresholds: [0], close: [], tornado: [] };
  const questions = {
    ...asked,
    close: close ? [close, ...asked.close] : asked.close,
    ...(move && { move: [{ ...move, years: periodOf(move.years) }, ...(asked.move ?? [])] }),
    thresholds: threshold === undefined ? asked.thresholds : [...new Set([...asked.thresholds, threshold])].sort((a, b) => a - b),
  };
  const wished = { ...scenario, questions };
  const read = readScenario(wished);
  if ('errors' in read) return { id: null, faults: read.errors };
  const { name, seed, person } = { ...found, person: context.who.person };
  const input = await keepDocument(context.db, canonicalJson(wished));
  return begin(context, { name, kind: 'scenario', input, seed, runs: runs ?? found.runs, toYear: null, trainTo: null, again: id, person });
}
