/** The two formats of existing tracks – our template, and the list that the published examples are in – as the same rows. */
import { isRefusal } from '../../../kernel/refusal.ts';
import { optional, text } from '../../../platform/files/index.ts';
import {
  danishDate,
  dayAfter,
  headersOf,
  type Layout,
  monthOfYear,
  oneWord,
  readRows,
  type Sheet,
  type SheetColumns,
} from '../../../platform/sheets/index.ts';
import type { TrackRow } from '../rules/tracks-in.ts';
import type { namesOf } from './names.ts';
import { trackWords as da, tracksDa } from './tracks.da.ts';
import { trackWords as en, tracksEn } from './tracks.en.ts';

type Names = ReturnType<typeof namesOf>;

/** A cell that may say anything, or nothing. */
const anyText = { read: (cell: string) => ({ value: cell }) };
interface OwnRow {
  id: string | null;
  specialty: string;
  region: string;
  number: string;
  step: 'intro' | 'main' | null;
  alternation: 'all' | 'even' | 'odd' | null;
  starts: string | null;
  order: string;
  kind: 'own' | 'side' | null;
  unit: string | null;
  written: string;
  months: string;
  note: string;
  from: string | null;
  to: string | null;
  source: string;
}

export function ownLayout(names: Names): Layout<OwnRow> {
  const columns: SheetColumns<OwnRow> = {
    id: { read: optional(text).read },
    specialty: { needed: true, read: names.specialty.read },
    region: { needed: true, read: names.region.read },
    number: { needed: true, read: text.read },
    step: { read: optional(oneWord(da.steps, en.steps)).read },
    alternation: { read: optional(oneWord(da.alternations, en.alternations)).read },
    starts: { read: optional(monthOfYear).read },
    order: { needed: true, read: anyText.read },
    kind: { read: optional(oneWord(da.kinds, en.kinds)).read },
    unit: { needed: true, read: optional(names.unit).read },
    written: { read: anyText.read },
    months: { needed: true, read: anyText.read },
    note: { read: anyText.read },
    from: { read: optional(danishDate).read },
    to: { read: optional(danishDate).read },
    source: { needed: true, read: text.read },
  };
  const keys = Object.keys(columns) as (keyof OwnRow)[];
  const headers = headersOf({ id: 'tracks', version: 1, texts: { da: tracksDa, en: tracksEn } }, keys);
  return { id: 'tracks', version: 1, columns, headers };
}

interface ExampleRow {
  specialty: string;
  region: string[];
  number: string;
  order: string;
  place: string;
  months: string;
  note: string;
  source: string;
}

/** specialty, region, forloeb_number, sequence_element, hospital_department, months, note, source – in any order. */
const exampleLayout = (names: Names): Layout<ExampleRow> => ({
  id: 'tracks',
  version: 1,
  columns: {
    specialty: { needed: true, read: names.specialtyWritten.read },
    region: { needed: true, read: names.regions.read },
    number: { needed: true, read: text.read },
    order: { read: anyText.read },
    place: { needed: true, read: anyText.read },
    months: { needed: true, read: anyText.read },
    note: { read: anyText.read },
    source: { read: anyText.read },
  },
  headers: {
    specialty: ['specialty'],
    region: ['region'],
    number: ['forloeb_number'],
    order: ['sequence_element'],
    place: ['hospital_department'],
    months: ['months'],
    note: ['note'],
    source: ['source'],
  },
});

export const isExample = (sheet: Sheet): boolean =>
  (sheet.lines[0]?.cells ?? []).some((name) => /^\ufeff?forloeb_number$/i.test(name.trim()));

export function readTrackRows(sheet: Sheet, names: Names) {
  if (isExample(sheet)) {
    const written = specialtiesWritten(sheet);
    const found = readRows(sheet, exampleLayout(names));
    if (isRefusal(found)) return found;
    const rows = found.rows.map((row): TrackRow => {
      const { specialty, region, number, order, place, months, note, source } = row;
      const nothing = { id: null, alternation: null, starts: null, kind: null, unit: null, isRead: true, from: null, to: null };
      return {
        row: row.row,
        specialty,
        regions: region,
        number,
        order,
        written: place,
        months,
        note,
        source: source || note,
        stepWritten: written.get(row.row) ?? '',
        ...nothing,
      };
    });
    return {
      ...found,
      rows,
      title: { ...noTitle, region: 'region', order: 'sequence_element', months: 'months', number: 'forloeb_number', note: 'note' },
    };
  }
  const layout = ownLayout(names);
  const found = readRows(sheet, layout);
  if (isRefusal(found)) return found;
  const rows = found.rows.map(
    ({ region, step, to, ...row }): TrackRow => ({
      ...row,
      isRead: false,
      regions: [region],
      stepWritten: step === null ? '' : (da.steps[step][1] ?? ''),
      to: to && dayAfter(to),
    }),
  );
  const title = Object.fromEntries(Object.entries(layout.headers).map(([key, [first]]) => [key, first ?? key])) as Record<
    keyof typeof layout.headers,
    string
  >;
  return { ...found, rows, title };
}

const noTitle = { starts: '', from: '', to: '' };

/** The specialties as they are written, by line: brackets after one may say the step. */
function specialtiesWritten(sheet: Sheet): Map<number, string> {
  const at = sheet.lines[0]?.cells.findIndex((name) => name.replace('\ufeff', '').trim().toLowerCase() === 'specialty') ?? -1;
  return new Map(sheet.lines.map(({ cells, line }) => [line, cells[at] ?? '']));
}
