/**
 * Room in the house: cohorts of earlier tracks occupy it, and the places are what those and one sample of the tracks of all years asked for need,
 * and some slack, so that without `tight` every track can be placed: the sample itself is a plan.
 */
import { type Month, month, monthText } from '../../../kernel/month.ts';
import type { PlanTrack } from '../plan.ts';
import type { Approval, Demand, Problem } from '../problem.ts';
import { placeKey } from '../rules/context.ts';
import { ALWAYS, isInstitute } from './house.ts';
import { makePractices, type Stay } from './practices.ts';
import { between, type Random } from './random.ts';
import { Sampler } from './sample.ts';
import { GENERAL_PRACTICE } from './specialties.ts';

/** Earlier years whose tracks are still there. */
export const COHORTS = 5;
const LONGEST = 8;
const DRAWS = 6;

export interface Asked {
  /** Demand of the earlier years, then of the years to be composed. */
  earlier: Demand[][];
  years: Demand[][];
  firstYear: number;
}

type Series = Map<string, Int32Array>;

/** Gives `problem` its places, ceilings and the occupancy by earlier years. Returns the sample of the first year. */
export function giveRoom(problem: Problem, { earlier, years, firstYear }: Asked, random: Random, tight: boolean): PlanTrack[] {
  const first = month(`${firstYear - earlier.length}-01`);
  const horizon = (earlier.length + years.length + LONGEST) * 12;
  const now = earlier.length * 12;
  const sampler = new Sampler(problem);
  const before: Series = new Map();
  const all: Series = new Map();
  const units: Series = new Map();
  const sample: PlanTrack[] = [];
  const stays = new Map<string, Stay[]>();
  const use = (series: Series, key: string, from: Month, months: number) => {
    let row = series.get(key);
    if (!row) {
      row = new Int32Array(horizon);
      series.set(key, row);
    }
    for (let at = Math.max(0, from - first); at < Math.min(horizon, from - first + months); at++) row[at] = (row[at] ?? 0) + 1;
  };
  /** So many more places the house would need. */
  const raises = ({ specialty, elements }: PlanTrack) =>
    elements.reduce((sum, { unit, kind, from, months }) => {
      const row = all.get(placeKey(unit, specialty, kind));
      const at = month(from) - first;
      return sum + (Math.max(0, ...(row?.subarray(at, at + months) ?? [])) >= Math.max(0, ...(row ?? [])) ? 1 : 0);
    }, 0);
  [...earlier, ...years].forEach((demand, cohort) => {
    const past = cohort < earlier.length;
    for (const { specialty, count, starts } of demand)
      for (let n = 0; n < count; n++) {
        const track = evenly(() => sampler.draw(specialty, starts[n % starts.length] ?? '', random), raises);
        if (!track) continue;
        if (cohort === earlier.length) sample.push(named(track, sample.length));
        // Some of the earlier tracks stand empty, some doctors are on leave and end later.
        if (past && random() < 0.06) continue;
        const late = past && random() < 0.12 ? 6 : 0;
        if (past && specialty === GENERAL_PRACTICE) {
          const own = track.elements.filter(({ kind }) => kind === 'own');
          const spans = own.map(({ from, months }) => ({ from: month(from) + late, to: month(from) + late + months }));
          const pool = own[0]?.unit ?? '';
          stays.set(pool, [...(stays.get(pool) ?? []), spans]);
        }
        for (const { unit, kind, from, months } of track.elements) {
          const key = placeKey(unit, specialty, kind);
          for (const series of past ? [all, before] : [all]) use(series, key, month(from) + late, months);
          use(units, unit, month(from) + late, months);
        }
      }
  });
  const most = (row: Int32Array | undefined, from = now, to = horizon) => Math.max(0, ...(row?.subarray(from, to) ?? []));
  const places = (peak: number) => 10 * (tight ? Math.max(0, peak - (random() < 0.2 ? 1 : 0)) : Math.ceil(peak * 1.1));
  problem.approvals = problem.approvals.flatMap((row): Approval[] => {
    const series = all.get(placeKey(row.unit, row.specialty, row.kind));
    // Some departments grow or shrink one day, some close.
    const turn = !isInstitute(row.unit) && random() < 0.1 ? now + between(6, 48, random) : horizon;
    const rows = [{ ...row, to: turn < horizon ? monthText(first + turn) : ALWAYS.to, tenths: places(most(series, now, turn)) }];
    if (turn < horizon) rows.push({ ...row, from: monthText(first + turn), tenths: places(most(series, turn)) });
    return rows.filter(({ tenths }) => tenths > 0 || random() < 0.1);
  });
  for (const row of problem.approvals.filter(({ specialty, kind }) => specialty === GENERAL_PRACTICE && kind === 'own')) {
    const unit = problem.units.find(({ id }) => id === row.unit);
    if (unit && !unit.practices) unit.practices = makePractices(unit, row.tenths, stays.get(unit.id) ?? [], first + now, random);
  }
  const used = new Set(problem.approvals.map(({ unit }) => unit));
  problem.units = problem.units.filter(({ id }) => used.has(id));
  const hosted = new Set(problem.approvals.filter(({ kind }) => kind === 'side').map(({ unit }) => unit));
  for (const unit of problem.units)
    if (!isInstitute(unit.id) && random() < (hosted.has(unit.id) ? 0.6 : 0.1))
      unit.ceilings = [{ ...ALWAYS, tenths: 10 * (tight ? most(units.get(unit.id)) : Math.ceil(most(units.get(unit.id)) * 1.03)) }];
  // Units that nobody may use are not in the problem, and neither are those who were there before.
  problem.occupancy = [...before].flatMap(([key, row]) => periods(key, row, first, now)).filter(({ unit }) => used.has(unit));
  return sample;
}

/** Of some draws the one that raises the need for places least: councils too spread their tracks. */
function evenly(draw: () => PlanTrack | null, raises: (track: PlanTrack) => number): PlanTrack | null {
  const draws = Array.from({ length: DRAWS }, draw).filter((track) => track !== null);
  return (
    draws.reduce<{ track: PlanTrack; more: number } | null>((best, track) => {
      const more = raises(track);
      return best && best.more <= more ? best : { track, more };
    }, null)?.track ?? null
  );
}

const named = (track: PlanTrack, n: number): PlanTrack => {
  const elements = track.elements.map((element) => ({ ...element, id: `sample-${n + 1}-${element.id}` }));
  return { ...track, id: `sample-${n + 1}`, elements };
};

/** A series of places by month as periods of equal use, from `now` on. */
function periods(key: string, series: Int32Array, first: Month, now: number): Problem['occupancy'] {
  const [unit = '', specialty = '', kind = 'own'] = key.split('|');
  const rows: Problem['occupancy'] = [];
  for (let at = now; at < series.length; ) {
    let to = at + 1;
    while (to < series.length && series[to] === series[at]) to++;
    const tenths = 10 * (series[at] ?? 0);
    const period = { from: monthText(first + at), to: monthText(first + to) };
    if (tenths > 0) rows.push({ unit, specialty, kind: kind === 'side' ? 'side' : 'own', ...period, tenths });
    at = to;
  }
  return rows;
}
