/** Departments from a spreadsheet: each row a wish that the rule for units decides, as by hand. */
import { inForceOn } from '../../../kernel/from-a-day.ts';
import { idOfName } from '../../../kernel/id-of-name.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import type { Cell } from '../../../kernel/sheet.ts';
import { mayEdit } from '../../../platform/auth/policy.ts';
import { optional, text } from '../../../platform/files/index.ts';
import {
  changeOf,
  columnsOf,
  danishDate,
  headersOf,
  type Layout,
  type NamedThing,
  nameColumn,
  nameWriter,
  oneWord,
  otherNames,
  readRows,
  type SheetKind,
} from '../../../platform/sheets/index.ts';
import { changeUnits } from '../actions/change-units.ts';
import type { UnitWish } from '../rules/unit-wish.ts';
import { allSites, allUnits } from '../store/approval-keys.ts';
import { unitsThroughTime } from '../store/unit-forms.ts';
import { unitKinds as da, unitsDa } from './units.da.ts';
import { unitKinds as en, unitsEn } from './units.en.ts';

interface Row {
  id: string | null;
  name: string;
  kind: 'department' | 'institute' | 'practicePool' | null;
  site: string;
  from: string | null;
  reason: string;
}

const texts = { da: unitsDa, en: unitsEn };

function layout(sites: NamedThing[]): Layout<Row> {
  const columns: Layout<Row>['columns'] = {
    id: { read: optional(text).read },
    name: { needed: true, read: text.read },
    kind: { read: optional(oneWord(da, en)).read },
    site: { needed: true, read: nameColumn(sites).read },
    from: { read: optional(danishDate).read },
    reason: { needed: true, read: text.read },
  };
  return {
    id: 'organisation',
    version: 1,
    columns,
    headers: headersOf({ id: 'organisation', version: 1, texts }, Object.keys(columns) as (keyof Row)[]),
  };
}

/** Nobody can be trained where no approval holds or will hold. */
export const lacksApproval = (lastApproval: string | null, today: string): boolean => lastApproval === null || lastApproval <= today;

const named = (sites: readonly { id: string; name: string }[]): NamedThing[] =>
  sites.map(({ id, name }) => ({ id, name, others: otherNames('site', id) }));

export const unitSheets: SheetKind = {
  id: 'organisation',
  version: 1,
  texts,
  columns: columnsOf(layout([])),
  href: '/organisation',

  async rows({ db, today }, { rows: which, trainingRegion }) {
    const sites = await allSites(db);
    const site = nameWriter(named(sites));
    const regionOf = new Map(sites.map((one) => [one.id, one.trainingRegion]));
    const units = await unitsThroughTime(
      db,
      (await allUnits(db)).map(({ id }) => id),
    );
    return [...units.values()].flatMap(({ id, kind, forms, lastApproval }): Record<string, Cell>[] => {
      const form = inForceOn(forms, today);
      if (!form || (trainingRegion !== null && regionOf.get(form.value.site) !== trainingRegion)) return [];
      if (which === 'lacking' && !lacksApproval(lastApproval, today)) return [];
      const { name, source } = form.value;
      const from = { date: which === 'lacking' ? today : form.from };
      return [{ id, name, kind: da[kind as keyof typeof da][0], site: site(form.value.site), from, reason: source }];
    });
  },

  async plan(context, sheet, { language, ownOnly }) {
    const { db, who, today } = context;
    const sites = await allSites(db);
    const things = named(sites);
    const read = readRows(sheet, layout(things));
    if (isRefusal(read)) return read;
    const errors = [...read.errors];
    const column = (key: keyof Row): string => texts[language].columns[key]?.header ?? key;
    const wrong = (row: number, key: keyof Row, code: string, params: Record<string, string | number> = {}) =>
      errors.push({ file: '', row, column: column(key), code, params });
    const regionOf = new Map(sites.map((one) => [one.id, one.trainingRegion]));
    const leftOut = read.rows.filter(({ site }) => ownOnly && !mayEdit(who, regionOf.get(site) ?? '')).map(({ row }) => row);
    const rows = read.rows.filter(({ row }) => !leftOut.includes(row));
    const known = await unitsThroughTime(
      db,
      rows.map(({ id, name }) => id ?? idOfName(name)),
    );
    const site = nameWriter(things);
    const used = new Map<string, number>();
    const wishes: UnitWish[] = [];
    const changes = rows.map((row) => {
      const { name, reason } = row;
      const id = row.id ?? idOfName(name);
      const was = known.get(id);
      if (row.id !== null && !was) wrong(row.row, 'id', 'idUnknown', { value: row.id });
      const first = used.get(id);
      if (first !== undefined) wrong(row.row, 'name', 'duplicate', { key: id, first });
      used.set(id, row.row);
      const from = row.from ?? today;
      const form = was && (inForceOn(was.forms, from) ?? was.forms.at(-1));
      if (was && row.kind !== null && row.kind !== was.kind) wrong(row.row, 'kind', 'kindStays', { value: name });
      wishes.push({ act: was ? 'hold' : 'open', id, from, name, site: row.site, kind: row.kind ?? 'department', reason });
      const shown = (value: { name: string; site: string }) => ({
        [column('name')]: value.name,
        [column('site')]: site(value.site) ?? value.site,
      });
      const change = changeOf({ rows: [row.row], id, name, from }, form ? shown(form.value) : null, shown(row));
      if (change.what !== 'unchanged' && row.from === null) wrong(row.row, 'from', 'fromMissing');
      return change;
    });
    // only what changes is wished for: a day before the department's own is no change of what it is
    const wanted = wishes.flatMap((wish, at) => (changes[at]?.what === 'unchanged' ? [] : [{ wish, row: rows[at]?.row ?? 0 }]));
    const all = wanted.map(({ wish }) => wish);
    for (const { index, refusal } of (await changeUnits(context, all, true)).refused) {
      const params = Object.fromEntries(
        Object.entries(refusal.params).filter((entry): entry is [string, string | number] => entry[1] !== null),
      );
      wrong(wanted[index]?.row ?? 0, refusal.refusal === 'notYourRegion' ? 'site' : 'from', refusal.refusal, params);
    }
    return {
      errors: errors.sort((a, b) => a.row - b.row),
      notes: [],
      changes,
      leftOut,
      unknown: read.unknown,
      async write() {
        await changeUnits(context, all);
        return [];
      },
    };
  },
};
