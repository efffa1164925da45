/** `forecast run`, `fit`, `backtest`, `check`, `template` and `load`: files in, results out; no database. */
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
  runScenario,
  seriesLabels,
  tablesOf,
  VERSION,
} from '../../engines/forecast/index.ts';
import { root } from '../../platform/root.ts';
import { sha256Of } from '../../platform/sha256.ts';
import type { Given } from '../cli.ts';
import { placeOf, readBytes } from './files.ts';
import { linesIn, refusedFor, scenarioIn } from './forecast-files.ts';
import { load, template } from './forecast-tables.ts';
import { Refused, WrongUse } from './refused.ts';

type Work = (file: string, options: Given['options']) => unknown;

const threadFile = pathToFileURL(path.join(root, 'dist', 'fan-thread.js'));

const works: Record<string, Work> = { run, fit, backtest: tryPast, check };

export async function forecastCommand({ files: [name = '', ...files], options }: Given): Promise<string> {
  const [file, ...more] = files;
  if (name === 'template' && more.length === 0) return kept(template(file), options);
  if (name === 'load' && file && more.length === 1) return kept(asJson(load(file, more[0] as string)), options);
  const work = works[name];
  if (!work || !file || more.length > 0) {
    const names = Object.keys(works).join(', ');
    throw new WrongUse(
      `Skriv forecast, så ét af ${names}, så én fil; eller template, eller load med to filer. / Write forecast, then one of ${names}, then one file; or template, or load with two files.`,
    );
  }
  return kept(asJson(await work(file, options)), options);
}

const asJson = (result: unknown): string => `${JSON.stringify(result, null, 1)}\n`;

/** Into the file asked for, or to standard output. */
function kept(text: string, options: Given['options']): string {
  if (options.out === undefined) return text;
  try {
    writeFileSync(placeOf(options.out), text);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    throw new Refused(`${options.out}: filen kan ikke skrives (${code}). / The file cannot be written.`);
  }
  return '';
}

/** The scenario projected, under the hash of what went in. */
async function run(file: string, options: Given['options']): Promise<unknown> {
  const { json, scenario } = scenarioIn(file);
  const how = { seed: wholeOf('seed', options, 1, 4294967295), runs: wholeOf('runs', options, 2000, 100_000) };
  const inputsSha256 = sha256Of({ scenario: json, ...how });
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
  return { schema: 'videre-forecast/1', version: VERSION, inputsSha256: sha256Of({ rows, to }), to, geography, ...forecastFrom(rows, to) };
}

/** How a forecast made at the end of `--train-to` would have done. */
function tryPast(file: string, options: Given['options']): unknown {
  const { rows } = historyIn(file, options);
  const [first, last] = spanOf(rows);
  const trainTo = yearOf('train-to', options, first, last - 1);
  return { schema: 'videre-forecast-backtest/1', version: VERSION, inputsSha256: sha256Of({ rows, trainTo }), ...backtest(rows, trainTo) };
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
