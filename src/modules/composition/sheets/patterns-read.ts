/** The columns of the patterns' template, and its rows as patterns. */
import { type Column, optional, text } from '../../../platform/files/index.ts';
import {
  danishDate,
  danishInteger,
  headersOf,
  type Layout,
  nameColumn,
  oneWord,
  type ReadRow,
  wholeNumbers,
  yesOrNo,
} from '../../../platform/sheets/index.ts';
import type { PatternRow } from '../store/pattern-rows.ts';
import type { Place } from '../store/templates.ts';
import { namesOf } from './names.ts';
import { kindWords as da, patternsDa } from './patterns.da.ts';
import { kindWords as en, patternsEn } from './patterns.en.ts';

export interface Row {
  id: string | null;
  specialty: string;
  region: string | null;
  name: string;
  months: number;
  siteCount: number | null;
  siteMonths: number | null;
  siteReason: string | null;
  shortest: number | null;
  pure: boolean | null;
  ready: boolean | null;
  order: number;
  kind: 'own' | 'side';
  element: string;
  lengths: number[];
  competence: string | null;
  units: string[] | null;
  sameUnitAs: number | null;
  note: string;
  from: string | null;
  source: string;
}

/** Several with a semicolon between; none is null. */
const several = (column: Column<string>): Column<string[] | null> => ({
  read(cell) {
    const value: string[] = [];
    for (const part of cell.split(';').map((one) => one.trim())) {
      const read = part === '' ? null : column.read(part);
      if (read && 'code' in read) return read;
      if (read) value.push(read.value);
    }
    return { value: value.length > 0 ? value : null };
  },
});

export function patternLayout(places: Place, groups: readonly { id: string; name: string }[]): Layout<Row> {
  const names = namesOf(places);
  const columns: Layout<Row>['columns'] = {
    id: { read: optional(text).read },
    specialty: { needed: true, read: names.specialty.read },
    region: { needed: true, read: optional(names.region).read },
    name: { needed: true, read: text.read },
    months: { needed: true, read: danishInteger(1, 120).read },
    siteCount: { read: optional(danishInteger(1, 9)).read },
    siteMonths: { read: optional(danishInteger(0, 60)).read },
    siteReason: { read: optional(text).read },
    shortest: { read: optional(danishInteger(1, 60)).read },
    pure: { read: optional(yesOrNo).read },
    ready: { read: optional(yesOrNo).read },
    order: { needed: true, read: danishInteger(1, 40).read },
    kind: { needed: true, read: oneWord(da, en).read },
    element: { needed: true, read: text.read },
    lengths: { needed: true, read: wholeNumbers(1, 120).read },
    competence: { read: optional(nameColumn(groups.map((group) => ({ ...group, others: [] })))).read },
    units: { read: several(names.unit).read },
    sameUnitAs: { read: optional(danishInteger(1, 40)).read },
    note: { read: (cell) => ({ value: cell }) },
    from: { read: optional(danishDate).read },
    source: { needed: true, read: text.read },
  };
  const keys = Object.keys(columns) as (keyof Row)[];
  return {
    id: 'patterns',
    version: 1,
    columns,
    headers: headersOf({ id: 'patterns', version: 1, texts: { da: patternsDa, en: patternsEn } }, keys),
  };
}

/** What all rows of one pattern must say alike. */
export const shared = [
  'specialty',
  'region',
  'name',
  'months',
  'siteCount',
  'siteMonths',
  'siteReason',
  'shortest',
  'pure',
  'ready',
  'from',
  'source',
] as const;

/** One pattern's rows as a pattern; what a cell leaves empty is as it was (`before`), or the rule's usual. */
export function patternOfRows(rows: readonly ReadRow<Row>[], id: string, before: PatternRow | null): PatternRow {
  const [first] = rows as [ReadRow<Row>];
  return {
    id,
    replaces: null,
    specialty: first.specialty,
    trainingRegion: first.region,
    name: first.name,
    from: before?.from ?? first.from,
    to: before?.to ?? null,
    months: first.months,
    siteCount: first.siteCount ?? before?.siteCount ?? 2,
    siteMonths: first.siteMonths ?? before?.siteMonths ?? 12,
    siteReason: first.siteReason,
    shortest: first.shortest ?? before?.shortest ?? 6,
    pure: first.pure ?? before?.pure ?? false,
    ready: first.ready ?? before?.ready ?? true,
    source: first.source,
    constructed: false,
    competences: before?.competences ?? [],
    elements: [...rows]
      .sort((a, b) => a.order - b.order)
      .map(({ kind, element, lengths, competence, units, sameUnitAs, note }) => ({
        kind,
        name: element,
        months: lengths,
        monthsNamed: true,
        competence,
        units,
        sameUnitAs,
        note,
      })),
  };
}
