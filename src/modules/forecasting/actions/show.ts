/** Forecasts as pages show them, read from what was kept. */
import { VERSION } from '../../../engines/forecast/index.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer, FileAnswer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { ForecastingContract } from '../contract.ts';
import { differenceOf, type Frame, frameOf, type HistoryResult, type Kept, seriesName } from '../rules/results.ts';
import { type ForecastRow, findForecast, readDocument } from '../store/forecasts.ts';
import { keptHistory, keptScenario } from './read-input.ts';
import { tablesShown } from './tables.ts';

type Shown = Answer<ForecastingContract['GET /api/forecasts/:id']>;

/** The last results looked at: a page asks several things of one. What lies under a hash never changes. */
const recent = new Map<string, Kept>();
const MOST_RECENT = 3;

async function keptOf({ db }: Context, row: ForecastRow): Promise<Kept | Refusal> {
  if (row.resultSha256 === null) return refuse('forecastNotDone');
  const key = `${row.inputSha256} ${row.resultSha256}`;
  const known = recent.get(key);
  if (known) return known;
  const [input, result] = [await readDocument(db, row.inputSha256), JSON.parse(await readDocument(db, row.resultSha256))];
  const kept: Kept =
    row.kind === 'scenario'
      ? { kind: 'scenario', scenario: keptScenario(input), run: result }
      : { kind: 'history', ...keptHistory(input), result: result as HistoryResult };
  recent.set(key, kept);
  if (recent.size > MOST_RECENT) recent.delete(recent.keys().next().value as string);
  return kept;
}

/** Does something with a result that is there. */
export async function ofKept<T>(context: Context, id: string, work: (kept: Kept) => T): Promise<T | Refusal> {
  const row = await findForecast(context.db, id);
  if (!row) return refuse('notFound');
  const kept = await keptOf(context, row);
  return isRefusal(kept) ? kept : work(kept);
}

export async function showForecast(context: Context, id: string): Promise<Shown | Refusal> {
  const row = await findForecast(context.db, id);
  if (!row) return refuse('notFound');
  const kept = row.resultSha256 === null ? null : await keptOf(context, row);
  if (kept !== null && isRefusal(kept)) return kept;
  const none: Frame = { series: [], areas: [], bases: [], years: [], trainingRegions: [], thresholds: [], together: [] };
  const tables = kept?.kind === 'scenario' ? tablesShown(kept.scenario) : [];
  const assumptions = tables.filter(({ basis }) => basis === 'assumption').length;
  return { ...row, currentVersion: VERSION, ...(kept ? frameOf(kept) : none), assumptions, tables: tables.length };
}

type Tried = Answer<ForecastingContract['GET /api/forecasts/:id/backtest']>;

export const showBacktest = (context: Context, id: string): Promise<Tried | Refusal> =>
  ofKept(context, id, (kept): Tried => {
    if (kept.kind === 'scenario') return { tried: null, breaks: [], missing: [] };
    const { fit, tried } = kept.result;
    const series = fit.report.series;
    return {
      tried: tried && { trainTo: tried.trainTo, all: tried.all, byHorizon: tried.byHorizon },
      breaks: series.flatMap((one) => one.breaks.map((broken) => ({ series: seriesName(one), ...broken }))),
      missing: [
        ...series.flatMap((one) => (one.missing.length > 0 ? [{ series: seriesName(one), years: one.missing }] : [])),
        ...kept.geography.partial.map((one) => ({ series: seriesName(one), years: one.years })),
      ],
    };
  });

type Difference = Answer<ForecastingContract['GET /api/forecasts/:id/difference']>;

export async function showDifference(context: Context, id: string): Promise<Difference | Refusal> {
  const row = await findForecast(context.db, id);
  if (!row) return refuse('notFound');
  const before = row.again === null ? null : await findForecast(context.db, row.again);
  if (!before || before.resultSha256 === null || row.resultSha256 === null) return null;
  const [was, is] = [await keptOf(context, before), await keptOf(context, row)];
  if (isRefusal(was)) return was;
  if (isRefusal(is)) return is;
  const { version, resultSha256 } = row;
  return { same: before.resultSha256 === resultSha256, versionBefore: before.version, version, ...differenceOf(was, is) };
}

export async function sendDocument(context: Context, id: string, part: 'input' | 'result'): Promise<FileAnswer | Refusal> {
  const row = await findForecast(context.db, id);
  if (!row) return refuse('notFound');
  const sha256 = part === 'input' ? row.inputSha256 : row.resultSha256;
  if (sha256 === null) return refuse('forecastNotDone');
  return { name: `forecast-${part}-${sha256.slice(0, 12)}.json`, text: await readDocument(context.db, sha256) };
}
