/** `forecast run`, `fit`, `backtest` and `check`: files in, results out; no database. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  backtest,
  fanInThreads,
  forecastFrom,
  type Geography,
  type HistoryRow,
  onGeography,
  readGeography,
  readHistory,
  readScenario,
  runScenario,
  type Scenario,
  seriesLabels,
  tablesOf,
  VERSION,
} from '../../engines/forecast/index.ts';
import { canonicalJson } from '../../kernel/canonical.ts';
import type { Fault } from '../../kernel/fault.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { forecastErrorText } from '../../modules/forecasting/ui/file-refusals.ts';
import { root } from '../../platform/root.ts';
import { readDelimited } from '../../platform/sheets/delimited.ts';
import type { Given } from '../cli.ts';
import { placeOf, readBytes, readJson } from './files.ts';
import { Refused, WrongUse } from './refused.ts';

type Work = (file: string, options: Given['options']) => unknown;

const threadFile = pathToFileURL(path.join(root, 'dist', 'fan-thread.js'));

const works: Record<string, Work> = { run, fit, backtest: tryPast, check };

export async function forecastCommand({ files: [name = '', file, ...more], options }: Given): Promise<string> {
  const work = works[name];
  if (!work || !file || more.length > 0) {
    const names = Object.keys(works).join(', ');
    throw new WrongUse(`Skriv forecast, så ét af ${names}, så én fil. / Write forecast, then one of ${names}, then one file.`);
  }
  const text = `${JSON.stringify(await work(file, options), null, 1)}\n`;
  if (options.out === undefined) return text;
  try {
    writeFileSync(placeOf(options.out), text);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    throw new Refused(`${options.out}: filen kan ikke skrives (${code}). / The file cannot be written.`);
  }
  return '';
}

function scenarioIn(file: string): { json: unknown; scenario: Scenario } {
  const json = readJson(file);
  const read = readScenario(json);
  if ('errors' in read) throw refusedFor(file, read.errors);
  return { json, scenario: read.scenario };
}

/** The scenario projected, under the hash of what went in. */
async function run(file: string, options: Given['options']): Promise<unknown> {
  const { json, scenario } = scenarioIn(file);
  const how = { seed: wholeOf('seed', options, 1, 4294967295), runs: wholeOf('runs', options, 2000, 100_000) };
  const inputsSha256 = hashOf({ scenario: json, ...how });
  const schema = 'videre-forecast-projection/1';
  const workers = wholeOf('workers', options, 1, 64);
  const rows = workers > 1 && how.runs > 0 ? await fanInThreads(threadFile, scenario, how, workers) : undefined;
  return { schema, scenario: scenario.name, version: VERSION, inputsSha256, ...runScenario(scenario, how, rows) };
}

function wholeOf(name: 'seed' | 'runs' | 'workers', options: Given['options'], usual: number, most: number): number {
  const value = Number(options[name] ?? usual);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new WrongUse(`--${name} skal være et helt tal fra 0 til ${most}. / --${name} must be a whole number from 0 to ${most}.`);
}

/** A forecast to the year `--to`, learnt from a history. */
function fit(file: string, options: Given['options']): unknown {
  const { rows, geography } = historyIn(file, options);
  const last = rows.reduce((most, { year }) => Math.max(most, year), 0);
  const to = yearOf('to', options, last + 1, last + FURTHEST);
  return { schema: 'videre-forecast/1', version: VERSION, inputsSha256: hashOf({ rows, to }), to, geography, ...forecastFrom(rows, to) };
}

/** How a forecast made at the end of `--train-to` would have done. */
function tryPast(file: string, options: Given['options']): unknown {
  const { rows } = historyIn(file, options);
  const [first, last] = spanOf(rows);
  const trainTo = yearOf('train-to', options, first, last - 1);
  return { schema: 'videre-forecast-backtest/1', version: VERSION, inputsSha256: hashOf({ rows, trainTo }), ...backtest(rows, trainTo) };
}

const spanOf = (rows: readonly HistoryRow[]): [number, number] =>
  rows.reduce(([first, last], { year }) => [Math.min(first, year), Math.max(last, year)], [9999, 0] as [number, number]);

/** What a file would be read as, without computing anything: refused like the others, or told in figures. */
function check(file: string, options: Given['options']): unknown {
  const begins = readBytes(file).subarray(0, 64).toString('utf8').replace('\ufeff', '').trimStart();
  if (!begins.startsWith('{')) {
    const { rows, geography } = historyIn(file, options);
    const [first, last] = spanOf(rows);
    const series = new Set(rows.map((row) => JSON.stringify(seriesLabels.map((label) => row[label])))).size;
    return { kind: 'history', rows: rows.length, series, first, last, geography };
  }
  const { scenario } = scenarioIn(file);
  const tables = tablesOf(scenario).map(({ table }) => table.basis);
  const assumptions = tables.filter((basis) => basis === 'assumption').length;
  return {
    kind: 'scenario',
    name: scenario.name,
    years: scenario.years,
    specialties: scenario.specialties.length,
    tables: tables.length,
    assumptions,
  };
}

/** A forecast for longer than this is nobody's. */
const FURTHEST = 60;

function yearOf(name: 'to' | 'train-to', options: Given['options'], least: number, most: number): number {
  const text = options[name] ?? '';
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= least && year <= most) return year;
  if (least > most)
    throw new Refused(`Historikken har kun ét år; en tilbageprøvning kræver to. / The history has one year only; a back-test needs two.`);
  throw new WrongUse(`--${name} skal være et år fra ${least} til ${most}. / --${name} must be a year from ${least} to ${most}.`);
}

/** `--geography`: the history on the regions that a table states. */
function historyIn(file: string, { geography: table }: Given['options']): { rows: HistoryRow[]; geography: Geography | null } {
  const read = readHistory(linesIn(file));
  if ('errors' in read) throw refusedFor(file, read.errors);
  if (table === undefined) return { rows: read.rows, geography: null };
  const stated = readGeography(linesIn(table));
  if ('errors' in stated) throw refusedFor(table, stated.errors);
  const mapped = onGeography(read.rows, stated.regions);
  if ('errors' in mapped) throw refusedFor(file, mapped.errors);
  return mapped;
}

function linesIn(file: string) {
  const sheet = readDelimited(readBytes(file), MOST_ROWS);
  if (isRefusal(sheet)) throw new Refused(`${file}: filen er ikke en tabel i tekst (CSV). / The file is not a table as text (CSV).`);
  return sheet.lines;
}

const MOST_ROWS = 1_000_000;

const refusedFor = (file: string, errors: readonly Fault[]): Refused =>
  new Refused(
    errors
      .slice(0, 20)
      .map((error) => `${file}: ${forecastErrorText(error)}`)
      .join('\n'),
  );

const hashOf = (inputs: unknown): string => createHash('sha256').update(canonicalJson(inputs)).digest('hex');
