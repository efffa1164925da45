/**
 * What one may wish of a site: that it begins, that it closes, and from a day another name, town or agreement area, another operating region,
 * a mark. Each of these is a line of its own through time.
 */
import { fromADay, type Held, inForceOn } from '../../../kernel/from-a-day.ts';
import { idOfName } from '../../../kernel/id-of-name.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { type OperatingRegion, siteRegions, sooner } from './site-regions.ts';

export interface SiteForm {
  name: string;
  town: string;
  latitude: number;
  longitude: number;
  agreementArea: string | null;
  source: string;
  constructed: boolean;
}

export interface SiteLines {
  form: Held<SiteForm>[];
  region: Held<{ operatingRegion: string; source: string | null }>[];
  shortage: Held<{ source: string; constructed: boolean }>[];
  university: Held<{ source: string; constructed: boolean }>[];
}

export type SiteLine = keyof SiteLines;
export const siteLines: readonly SiteLine[] = ['form', 'region', 'shortage', 'university'];

export interface SiteThroughTime extends SiteLines {
  id: string;
  kind: string;
  trainingRegion: string;
  from: string;
  to: string | null;
  /** The day the last unit there closes; 'infinity' = until further notice. */
  lastUnit: string | null;
}

export interface SiteWish {
  act: 'open' | 'hold' | 'end' | 'withdraw' | 'close';
  /** What is changed; a site begins and closes with all its lines. */
  line?: SiteLine | undefined;
  /** Of a new site it is made from the name. */
  id?: string | undefined;
  from: string;
  /** The end of a mark. */
  to?: string | null | undefined;
  name?: string | undefined;
  town?: string | undefined;
  agreementArea?: string | null | undefined;
  operatingRegion?: string | undefined;
  kind?: 'hospital' | 'psychiatry' | 'institute' | 'practiceArea' | undefined;
  trainingRegion?: 'ost' | 'syd' | 'nord' | undefined;
  successors?: string[] | undefined;
  reason: string;
}

/** What a wish may name. */
export interface Known {
  towns: ReadonlyMap<string, { latitude: number; longitude: number }>;
  /** The training region of each agreement area. */
  areas: ReadonlyMap<string, string>;
  operatingRegions: readonly OperatingRegion[];
  /** What operating region became which. */
  follows: ReadonlyMap<string, string>;
}

export const siteIdOf = (wish: SiteWish): string => wish.id ?? idOfName(wish.name ?? '');
const missing = (field: string) => refuse('badInput', { field, rule: 'required', limit: null });

export function wishedSite(was: SiteThroughTime | undefined, wish: SiteWish, today: string, known: Known): SiteThroughTime | Refusal {
  const { act, from, line } = wish;
  const id = siteIdOf(wish);
  if (wish.reason.trim() === '') return refuse('reasonMissing');
  if (act === 'open') return was ? refuse('nameTaken', { id }) : opened(id, wish, known);
  if (!was) return refuse('noSuchSite', { site: id });
  if (from < was.from || (was.to !== null && from >= was.to)) return refuse('nothingInForce', { on: from });
  if (act === 'close') return closed(was, from);
  if (line === undefined) return missing('line');
  const newId = (day: string) => `${id}/${line}/${day}`;
  const become = <L extends SiteLine>(key: L, rows: SiteLines[L] | Refusal) => (isRefusal(rows) ? rows : { ...was, [key]: rows });
  if (act === 'withdraw') return become(line, withdrawn(was, line, from, today, known));
  if (line === 'form') return act === 'hold' ? become(line, heldForm(was, wish, known, newId)) : refuse('nothingChanges');
  if (line === 'region') return act === 'hold' ? become(line, heldRegion(was, wish, known, newId)) : refuse('nothingChanges');
  if (act === 'end') return become(line, fromADay(was[line], { act, from }, newId));
  const row = inForceOn(was[line], from);
  const to = wish.to === undefined ? undefined : sooner(wish.to, was.to);
  if (row && row.from !== from && (to === undefined || to === row.to)) return refuse('nothingChanges');
  const value = { source: wish.reason.trim(), constructed: false };
  const until = to === undefined && !row ? was.to : to;
  return become(line, fromADay(was[line], { act, from, to: until, value }, newId));
}

/** Names and regions cover the site's whole time: their first row stays, and so does one whose forerunner then no longer exists. */
function withdrawn<L extends SiteLine>(was: SiteThroughTime, line: L, from: string, today: string, known: Known): SiteLines[L] | Refusal {
  if ((line === 'form' || line === 'region') && was[line][0]?.from === from) return refuse('endsAsItBegins', { on: from });
  const rows = fromADay<never>(was[line] as Held<never>[], { act: 'withdraw', from, today }, (day) => day);
  if (isRefusal(rows)) return rows;
  const outlived =
    line === 'region' &&
    (rows as SiteLines['region']).find(({ to, value }) => {
      const end = known.operatingRegions.find(({ id }) => id === value.operatingRegion)?.to ?? null;
      return end !== null && (to === null || to > end);
    });
  return outlived ? refuse('noSuchRegionThen', { region: outlived.value.operatingRegion, on: from }) : rows;
}

function opened(id: string, wish: SiteWish, known: Known): SiteThroughTime | Refusal {
  const { from, kind, trainingRegion, operatingRegion } = wish;
  if (id === '') return refuse('badInput', { field: 'name', rule: 'pattern', limit: null });
  if (!kind || !trainingRegion || !operatingRegion) return missing(kind ? (trainingRegion ? 'operatingRegion' : 'trainingRegion') : 'kind');
  const none = { form: [], region: [], shortage: [], university: [], lastUnit: null };
  const site: SiteThroughTime = { id, kind, trainingRegion, from, to: null, ...none };
  const form = heldForm(site, wish, known, (day) => `${id}/form/${day}`);
  if (isRefusal(form)) return form;
  const region = heldRegion(site, wish, known, (day) => `${id}/region/${day}`);
  return isRefusal(region) ? region : { ...site, form, region };
}

function closed(was: SiteThroughTime, day: string): SiteThroughTime | Refusal {
  if (was.lastUnit !== null && was.lastUnit > day) return refuse('unitsRunOn', { on: day });
  if (day === was.from) return refuse('endsAsItBegins', { on: day });
  const until = <V>(rows: Held<V>[]): Held<V>[] =>
    rows.filter(({ from }) => from === null || from < day).map((row) => ({ ...row, to: sooner(row.to, day) }));
  const { form, region, shortage, university } = was;
  return {
    ...was,
    to: day,
    form: until(form),
    region: until(region),
    shortage: until(shortage),
    university: until(university),
  };
}

type NewId = (day: string) => string;

function heldForm(was: SiteThroughTime, wish: SiteWish, known: Known, newId: NewId): SiteLines['form'] | Refusal {
  const now = inForceOn(was.form, wish.from)?.value;
  const name = wish.name === undefined ? now?.name : wish.name.trim();
  const town = wish.town ?? now?.town;
  const agreementArea = wish.agreementArea === undefined ? (now?.agreementArea ?? null) : wish.agreementArea;
  if (!name) return refuse('badInput', { field: 'name', rule: 'minLength', limit: 1 });
  if (!town) return missing('town');
  const where = town === now?.town ? now : known.towns.get(town);
  if (!where) return refuse('noSuchTown', { town });
  if (agreementArea !== null && known.areas.get(agreementArea) !== was.trainingRegion) return refuse('noSuchArea', { area: agreementArea });
  if (now && now.name === name && now.town === town && now.agreementArea === agreementArea) return refuse('nothingChanges');
  const { latitude, longitude } = where;
  const value = { name, town, latitude, longitude, agreementArea, source: wish.reason.trim(), constructed: false };
  return fromADay(was.form, { act: 'hold', from: wish.from, value }, newId);
}

/** The region must exist that day; when it ends before the site leaves it, its successor follows. */
function heldRegion(was: SiteThroughTime, wish: SiteWish, known: Known, newId: NewId): SiteLines['region'] | Refusal {
  const { from, operatingRegion } = wish;
  if (operatingRegion === undefined) return missing('operatingRegion');
  const row = inForceOn(was.region, from);
  if (row?.value.operatingRegion === operatingRegion) return refuse('nothingChanges');
  const spans = siteRegions({ id: was.id, operatingRegion, from, to: row ? row.to : was.to }, known.operatingRegions, known.follows);
  if (spans[0]?.from !== from || spans[0].operatingRegion !== operatingRegion)
    return refuse('noSuchRegionThen', { region: operatingRegion, on: from });
  const source = wish.reason.trim();
  return spans.reduce<SiteLines['region'] | Refusal>(
    (rows, span) =>
      isRefusal(rows)
        ? rows
        : fromADay(rows, { act: 'hold', from: span.from, to: span.to, value: { operatingRegion: span.operatingRegion, source } }, newId),
    was.region,
  );
}
