/**
 * Regions that become one: a history in which the counts of the old regions stand up to a year and those of the new one after it is learnt as one series,
 * on the geography that a table states. Counts are added up, never divided; a year in which an old region was not counted is told, not guessed.
 */
import type { Fault } from '../../../kernel/fault.ts';
import { type HistoryRow, type Line, linesOf } from './history.ts';

/** One line of `geo,region,shown_as,on,source`: from the day `on` the region is part of `shown_as`. */
export interface Mapped {
  geo: string;
  region: string;
  shownAs: string;
  on: string;
  source: string;
}

export interface Geography {
  regions: Mapped[];
  /** Years in which one of the old regions has no count of a series that it has in other years: left out. */
  partial: { geo: string; specialty: string; region: string; years: number[] }[];
}

const columns = ['geo', 'region', 'shown_as', 'on', 'source'];

export function readGeography(lines: Line[]): { regions: Mapped[] } | { errors: Fault[] } {
  const read = linesOf(lines, columns, columns);
  if ('errors' in read) return read;
  const errors: Fault[] = [];
  const regions = read.lines.map(({ line, cellOf }): Mapped => {
    for (const column of columns)
      if (cellOf(column) === '') errors.push({ path: `row ${line}, column ${column}`, code: 'history.missing', params: {} });
    if (!/^\d{4}-\d{2}-\d{2}$/.test(cellOf('on')))
      errors.push({ path: `row ${line}, column on`, code: 'geography.day', params: { value: cellOf('on') } });
    return { geo: cellOf('geo'), region: cellOf('region'), shownAs: cellOf('shown_as'), on: cellOf('on'), source: cellOf('source') };
  });
  return errors.length > 0 ? { errors } : { regions };
}

/** The history on the stated geography. Old and new in the same year would count people twice: refused. */
export function onGeography(
  history: readonly HistoryRow[],
  mapping: readonly Mapped[],
): { rows: HistoryRow[]; geography: Geography } | { errors: Fault[] } {
  const named = new Map(mapping.map((one) => [JSON.stringify([one.geo, one.region]), one]));
  const shown = new Set(mapping.map(({ geo, shownAs }) => JSON.stringify([geo, shownAs])));
  const used = new Set<Mapped>();
  const rows: HistoryRow[] = [];
  const parts = new Map<string, Map<number, HistoryRow[]>>();
  const whole = new Map<string, HistoryRow>();
  const keyOf = ({ geo, specialty, sex, age }: HistoryRow, region: string) => JSON.stringify([geo, specialty, region, sex, age]);
  for (const row of history) {
    const mapped = named.get(JSON.stringify([row.geo, row.region ?? null]));
    if (!mapped) {
      rows.push(row);
      if (shown.has(JSON.stringify([row.geo, row.region ?? null]))) whole.set(`${keyOf(row, row.region ?? '')} ${row.year}`, row);
      continue;
    }
    used.add(mapped);
    const years = parts.get(keyOf(row, mapped.shownAs)) ?? new Map<number, HistoryRow[]>();
    years.set(row.year, [...(years.get(row.year) ?? []), row]);
    parts.set(keyOf(row, mapped.shownAs), years);
  }
  const errors: Fault[] = [];
  const partial: Geography['partial'] = [];
  for (const [key, years] of parts) {
    const needed = new Set([...years.values()].flat().map(({ region }) => region)).size;
    const lacking: number[] = [];
    for (const [year, here] of years) {
      const [first] = here as [HistoryRow];
      const region = named.get(JSON.stringify([first.geo, first.region]))?.shownAs ?? '';
      const twice = whole.get(`${key} ${year}`);
      if (twice)
        errors.push({
          path: `row ${first.line}, column region`,
          code: 'geography.both',
          params: { region: first.region ?? '', whole: region, year, other: twice.line },
        });
      else if (here.length < needed) lacking.push(year);
      else rows.push(sumOf(here, region));
    }
    const [{ geo, specialty, region }] = [...years.values()][0] as [HistoryRow];
    if (lacking.length > 0)
      partial.push({ geo, specialty, region: named.get(JSON.stringify([geo, region]))?.shownAs ?? '', years: lacking });
  }
  return errors.length > 0 ? { errors } : { rows, geography: { regions: [...used], partial } };
}

function sumOf(parts: readonly HistoryRow[], region: string): HistoryRow {
  const [first] = parts as [HistoryRow];
  const sum: HistoryRow = { ...first, region, count: parts.reduce((total, { count }) => total + count, 0) };
  for (const flow of ['posted', 'filled', 'completed'] as const) {
    delete sum[flow];
    if (parts.every((part) => part[flow] !== undefined)) sum[flow] = parts.reduce((total, part) => total + (part[flow] as number), 0);
  }
  return sum;
}
