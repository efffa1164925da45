/**
 * Rows of a list of existing tracks → templates and patterns, each row ending as an element, an element to be named with its text kept, or an
 * error with what to do. Pure: names are known beforehand.
 */
import type { RowError } from '../../../platform/files/table.ts';
import type { ImportNote } from '../../../platform/sheets/kind.ts';
import { type Alternation, byOrder, says, slugOf, writtenMonths, writtenNumber } from './written.ts';
import { type indexPlaces, type ReadPlace, readPlace } from './written-place.ts';
import { stepOf, writtenStep } from './written-step.ts';

/** One row as either format has it; texts as written. */
export interface TrackRow {
  row: number;
  id: string | null;
  specialty: string;
  /** what names the step: a column of it, else the specialty as written */
  stepWritten: string;
  /** training regions named; empty = the whole country */
  regions: string[];
  number: string;
  alternation: Alternation | null;
  starts: string | null;
  order: string;
  kind: 'own' | 'side' | null;
  /** a unit that is certain */
  unit: string | null;
  /** `written` may be read as a place; else it is only kept */
  isRead: boolean;
  written: string;
  months: string;
  note: string;
  from: string | null;
  to: string | null;
  source: string;
}

export interface WantedElement {
  row: number;
  kind: 'own' | 'side';
  unit: string | null;
  competence: string | null;
  /** null = to be named */
  months: number | null;
  /** lengths that may be, for a pattern */
  lengths: number[];
  written: string;
  note: string;
}

export interface Wanted {
  rows: number[];
  id: string | null;
  specialty: string;
  step: 'intro' | 'main';
  /** null = a pattern of the whole country */
  trainingRegion: string | null;
  number: string;
  alternation: Alternation;
  general: boolean;
  starts: string | null;
  from: string | null;
  to: string | null;
  source: string;
  note: string;
  elements: WantedElement[];
}

export interface TracksIn {
  wanted: Wanted[];
  errors: RowError[];
  notes: ImportNote[];
}

interface Names {
  index: ReturnType<typeof indexPlaces>;
  regionOfUnit: ReadonlyMap<string, string>;
  /** headers of the user's own file, for errors */
  title: Record<'region' | 'note' | 'order' | 'months' | 'number' | 'starts' | 'from' | 'to', string>;
}

export function tracksIn(rows: readonly TrackRow[], names: Names): TracksIn {
  const result: TracksIn = { wanted: [], errors: [], notes: [] };
  const groups = new Map<string, TrackRow[]>();
  for (const row of rows) {
    const key = row.id ?? [row.specialty, writtenStep(namingOf(row)), row.regions.join(' '), row.number, row.alternation].join('|');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of groups.values()) addTrack(group, names, result);
  return result;
}

const namingOf = ({ stepWritten, number }: TrackRow): string => `${stepWritten} · ${number}`;

function addTrack(rows: TrackRow[], names: Names, result: TracksIn): void {
  const [first] = rows;
  if (!first) return;
  const step = stepOf(
    rows.map((row) => ({ row: row.row, naming: namingOf(row), telling: [row.order, row.written, row.note].join(' · ') })),
  );
  if (typeof step === 'object') {
    const told = rows.find(({ row }) => row === step.unclear) ?? first;
    const value = [told.stepWritten, told.number, told.order, told.written, told.note].filter(Boolean).join(' · ');
    fault(result, told.row, names.title.note, 'stepUnclear', { value });
    return;
  }
  const read = writtenNumber(first.number);
  const general = read.general;
  const elements = [...rows]
    .sort((a, b) => (a.order === '' || b.order === '' ? a.row - b.row : byOrder(a.order, b.order) || a.row - b.row))
    .flatMap((row) => elementOf(row, general, names, result));
  const seen = new Map<string, number>();
  for (const { row, order } of rows) {
    const before = seen.get(order);
    if (order !== '' && before !== undefined) fault(result, row, names.title.order, 'duplicate', { key: order, first: before });
    seen.set(order, row);
  }
  for (const key of ['starts', 'from', 'to'] as const) {
    const other = rows.find((row) => row[key] !== first[key]);
    if (other) fault(result, other.row, names.title[key], 'differsFromRow', { first: first.row, value: first[key] ?? '' });
  }
  const common: Omit<Wanted, 'trainingRegion'> = {
    rows: rows.map(({ row }) => row),
    id: first.id,
    specialty: first.specialty,
    step,
    number: general ? first.number.trim() : read.number || first.number.trim(),
    alternation: first.alternation ?? read.alternation,
    general,
    starts: first.starts,
    from: first.from,
    to: first.to,
    source: [...new Set(rows.map(({ source }) => source).filter(Boolean))].join(' + '),
    note: first.note,
    elements,
  };
  if (general) {
    const regions = first.regions.length === 0 ? [null] : first.regions;
    result.wanted.push(...regions.map((trainingRegion) => ({ ...common, trainingRegion })));
    return;
  }
  const home = elements.map(({ unit }) => names.regionOfUnit.get(unit ?? '')).find((region) => region !== undefined);
  const [only] = first.regions;
  const isOne = first.regions.length === 1;
  const possible = home !== undefined && (first.regions.length === 0 || first.regions.includes(home));
  const trainingRegion = isOne && only ? only : possible ? home : null;
  if (trainingRegion === null) {
    fault(result, first.row, names.title.region, 'regionUnclear', { number: first.number });
    return;
  }
  if (!isOne) result.notes.push({ row: first.row, code: 'regionRead', params: { number: common.number, region: trainingRegion } });
  result.wanted.push({ ...common, trainingRegion });
}

const fault = (result: TracksIn, row: number, column: string, code: string, params: RowError['params']): void =>
  void result.errors.push({ file: '', row, column, code, params });

const openNotes: Record<ReadPlace['how'], string | null> = {
  exact: null,
  read: 'placeRead',
  notStated: 'placeToBeNamed',
  unknown: 'placeUnknown',
  ambiguous: 'placeAmbiguous',
  noUnit: 'placeNoUnit',
};

function elementOf(row: TrackRow, general: boolean, names: Names, result: TracksIn): WantedElement[] {
  const months = writtenMonths(row.months);
  if (months.kind === 'wrong') {
    fault(result, row.row, names.title.months, 'notLength', { value: row.months });
    return [];
  }
  const place = readPlace(row.unit ?? (row.isRead ? row.written : ''), row.specialty, names.index);
  const code = row.unit === null ? openNotes[place.how] : null;
  const known = { unit: place.unit ?? '', candidates: place.candidates.slice(0, 6).join(', ') };
  if (code && !(general && place.unit === null)) result.notes.push({ row: row.row, code, params: { written: row.written, ...known } });
  if (months.kind !== 'months' && !(general && months.kind === 'range'))
    result.notes.push({ row: row.row, code: row.months === '' ? 'monthsToBeNamed' : 'monthsUnclear', params: { value: row.months } });
  const isUnclear = months.kind !== 'months' && row.months !== '';
  return [
    {
      row: row.row,
      kind: row.kind ?? (says(row.written, 'side') ? 'side' : place.kind),
      unit: place.unit,
      competence: place.competence,
      months: months.kind === 'months' ? months.months : null,
      lengths: months.kind === 'months' ? [months.months] : months.kind === 'range' ? months.months : [],
      written: row.written,
      note: [row.note, isUnclear ? row.months : ''].filter(Boolean).join(' · '),
    },
  ];
}

/** The id of a template's or pattern's first version, made of what it is. */
export const seriesId = ({ specialty, trainingRegion, number, alternation, step }: Wanted): string =>
  [
    specialty,
    trainingRegion ?? 'dk',
    slugOf(number) || 'forloeb',
    alternation === 'even' ? 'lige' : alternation === 'odd' ? 'ulige' : null,
    step === 'intro' ? 'intro' : null,
  ]
    .filter((part) => part !== null)
    .join('-');
