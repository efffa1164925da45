/** What a file is – a scenario or a history – and whether it can be used. The text that is kept is the same for the same content. */
import {
  type Geography,
  type HistoryRow,
  type Mapped,
  onGeography,
  readHistory,
  readScenario,
  type Scenario,
} from '../../../engines/forecast/index.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import type { Fault } from '../../../kernel/fault.ts';
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { readDelimited } from '../../../platform/sheets/delimited.ts';

const MOST_ROWS = 300_000;
/** A history is forecast so many years on when nobody says. */
const USUAL_YEARS = 10;
const FURTHEST = 60;

export type Read =
  | { kind: 'scenario'; name: string; text: string }
  | { kind: 'history'; text: string; toYear: number; trainTo: number | null }
  | { faults: Fault[] };

/** `joined`: regions of a history to be taken together. */
export function readInput(bytes: Buffer, toYear: number | undefined, joined: readonly Mapped[]): Read | Refusal {
  const begins = bytes.subarray(0, 64).toString('utf8').replace('\ufeff', '').trimStart();
  if (begins.startsWith('{') || begins.startsWith('[')) return readJson(bytes.toString('utf8').replace('\ufeff', ''));
  const sheet = readDelimited(bytes, MOST_ROWS);
  if (isRefusal(sheet)) return sheet;
  const read = readHistory(sheet.lines);
  if ('errors' in read) return { faults: read.errors };
  const mapped = onGeography(read.rows, joined);
  if ('errors' in mapped) return { faults: mapped.errors };
  const { rows, geography } = mapped;
  const years = rows.map(({ year }) => year);
  const last = years.reduce((most, year) => Math.max(most, year), 0);
  const first = years.reduce((least, year) => Math.min(least, year), last);
  const wished = toYear ?? last + USUAL_YEARS;
  if (wished <= last || wished > last + FURTHEST)
    return { faults: [{ path: '', code: 'year.outside', params: { year: wished, from: last + 1, to: last + FURTHEST } }] };
  // the last third of the years is kept for looking back, at least one
  const trainTo = last > first ? last - Math.max(1, Math.floor((last - first) / 3)) : null;
  const text = canonicalJson(geography.regions.length > 0 ? { rows, geography } : rows);
  return { kind: 'history', text, toYear: wished, trainTo };
}

function readJson(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    return { faults: [{ path: '', code: 'json.broken', params: { detail: (fault as Error).message } }] };
  }
  const read = readScenario(json);
  if ('errors' in read) return { faults: read.errors };
  return { kind: 'scenario', name: read.scenario.name, text: canonicalJson(json) };
}

/** What was kept, as the engine takes it. */
export const keptScenario = (text: string): Scenario => JSON.parse(text) as Scenario;
export function keptHistory(text: string): { rows: HistoryRow[]; geography: Geography } {
  const kept = JSON.parse(text) as HistoryRow[] | { rows: HistoryRow[]; geography: Geography };
  return Array.isArray(kept) ? { rows: kept, geography: { regions: [], partial: [] } } : kept;
}
