/** Counts of the dimensioning plans from a spreadsheet: each row a wish that the rule for counts decides, as by hand. */
import { isRefusal } from '../../../kernel/refusal.ts';
import type { Cell } from '../../../kernel/sheet.ts';
import { mayEdit } from '../../../platform/auth/policy.ts';
import type { Db } from '../../../platform/db/db.ts';
import { type Column, optional, text } from '../../../platform/files/index.ts';
import {
  changeOf,
  columnsOf,
  danishInteger,
  danishNumber,
  headersOf,
  type Language,
  type Layout,
  monthOfYear,
  type NamedThing,
  nameColumn,
  nameWriter,
  oneWord,
  type ReadRow,
  readRows,
  regionColumn,
  regionName,
  type SheetKind,
  specialtyThings,
} from '../../../platform/sheets/index.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { changeCounts } from '../actions/change-counts.ts';
import { type CountValue, type CountWish, countSubject } from '../rules/count-wish.ts';
import { counts, plans } from '../store/counts.ts';
import { countsOf } from '../store/edit.ts';
import { countsDa, parityWords as parityDa, stepWords as stepDa } from './counts.da.ts';
import { countsEn, parityWords as parityEn, stepWords as stepEn } from './counts.en.ts';

interface Row {
  id: string | null;
  plan: string;
  year: number;
  specialty: string;
  region: string;
  step: 'main' | 'intro' | null;
  least: number;
  most: number | null;
  parity: 'even' | 'odd' | null;
  starts: string[];
  reason: string;
}
interface Names {
  plans: NamedThing[];
  specialties: NamedThing[];
}

const texts = { da: countsDa, en: countsEn };
const namesOf = async (db: Db): Promise<Names> => ({
  plans: (await plans(db)).map(({ id, name }) => ({ id, name, others: [] })),
  specialties: specialtyThings(await specialtyNames(db)),
});

/** Whole or half tracks, kept as halves. */
const halves: Column<number> = {
  read(cell) {
    const read = danishNumber(0, 2000).read(cell);
    if ('code' in read) return cell === '' ? { code: 'valueMissing', params: {} } : read;
    return Number.isInteger(read.value * 2) ? { value: read.value * 2 } : { code: 'notHalves', params: { value: cell } };
  },
};

const months: Column<string[]> = {
  read(cell) {
    const value: string[] = [];
    for (const part of cell.split(/[;,\s]+/).filter(Boolean)) {
      const read = monthOfYear.read(part);
      if ('code' in read) return read;
      value.push(read.value);
    }
    return { value };
  },
};

function layout(names: Names): Layout<Row> {
  const columns: Layout<Row>['columns'] = {
    id: { read: optional(text).read },
    plan: { needed: true, read: nameColumn(names.plans).read },
    year: { needed: true, read: danishInteger(2000, 2100).read },
    specialty: { needed: true, read: nameColumn(names.specialties).read },
    region: { needed: true, read: regionColumn.read },
    step: { read: optional(oneWord(stepDa, stepEn)).read },
    least: { needed: true, read: halves.read },
    most: { read: optional(halves).read },
    parity: { read: optional(oneWord(parityDa, parityEn)).read },
    starts: { needed: true, read: months.read },
    reason: { needed: true, read: text.read },
  };
  return {
    id: 'dimensioning',
    version: 1,
    columns,
    headers: headersOf({ id: 'dimensioning', version: 1, texts }, Object.keys(columns) as (keyof Row)[]),
  };
}

const wishOf = (row: ReadRow<Row>): CountWish => ({
  plan: row.plan,
  year: row.year,
  specialty: row.specialty,
  trainingRegion: row.region,
  step: row.step ?? 'main',
  minHalves: row.least,
  maxHalves: row.most ?? row.least,
  parity: row.parity,
  starts: [...new Set(row.starts)].sort(),
  reason: row.reason,
});

export const countSheets: SheetKind = {
  id: 'dimensioning',
  version: 1,
  texts,
  columns: columnsOf(layout({ plans: [], specialties: [] })),
  href: '/dimensionering',

  async rows({ db }, { rows: which, trainingRegion }) {
    const names = await namesOf(db);
    const [plan, specialty] = [nameWriter(names.plans), nameWriter(names.specialties)];
    const all = await counts(db, trainingRegion === null ? {} : { trainingRegion });
    const common = (key: { plan: string; year: number; specialty: string; trainingRegion: string; step: 'main' | 'intro' }) => ({
      id: countSubject(key),
      plan: plan(key.plan),
      year: key.year,
      specialty: specialty(key.specialty),
      region: regionName[key.trainingRegion],
      step: stepDa[key.step][0],
    });
    if (which === 'all')
      return all.map(
        (row): Record<string, Cell> => ({
          ...common(row),
          least: row.minHalves / 2,
          most: row.maxHalves === row.minHalves ? null : row.maxHalves / 2,
          parity: row.parity && parityDa[row.parity][0],
          starts: row.starts.join('; '),
          reason: row.source,
        }),
      );
    const [latest] = await plans(db);
    if (!latest) return [];
    const there = new Set(all.map(countSubject));
    const years = Array.from({ length: latest.toYear - latest.fromYear + 1 }, (_, at) => latest.fromYear + at);
    const regions = trainingRegion === null ? Object.keys(regionName) : [trainingRegion];
    return years.flatMap((year) =>
      names.specialties.flatMap(({ id }) =>
        regions
          .map((region) => ({ plan: latest.id, year, specialty: id, trainingRegion: region, step: 'main' as const }))
          .filter((key) => !there.has(countSubject(key)))
          .map((key): Record<string, Cell> => ({ ...common(key), least: null, most: null, parity: null, starts: '', reason: '' })),
      ),
    );
  },

  async plan(context, sheet, { language, ownOnly }) {
    const { db, who } = context;
    const names = await namesOf(db);
    const read = readRows(sheet, layout(names));
    if (isRefusal(read)) return read;
    const errors = [...read.errors];
    const column = (key: keyof Row): string => texts[language].columns[key]?.header ?? key;
    const leftOut = read.rows.filter(({ region }) => ownOnly && !mayEdit(who, region)).map(({ row }) => row);
    const rows = read.rows.filter(({ row }) => !leftOut.includes(row));
    const wishes = rows.map(wishOf);
    const now = await countsOf(db, wishes);
    const [plan, specialty] = [nameWriter(names.plans), nameWriter(names.specialties)];
    const first = new Map<string, number>();
    const changes = rows.map((row, at) => {
      const wish = wishes[at] as CountWish;
      const id = countSubject(wish);
      const wrong = (key: keyof Row, code: string, params: Record<string, string | number>) =>
        errors.push({ file: '', row: row.row, column: column(key), code, params });
      if (row.id !== null && row.id !== id) wrong('id', 'idIsAnother', { value: row.id, subject: id });
      const before = first.get(id);
      if (before !== undefined) wrong('specialty', 'duplicate', { key: id, first: before });
      first.set(id, row.row);
      const was = now.get(id);
      const name = `${plan(wish.plan)} ${wish.year}: ${specialty(wish.specialty)}, ${regionName[wish.trainingRegion]}`;
      return changeOf({ rows: [row.row], id, name, from: null }, was ? shown(was, column, language) : null, shown(wish, column, language));
    });
    const { refused } = await changeCounts(context, wishes, true);
    const columns: Record<string, keyof Row> = { notYourRegion: 'region', noCounts: 'year', halfWithoutParity: 'parity' };
    for (const { index, refusal } of refused) {
      const params = Object.fromEntries(
        Object.entries(refusal.params).filter((entry): entry is [string, string | number] => entry[1] !== null),
      );
      const key = columns[refusal.refusal] ?? (refusal.params.field === 'starts' ? 'starts' : 'most');
      const code = refusal.refusal === 'badInput' ? (key === 'starts' ? 'valueMissing' : 'mostBelowLeast') : refusal.refusal;
      errors.push({ file: '', row: rows[index]?.row ?? 0, column: column(key), code, params });
    }
    return {
      errors: errors.sort((a, b) => a.row - b.row),
      notes: [],
      changes,
      leftOut,
      unknown: read.unknown,
      async write() {
        await changeCounts(context, wishes);
        return [];
      },
    };
  },
};

/** As one reads it; a parity without a half says nothing. */
function shown({ minHalves, maxHalves, parity, starts }: CountValue, column: (key: keyof Row) => string, language: Language) {
  const count = (value: number) => String(value / 2).replace('.', ',');
  const hasHalf = minHalves % 2 === 1 || maxHalves % 2 === 1;
  return {
    [column('least')]: count(minHalves),
    [column('most')]: maxHalves === minHalves ? '' : count(maxHalves),
    [column('parity')]: hasHalf && parity ? ((language === 'da' ? parityDa : parityEn)[parity][0] ?? '') : '',
    [column('starts')]: [...starts].sort().join('; '),
  };
}
