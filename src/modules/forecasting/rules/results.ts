/** A result as it was kept, and what pages show of it. */
import type { Backtest, FanRow, Fit, Geography, HistoryRow, Run, Scenario } from '../../../engines/forecast/index.ts';

export interface HistoryResult {
  fit: Fit;
  tried: Backtest | null;
}

export type Kept =
  | { kind: 'scenario'; scenario: Scenario; run: Run }
  | { kind: 'history'; rows: HistoryRow[]; geography: Geography; result: HistoryResult };

type Labels = Pick<HistoryRow, 'geo' | 'specialty' | 'region' | 'sex' | 'age'>;

/** A series by all its labels: «DK · GP · nord · f · 45». */
export const seriesName = ({ geo, specialty, region, sex, age }: Labels): string =>
  [geo, specialty, region, sex, age].filter((part) => part !== undefined).join(' · ');

export interface Frame {
  series: { id: string; name: string }[];
  areas: { id: string; name: string }[];
  bases: string[];
  years: number[];
  trainingRegions: { id: string; name: string }[];
  thresholds: number[];
  together: { name: string; areas: string[]; since: string; source: string }[];
}

/** Regions that a table takes together, by what they are shown as. */
function togetherIn({ regions }: Geography): Frame['together'] {
  const names = [...new Set(regions.map(({ shownAs }) => shownAs))];
  return names.map((name) => {
    const mine = regions.filter(({ shownAs }) => shownAs === name);
    return { name, areas: mine.map(({ region }) => region), since: mine[0]?.on ?? '', source: mine[0]?.source ?? '' };
  });
}

export function frameOf(kept: Kept): Frame {
  if (kept.kind === 'scenario') {
    const { specialties, areas, groups, years, need, trainingRegions, questions } = kept.scenario;
    const called = (id: string) => areas.find((area) => area.id === id)?.name ?? id;
    // groups first: the whole before its parts
    const places = [...groups, ...areas].map(({ id, name }) => ({ id, name }));
    const length = years.to - years.from;
    return {
      series: specialties.map(({ id, name }) => ({ id, name })),
      areas: places,
      bases: need?.bases.map(({ id }) => id) ?? [],
      years: Array.from({ length }, (_none, at) => years.from + 1 + at),
      trainingRegions: trainingRegions.map(({ id, name }) => ({ id, name })),
      thresholds: [...new Set([0, ...(questions?.thresholds ?? [])])],
      together: groups.flatMap(({ name, areas: parts, since, source }) =>
        since ? [{ name, areas: parts.map(called), since, source: source ?? '' }] : [],
      ),
    };
  }
  const names = [...new Set(kept.result.fit.rows.map(seriesName))];
  const years = [...new Set(kept.result.fit.rows.map(({ year }) => year))].sort((a, b) => a - b);
  return {
    series: names.map((name) => ({ id: name, name })),
    areas: [],
    bases: [],
    years,
    trainingRegions: [],
    thresholds: [],
    together: togetherIn(kept.geography),
  };
}

/** What was asked, and the answers; results made before a question could be asked have none. */
export function answersOf(kept: Kept): { closes: Run['close']; moves: Run['move'] } {
  if (kept.kind === 'history') return { closes: [], moves: [] };
  const { close, move } = kept.run as Pick<Run, 'close'> & Partial<Pick<Run, 'move'>>;
  return { closes: close, moves: move ?? [] };
}

export function fanOf(kept: Kept, series: string, area: string | undefined, basis: string | undefined) {
  if (kept.kind === 'history') {
    const past = kept.rows.filter((row) => seriesName(row) === series);
    const none = { heads: null, need: null, gap: null, short: null };
    return [
      ...past.sort((a, b) => a.year - b.year).map(({ year, count }) => ({ year, counted: count, supply: null, ...none })),
      ...kept.result.fit.rows
        .filter((row) => seriesName(row) === series)
        .map((row) => ({ year: row.year, counted: null, supply: row, ...none })),
    ];
  }
  return kept.run.fan
    .filter((row) => row.specialty === series && row.area === area)
    .map((row) => {
      const gap = row.gaps.find((one) => one.basis === basis) ?? row.gaps[0];
      const { year, fte, heads } = row;
      return { year, counted: null, supply: fte, heads, need: gap?.need ?? null, gap: gap?.fte ?? null, short: shortOf(gap) };
    });
}

const shortOf = (gap: FanRow['gaps'][number] | undefined, than = 0): number | null =>
  gap?.larger.find(({ threshold }) => threshold === than)?.probability ?? null;

/** `than`: the probability told is that of a gap larger than so many full-time equivalents. */
export function gapsOf(kept: Kept, year: number, basis: string | undefined, than: number | undefined) {
  if (kept.kind === 'history') return [];
  return kept.run.fan
    .filter((row) => row.year === year)
    .flatMap((row) => {
      const gap = row.gaps.find((one) => one.basis === basis) ?? row.gaps[0];
      if (!gap) return [];
      const { need, fte, per100000 } = gap;
      return [{ series: row.specialty, area: row.area, need: need.median, gap: fte, per100000, short: shortOf(gap, than) ?? 0 }];
    });
}

const seriesOf = (kept: Kept): { series: string; area: string; year: number; median: number }[] =>
  kept.kind === 'scenario'
    ? kept.run.fan.map(({ specialty, area, year, fte }) => ({ series: specialty, area, year, median: fte.median }))
    : kept.result.fit.rows.map((row) => ({ series: seriesName(row), area: '', year: row.year, median: row.median }));

const MOST = 50;

/** The medians of two results beside one another, those furthest apart first. */
export function differenceOf(before: Kept, now: Kept) {
  const key = (row: { series: string; area: string; year: number }) => JSON.stringify([row.series, row.area, row.year]);
  const was = new Map(seriesOf(before).map((row) => [key(row), row.median]));
  const rows = seriesOf(now);
  const differ = rows
    .flatMap(({ median, ...row }) => {
      const earlier = was.get(key(row));
      return earlier === undefined || earlier === median ? [] : [{ ...row, before: earlier, now: median }];
    })
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
  return { figures: rows.length, differ: differ.length, most: differ.slice(0, MOST) };
}
