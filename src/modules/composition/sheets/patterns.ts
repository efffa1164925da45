/** Patterns from a spreadsheet: each becomes a new one, or a new edition from a day, decided by the same rules as by hand. */
import { isRefusal } from '../../../kernel/refusal.ts';
import type { Cell } from '../../../kernel/sheet.ts';
import { mayEdit } from '../../../platform/auth/policy.ts';
import {
  changeOf,
  columnsOf,
  type Language,
  nameWriter,
  type ReadRow,
  readRows,
  regionName,
  type SheetKind,
  type Shown,
} from '../../../platform/sheets/index.ts';
import { competenceGroupNames } from '../../curricula/public.ts';
import { editionStep, newestEditions } from '../rules/import-edition.ts';
import { patternFaults } from '../rules/pattern-faults.ts';
import { patternLacks } from '../rules/patterns-lacking.ts';
import { free } from '../rules/plan-templates.ts';
import { slugOf } from '../rules/written.ts';
import { type PatternRow, patternRows } from '../store/pattern-rows.ts';
import { knownPlaces } from '../store/templates.ts';
import { namesOf } from './names.ts';
import * as da from './patterns.da.ts';
import * as en from './patterns.en.ts';
import { patternLayout, patternOfRows, type Row, shared } from './patterns-read.ts';
import { type PatternStep, savePatterns } from './patterns-told.ts';

const texts = { da: da.patternsDa, en: en.patternsEn };
const noPlaces = { units: [], sites: [], specialties: [], groups: [], specialtyRows: [], unitRegions: [] };
const keyOf = (row: Pick<PatternRow, 'specialty' | 'trainingRegion' | 'name'>): string =>
  [row.specialty, row.trainingRegion, row.name.toLocaleLowerCase('da')].join('|');

interface Writers {
  unit: (id: string | null) => string | null;
  group: (id: string | null) => string | null;
}

/** Element by element, in the template's own columns. */
const elementCells = ({ unit, group }: Writers, element: PatternRow['elements'][number]) => ({
  element: element.name,
  lengths: element.months.join(' '),
  competence: group(element.competence) ?? '',
  units: (element.units ?? []).map((id) => unit(id) ?? id).join('; '),
  sameUnitAs: element.sameUnitAs === null ? '' : String(element.sameUnitAs),
  note: element.note,
});

function shown(pattern: PatternRow, language: Language, writers: Writers): Shown {
  const { kindWords, yesNo, elementHeader } = language === 'da' ? da : en;
  const header = (key: string) => texts[language].columns[key]?.header ?? key;
  const own = ['name', 'months', 'siteCount', 'siteMonths', 'siteReason', 'shortest', 'source'] as const;
  return {
    ...Object.fromEntries(own.map((key) => [header(key), String(pattern[key] ?? '')])),
    [header('pure')]: yesNo[`${pattern.pure}`],
    [header('ready')]: yesNo[`${pattern.ready}`],
    ...Object.fromEntries(
      pattern.elements.flatMap((element, at) =>
        Object.entries({ kind: kindWords[element.kind][0] ?? '', ...elementCells(writers, element) }).map(([key, value]) => [
          elementHeader(header(key), at + 1),
          value,
        ]),
      ),
    ),
  };
}

export const patternSheets: SheetKind = {
  id: 'patterns',
  version: 1,
  texts,
  columns: columnsOf(patternLayout(noPlaces, [])),
  href: '/specialer',

  async rows({ db, today }, { rows: which, trainingRegion }) {
    const names = namesOf(await knownPlaces(db, today));
    const groups = [...(await competenceGroupNames(db))].map(([id, name]) => ({ id, name, others: [] }));
    const writers = { unit: names.showUnit, group: nameWriter(groups) };
    return [...new Set(newestEditions(await patternRows(db)).values())]
      .filter(({ to }) => to === null || to > today)
      .filter((one) => trainingRegion === null || one.trainingRegion === null || one.trainingRegion === trainingRegion)
      .filter((one) => which === 'all' || patternLacks(one))
      .flatMap((one) =>
        one.elements.map(
          (element, at): Record<string, Cell> => ({
            id: one.id,
            specialty: names.showSpecialty(one.specialty),
            region: one.trainingRegion === null ? '' : regionName[one.trainingRegion],
            name: one.name,
            months: one.months,
            siteCount: one.siteCount,
            siteMonths: one.siteMonths,
            siteReason: one.siteReason,
            shortest: one.shortest,
            pure: da.yesNo[`${one.pure}`],
            ready: da.yesNo[`${one.ready}`],
            order: at + 1,
            kind: da.kindWords[element.kind][0],
            ...elementCells(writers, element),
            lengths: which === 'lacking' && !element.monthsNamed ? '' : element.months.join(' '),
            from: { date: which === 'lacking' ? today : one.from },
            source: one.source,
          }),
        ),
      );
  },

  async plan(context, sheet, { language, ownOnly, fileName }) {
    const { db, who, today } = context;
    const places = await knownPlaces(db, today);
    const names = namesOf(places);
    const groupNames = await competenceGroupNames(db);
    const groups = [...groupNames].map(([id, name]) => ({ id, name }));
    const writers = { unit: names.showUnit, group: nameWriter(groups.map((group) => ({ ...group, others: [] }))) };
    const read = readRows(sheet, patternLayout(places, groups));
    if (isRefusal(read)) return read;
    const errors = [...read.errors];
    const wrong = (row: number, key: keyof Row, code: string, params: Record<string, string | number> = {}) =>
      errors.push({ file: '', row, column: texts[language].columns[key]?.header ?? key, code, params });
    const existing = await patternRows(db);
    const newest = newestEditions(existing);
    const byKey = new Map([...newest.values()].map((one) => [keyOf(one), one]));
    const taken = new Set(existing.map(({ id }) => id));

    const parts = new Map<string, ReadRow<Row>[]>();
    for (const row of read.rows) {
      const key = row.id ?? keyOf({ ...row, trainingRegion: row.region });
      const part = parts.get(key);
      if (part) part.push(row);
      else parts.set(key, [row]);
    }
    const leftOut: number[] = [];
    const steps: PatternStep[] = [];
    for (const rows of parts.values()) {
      const [first] = rows as [ReadRow<Row>];
      const before = (first.id === null ? byKey.get(keyOf({ ...first, trainingRegion: first.region })) : newest.get(first.id)) ?? null;
      if (first.id !== null && !before) wrong(first.row, 'id', 'idUnknown', { value: first.id });
      const region = before ? before.trainingRegion : first.region;
      if (before && (region !== first.region || before.specialty !== first.specialty)) wrong(first.row, 'specialty', 'patternMoved');
      if (!mayEdit(who, region)) {
        if (ownOnly) leftOut.push(...rows.map(({ row }) => row));
        else wrong(first.row, 'region', region === null ? 'outsideCountry' : 'outsideRegion', { region: regionName[region ?? ''] ?? '' });
        continue;
      }
      for (const key of shared)
        for (const row of rows)
          if (row[key] !== first[key]) wrong(row.row, key, 'differsFromRow', { first: first.row, value: String(first[key] ?? '') });
      const orders = new Map<number, number>();
      for (const { row, order } of rows) {
        const other = orders.get(order);
        if (other !== undefined) wrong(row, 'order', 'duplicate', { key: order, first: other });
        orders.set(order, row);
      }
      const id = before?.id ?? free(`${first.specialty}-${first.region ?? 'dk'}-${slugOf(first.name) || 'moenster'}`, taken);
      const after = patternOfRows(rows, id, before);
      const same = before !== null && JSON.stringify(shown(before, language, writers)) === JSON.stringify(shown(after, language, writers));
      if (!same)
        for (const { refusal, element, params } of patternFaults(after, new Set(groupNames.keys()))) {
          const at = element === null ? first : rows.find(({ order }) => order === element);
          const kept = Object.fromEntries(Object.entries(params).filter((entry): entry is [string, string | number] => entry[1] !== null));
          wrong(at?.row ?? first.row, element === null ? 'months' : 'element', refusal, kept);
        }
      const step = before ? editionStep(before, same, { from: first.from, to: null }, taken) : null;
      if (!before && first.from === null) wrong(first.row, 'from', 'fromMissing');
      if (step?.kind === 'refused') wrong(first.row, 'from', step.code, step.params);
      taken.add(id);
      const fresh = step?.kind === 'replaced' && before ? { ...after, id: step.id, replaces: before.id, ...step.fresh } : after;
      steps.push({ before, after: fresh, step: step ?? { kind: 'added' }, rows: rows.map(({ row }) => row) });
    }
    return {
      errors: errors.sort((a, b) => a.row - b.row),
      notes: [],
      leftOut,
      unknown: read.unknown,
      changes: steps.map(({ before, after, rows }) => {
        const name = `${names.showSpecialty(after.specialty)}: ${after.name}`;
        const show = (pattern: PatternRow) => shown(pattern, language, writers);
        return changeOf({ rows, id: after.id, name, from: after.from }, before && show(before), show(after));
      }),
      async write() {
        await savePatterns(context, steps, fileName);
        return [];
      },
    };
  },
};
