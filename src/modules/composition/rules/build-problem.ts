import type { MonthPeriod, Pattern, Problem, Stage, Weights } from '../../../engines/composer/problem.ts';
import { type Month, month, monthText } from '../../../kernel/month.ts';
import { joinOccupancy, type OccupancyRow } from './build-problem-occupancy.ts';
import { utm32 } from './build-problem-utm.ts';

/** Plain dates, half-open; no end = until further notice. */
interface Span {
  from: string | null;
  to: string | null;
}

/** What the database holds of a problem, as `store/problem-rows.ts` reads it. Orders do not matter. */
export interface ProblemRows {
  trainingRegion: string;
  year: number;
  specialties: { id: string; name: string }[];
  demand: { specialty: string; count: number; starts: string[] }[];
  sites: { id: string; name: string; area: string | null; latitude: number; longitude: number }[];
  marks: (Span & { site: string; mark: 'shortage' | 'university' })[];
  units: { id: string; name: string; site: string }[];
  ceilings: (Span & { unit: string; tenths: number })[];
  approvals: (Span & { unit: string; specialty: string; step: 'main' | 'side'; tenths: number; gives: string[] })[];
  occupancy: OccupancyRow[];
  patterns: {
    id: string;
    specialty: string;
    name: string;
    months: number;
    siteCount: number;
    siteMonths: number;
    shortest: number;
    pure: boolean;
    elements: { kind: 'own' | 'side'; months: number[]; competence: string | null; units: string[] | null; sameUnitAs: number | null }[];
    competences: { group: string; months: number }[];
  }[];
  /** null = none is in force: the training region is one area, and only the common principles ask for start and end at shortage sites. */
  agreement: {
    id: string;
    name: string;
    areas: string[];
    home: string;
    shares: {
      specialty: string | null;
      area: string;
      low: number;
      high: number;
      aim: number | null;
      inOverall: boolean;
      startEnd: boolean;
      bothAreas: boolean;
    }[];
  } | null;
}

/**
 * How much each wish weighs until a planner says otherwise, in cost points. The scale: one change of hospital costs 10.
 * - shares 2 a person-month: a track of 48 months wholly in the wrong area costs as much as some ten changes, since the shares are what
 *   the two regions have promised each other; an aim above the promise weighs half.
 * - the end weighs twice the start: doctors tend to stay where they finish. The area is the agreement's own words and weighs four times
 *   the shortage mark, which is constructed.
 * - 100 km between two workplaces costs 4, so a change within commuting distance is hardly dearer than a change in the same town.
 * - the other wishes decide between plans that are otherwise alike.
 */
export const defaultWeights: Weights = {
  shareSpecialty: 2,
  shareAim: 1,
  shareOverall: 2,
  startArea: 8,
  endArea: 16,
  startShortage: 2,
  endShortage: 4,
  change: 10,
  distance: 4,
  university: 2,
  bothAreas: 8,
  spread: 6,
};

const byId = <T extends { id: string }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
const byText = <T>(rows: readonly T[]): T[] =>
  rows
    .map((row) => ({ row, text: JSON.stringify(row) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ row }) => row);

/** Whole months of a period inside [first, last): a month that is only partly covered is not; null when none is left. */
function monthsOf({ from, to }: Span, first: Month, last: Month): MonthPeriod | null {
  const begin = from === null ? first : Math.max(first, month(from.slice(0, 7)) + (from.endsWith('-01') ? 0 : 1));
  const end = to === null ? last : Math.min(last, month(to.slice(0, 7)));
  return begin < end ? { from: monthText(begin), to: monthText(end) } : null;
}

/**
 * Rows → `videre-problem/1`. Pure, and the same for the same rows in any order. Months run from the start year to the last possible end, and `later`
 * more where leave puts it off.
 */
export function buildProblem(rows: ProblemRows, weights: Weights, stages: Stage[] | null = null, later = 0): Problem {
  const { trainingRegion, year, agreement } = rows;
  const first = month(`${year}-01`);
  const last = first + 12 + rows.patterns.reduce((longest, pattern) => Math.max(longest, pattern.months), 0) + later;
  const within = <T extends Span>(list: readonly T[]) =>
    list.flatMap(({ from, to, ...rest }) => {
      const period = monthsOf({ from, to }, first, last);
      return period === null ? [] : [{ ...rest, ...period }];
    });

  const areas = agreement?.areas ?? [trainingRegion];
  const marks = within(rows.marks);
  const marked = (site: string, mark: string): MonthPeriod[] =>
    byText(marks.filter((one) => one.site === site && one.mark === mark).map(({ from, to }) => ({ from, to })));
  const ceilings = within(rows.ceilings);
  const wanted = rows.demand.filter((demand) => demand.count > 0);
  const ids = wanted.map((demand) => demand.specialty).sort();
  const shares = (agreement?.shares ?? []).filter((share) => share.specialty === null || ids.includes(share.specialty));
  const asked = (wish: 'inOverall' | 'startEnd' | 'bothAreas'): string[] =>
    agreement === null ? [] : ids.filter((id) => shares.some((share) => share.specialty === id && share[wish]));

  return {
    schema: 'videre-problem/1',
    trainingRegion,
    year,
    specialties: byId(rows.specialties),
    sites: byId(rows.sites).map(({ id, name, area, latitude, longitude }) => {
      const { east, north } = utm32(latitude, longitude);
      const counted = agreement === null ? trainingRegion : area;
      return {
        id,
        name,
        area: counted !== null && areas.includes(counted) ? counted : null,
        east: Math.round(east),
        north: Math.round(north),
        shortage: marked(id, 'shortage'),
        university: marked(id, 'university'),
      };
    }),
    units: byId(rows.units).map(({ id, name, site }) => {
      const limits = ceilings.filter((one) => one.unit === id).map(({ from, to, tenths }) => ({ from, to, tenths }));
      return { id, name, site, ceilings: byText(limits) };
    }),
    approvals: byText(
      within(rows.approvals).map(({ unit, specialty, step, tenths, gives, from, to }) => {
        return {
          unit,
          specialty,
          kind: step === 'main' ? ('own' as const) : ('side' as const),
          from,
          to,
          tenths,
          gives: [...gives].sort(),
        };
      }),
    ),
    occupancy: joinOccupancy(rows.occupancy, first, last),
    patterns: byId(rows.patterns).map(patternOf),
    demand: [...wanted]
      .sort((a, b) => (a.specialty < b.specialty ? -1 : 1))
      .map(({ specialty, count, starts }) => ({ specialty, count, starts: [...starts].sort().map((start) => `${year}-${start}`) })),
    agreement: {
      id: agreement?.id ?? 'ingen',
      name: agreement?.name ?? 'Ingen aftale',
      areas: [...areas],
      shares: byText(
        shares
          .filter(({ low, high, aim }) => low > 0 || high < 100 || aim !== null)
          .map(({ specialty, area, low, high, aim }) => ({ specialty, area, low, high, aim })),
      ),
      overall: asked('inOverall'),
      home: agreement?.home ?? trainingRegion,
      startEnd: agreement === null ? ids : asked('startEnd'),
      bothAreas: asked('bothAreas'),
    },
    weights,
    ...(stages && { stages }),
    pins: [],
  };
}

function patternOf(row: ProblemRows['patterns'][number]): Pattern {
  const { id, specialty, name, months, siteCount, siteMonths, shortest, pure } = row;
  const elements = row.elements.map(({ kind, months: lengths, competence, units, sameUnitAs }) => ({
    kind,
    months: [...lengths],
    competence,
    units: units === null ? null : [...units].sort(),
    sameUnitAs: sameUnitAs === null ? null : sameUnitAs - 1,
  }));
  const sites = { count: siteCount, months: siteMonths };
  return { id, specialty, name, months, elements, competences: byText(row.competences), sites, shortest, pure };
}
