/** What stands in the form that changes a site, what is wrong with it, and the wish it makes. Pure, so that page and tests agree. */
import type { SiteLine, SiteWish } from './site-wish.ts';

export const siteActs = ['form', 'region', 'mark', 'endMark', 'close', 'withdraw'] as const;
export type SiteAct = (typeof siteActs)[number] | 'open';

export interface SiteDraft {
  act: SiteAct;
  from: string;
  /** The last day of a mark; '' = until further notice. */
  last: string;
  name: string;
  town: string;
  /** '' = outside every area. */
  area: string;
  operatingRegion: string;
  trainingRegion: string;
  kind: NonNullable<SiteWish['kind']>;
  mark: '' | 'shortage' | 'university';
  /** What is withdrawn. */
  line: SiteLine;
  successors: string[];
  reason: string;
}

export type SiteField = 'name' | 'town' | 'region' | 'mark' | 'from' | 'last' | 'reason';
const isDay = (text: string): boolean => /^(19|20|21)\d\d-\d\d-\d\d$/.test(text);

/** The fields that cannot be sent as they stand. */
export function siteDraftFaults({ act, from, last, name, town, operatingRegion, mark, reason }: SiteDraft): SiteField[] {
  const named = act === 'open' || act === 'form';
  const wrong: Record<SiteField, boolean> = {
    name: named && name.trim() === '',
    town: named && town === '',
    region: (act === 'open' || act === 'region') && operatingRegion === '',
    mark: (act === 'mark' || act === 'endMark') && mark === '',
    from: !isDay(from),
    last: act === 'mark' && last !== '' && (!isDay(last) || last < from),
    reason: reason.trim() === '',
  };
  return (['name', 'town', 'region', 'mark', 'from', 'last', 'reason'] as const).filter((field) => wrong[field]);
}

/** What is asked of the server; `dayAfter` makes a last day the first day after. */
export function siteWish(draft: SiteDraft, dayAfter: (day: string) => string): Omit<SiteWish, 'id'> {
  const { act, from, last, mark, successors, operatingRegion, kind, trainingRegion } = draft;
  const own = { from, reason: draft.reason.trim() };
  const form = { name: draft.name.trim(), town: draft.town, agreementArea: draft.area === '' ? null : draft.area };
  const line = mark === '' ? undefined : mark;
  const region = (['ost', 'syd', 'nord'] as const).find((one) => one === trainingRegion);
  if (act === 'open') return { ...own, act, ...form, operatingRegion, kind, trainingRegion: region };
  if (act === 'form') return { ...own, act: 'hold', line: 'form', ...form };
  if (act === 'region') return { ...own, act: 'hold', line: 'region', operatingRegion };
  if (act === 'mark') return { ...own, act: 'hold', line, to: last === '' ? null : dayAfter(last) };
  if (act === 'endMark') return { ...own, act: 'end', line };
  if (act === 'close') return { ...own, act, successors };
  return { ...own, act: 'withdraw', line: draft.line };
}

interface Shown {
  trainingRegion: string;
  forms: { name: string; town: string; agreementArea: string | null }[];
}

/** The form as it opens: the next month, with what holds last. */
export function openedSiteDraft(site: Shown | undefined, from: string, trainingRegion: string): SiteDraft {
  const last = site?.forms.at(-1);
  return {
    act: site ? 'form' : 'open',
    from,
    last: '',
    name: last?.name ?? '',
    town: last?.town ?? '',
    area: last?.agreementArea ?? '',
    operatingRegion: '',
    trainingRegion: site?.trainingRegion ?? trainingRegion,
    kind: 'hospital',
    mark: '',
    line: 'form',
    successors: [],
    reason: '',
  };
}
