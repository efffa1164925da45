/** Sites from a spreadsheet: each row one or two wishes (what the site is, who runs it) that the rule for sites decides, as by hand. */
import { inForceOn } from '../../../kernel/from-a-day.ts';
import { idOfName } from '../../../kernel/id-of-name.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import type { Cell } from '../../../kernel/sheet.ts';
import { mayEdit } from '../../../platform/auth/policy.ts';
import type { Db } from '../../../platform/db/db.ts';
import { latestEvents } from '../../../platform/events/record.ts';
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
  regionColumn,
  regionName,
  type SheetKind,
} from '../../../platform/sheets/index.ts';
import { changeSite } from '../actions/change-sites.ts';
import { type SiteThroughTime, type SiteWish, wishedSite } from '../rules/site-wish.ts';
import { allSites } from '../store/approval-keys.ts';
import { knownOfSites, siteThroughTime } from '../store/site-lines.ts';
import { siteKinds as da, sitesDa } from './sites.da.ts';
import { siteKinds as en, sitesEn } from './sites.en.ts';

interface Row {
  id: string | null;
  name: string;
  kind: keyof typeof da | null;
  town: string;
  region: string;
  /** Practice areas that nobody runs have none. */
  operatingRegion: string | null;
  area: string | null;
  from: string | null;
  reason: string;
}

interface Names {
  towns: NamedThing[];
  areas: NamedThing[];
  operatingRegions: NamedThing[];
}

const texts = { da: sitesDa, en: sitesEn };
const named = (names: Iterable<readonly [string, string]>, others = (_id: string): string[] => []): NamedThing[] =>
  [...names].map(([id, name]) => ({ id, name, others: others(id) }));

async function namesOf(db: Db) {
  const known = await knownOfSites(db);
  const towns = named([...known.towns.keys()].map((town) => [town, town] as const));
  const operatingRegions = named(known.regionNames, (id) => otherNames('operatingRegion', id));
  return { known, names: { towns, operatingRegions, areas: named(known.areaNames) } };
}

function layout({ towns, areas, operatingRegions }: Names): Layout<Row> {
  const columns: Layout<Row>['columns'] = {
    id: { read: optional(text).read },
    name: { needed: true, read: text.read },
    kind: { read: optional(oneWord(da, en)).read },
    town: { needed: true, read: nameColumn(towns).read },
    region: { needed: true, read: regionColumn.read },
    operatingRegion: { read: optional(nameColumn(operatingRegions)).read },
    area: { read: optional(nameColumn(areas)).read },
    from: { read: optional(danishDate).read },
    reason: { needed: true, read: text.read },
  };
  const keys = Object.keys(columns) as (keyof Row)[];
  return { id: 'sites', version: 1, columns, headers: headersOf({ id: 'sites', version: 1, texts }, keys) };
}

/** What a site is on a day. */
function standing(site: SiteThroughTime, day: string) {
  const form = inForceOn(site.form, day) ?? site.form.at(-1);
  const region = inForceOn(site.region, day) ?? site.region.at(-1);
  const begins = [form?.from, region?.from].flatMap((from) => from ?? []).sort();
  return { form: form?.value, operatingRegion: region?.value.operatingRegion ?? null, from: begins.at(-1) ?? site.from };
}

/** The wishes that make a site what the row says, from the row's day; each is put to the rule on top of the one before. */
function wishesOf(was: SiteThroughTime | undefined, row: Row & { from: string }, id: string): SiteWish[] {
  const { from, name, town, area: agreementArea, reason } = row;
  const kind = row.kind ?? 'hospital';
  const trainingRegion = row.region as NonNullable<SiteWish['trainingRegion']>;
  const operatingRegion = row.operatingRegion ?? undefined;
  if (!was) return [{ act: 'open', id, from, name, town, agreementArea, operatingRegion, kind, trainingRegion, reason }];
  const now = standing(was, from);
  const { form } = now;
  const same = form && form.name === name && form.town === town && form.agreementArea === agreementArea;
  const wishes: SiteWish[] = same ? [] : [{ act: 'hold', line: 'form', id, from, name, town, agreementArea, reason }];
  if (now.operatingRegion !== row.operatingRegion) wishes.push({ act: 'hold', line: 'region', id, from, operatingRegion, reason });
  return wishes;
}

export const siteSheets: SheetKind = {
  id: 'sites',
  version: 1,
  texts,
  columns: columnsOf(layout({ towns: [], areas: [], operatingRegions: [] })),
  href: '/organisation',

  async rows({ db, today }, { rows: which, trainingRegion }) {
    const { known, names } = await namesOf(db);
    const [area, operatingRegion] = [nameWriter(names.areas), nameWriter(names.operatingRegions)];
    const agreed = new Set(known.areas.values());
    const rows: Record<string, Cell>[] = [];
    for (const { id, trainingRegion: region } of await allSites(db)) {
      if (trainingRegion !== null && region !== trainingRegion) continue;
      const site = await siteThroughTime(db, id);
      const now = site && standing(site, today);
      if (!site || !now?.form || (site.to !== null && site.to <= today)) continue;
      if (which === 'lacking' && (now.form.agreementArea !== null || !agreed.has(region))) continue;
      rows.push({
        id,
        name: now.form.name,
        kind: da[site.kind as keyof typeof da][0] ?? null,
        town: now.form.town,
        region: regionName[region] ?? region,
        operatingRegion: operatingRegion(now.operatingRegion),
        area: area(now.form.agreementArea),
        from: { date: which === 'lacking' ? today : now.from },
        reason: now.form.source,
      });
    }
    return rows;
  },

  async plan(context, sheet, { language, ownOnly }) {
    const { db, who, today } = context;
    const { known, names } = await namesOf(db);
    const read = readRows(sheet, layout(names));
    if (isRefusal(read)) return read;
    const errors = [...read.errors];
    const column = (key: keyof Row): string => texts[language].columns[key]?.header ?? key;
    const wrong = (row: number, key: keyof Row, code: string, params: Record<string, string | number | null> = {}) => {
      const told = Object.entries(params).filter((entry): entry is [string, string | number] => entry[1] !== null);
      errors.push({ file: '', row, column: column(key), code, params: Object.fromEntries(told) });
    };
    const leftOut = read.rows.filter(({ region }) => ownOnly && !mayEdit(who, region)).map(({ row }) => row);
    const used = new Map<string, number>();
    const wishes: SiteWish[] = [];
    const changes = [];
    for (const row of read.rows.filter(({ row }) => !leftOut.includes(row))) {
      const id = row.id ?? idOfName(row.name);
      const was = await siteThroughTime(db, id);
      if (row.id !== null && !was) wrong(row.row, 'id', 'idUnknown', { value: row.id });
      const first = used.get(id);
      if (first !== undefined) wrong(row.row, 'name', 'duplicate', { key: id, first });
      used.set(id, row.row);
      if (was && row.kind !== null && row.kind !== was.kind) wrong(row.row, 'kind', 'kindStays', { value: row.name });
      const region = was?.trainingRegion ?? row.region;
      if (was && row.region !== region) wrong(row.row, 'region', 'regionStays', { value: row.name, region: regionName[region] ?? region });
      const from = row.from ?? today;
      const shown = (site: { name?: string; town?: string; operatingRegion: string | null; area: string | null }) => ({
        [column('name')]: site.name ?? '',
        [column('town')]: site.town ?? '',
        [column('operatingRegion')]: nameWriter(names.operatingRegions)(site.operatingRegion) ?? '',
        [column('area')]: nameWriter(names.areas)(site.area) ?? '',
      });
      const now = was && standing(was, from);
      const before = now ? shown({ ...now.form, operatingRegion: now.operatingRegion, area: now.form?.agreementArea ?? null }) : null;
      const change = changeOf({ rows: [row.row], id, name: row.name, from }, before, shown(row));
      changes.push(change);
      if (change.what === 'unchanged') continue;
      if (row.from === null) wrong(row.row, 'from', 'fromMissing');
      if (row.operatingRegion === null && (!was || now?.operatingRegion)) {
        wrong(row.row, 'operatingRegion', 'valueMissing');
        continue;
      }
      if (!mayEdit(who, region)) wrong(row.row, 'region', 'notYourRegion', { trainingRegion: region });
      let site = was;
      for (const wish of wishesOf(was, { ...row, from }, id)) {
        const becomes = wishedSite(site, wish, today, known);
        if (isRefusal(becomes)) wrong(row.row, wish.line === 'region' ? 'operatingRegion' : 'from', becomes.refusal, becomes.params);
        else site = becomes;
        wishes.push(wish);
      }
    }
    return {
      errors: errors.sort((a, b) => a.row - b.row),
      notes: [],
      changes,
      leftOut,
      unknown: read.unknown,
      async write() {
        for (const wish of wishes) {
          const id = wish.id ?? '';
          const done = await changeSite(context, { ...wish, seen: (await latestEvents(db, 'site', [id])).get(id) ?? null });
          // The same rule has just said yes to the same rows, under the same lock: a no is a fault, and undoes it all.
          if (isRefusal(done)) throw new Error(`site ${id}: ${done.refusal}`);
        }
        return [];
      },
    };
  },
};
