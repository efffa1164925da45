/** What a plan says of conversions: what stays unfilled and why, and why a flex track does not start or end where it is asked to. */
import { month } from '../../../kernel/month.ts';
import type { PlanTrack, Reason, Unplaced } from '../plan.ts';
import { contextOf } from '../rules/context.ts';
import { deviationsOf, type TrackEnd, UNFILLED } from '../rules/flex.ts';
import { inForce } from '../rules/spans.ts';
import { type Column, rowRuns } from './column.ts';
import type { Composition } from './composition.ts';
import type { Source } from './flex.ts';
import type { Step } from './graph.ts';
import { NAMED, reasonsOf } from './reasons.ts';

/**
 *   unfilled   has no applicant and was not converted; after it why not:
 *   flexNone   no conversion is allowed for the specialty
 *   flexMost   a conversion has as many as it may
 *   …          else what a track of the other specialty meets (reasons.ts)
 */
export function unfilledRow(composition: Composition, source: Source): Omit<Unplaced, 'start'> | null {
  const placed = source.parts.reduce((sum, { no }) => sum + (composition.placed[no] ?? 0), 0);
  const count = source.left - placed;
  if (count === 0) return null;
  const whyNot = source.parts.flatMap((part) => {
    const full = part.impossible === 0 && (composition.placed[part.no] ?? 0) === part.count;
    return full ? [{ code: 'flexMost', params: { to: part.id, most: part.flex?.most ?? 0 } }] : reasonsOf(composition, part, 0);
  });
  if (source.parts.length === 0) whyNot.push({ code: 'flexNone', params: {} });
  return { specialty: source.id, count, reasons: [{ code: UNFILLED, params: {} }, ...whyNot] };
}

/**
 * Why it does not start (end) at a site short of doctors:
 *   flexPinned     a planner has fixed it
 *   noShortageUnit no unit there is approved with a free place left by others
 *   fullShortage   the units there are full in this plan
 *   otherWishes    there is a place, but other wishes come before, or no whole route from (to) there
 */
export function flexOf(composition: Composition, track: PlanTrack, column: Column | null): PlanTrack['flex'] {
  const { problem, index } = composition.model;
  const [placed] = contextOf(problem, { tracks: [track], unplaced: [] }, index).tracks;
  if (!placed?.flex) return undefined;
  const deviations = deviationsOf(placed, { problem, index }).map((at) =>
    column ? reasonFor(composition, column, at) : { code: 'flexPinned', params: { at } },
  );
  return { from: placed.flex.from, deviations };
}

function reasonFor(composition: Composition, { specialty }: Column, at: TrackEnd): Reason {
  const { model } = composition;
  const part = model.specialties[specialty];
  const units = new Map<string, boolean>();
  for (const graph of part?.graphs ?? []) {
    const start = month(part?.demand.starts[graph.start] ?? '') - model.first;
    const position = at === 'start' ? 0 : graph.pattern.elements.length - 1;
    for (const step of graph.steps)
      if (step.pos === position && isShort(composition, step, start, at))
        units.set(step.unit, (units.get(step.unit) ?? false) || isFree(composition, step, start));
  }
  if (units.size === 0) return { code: 'noShortageUnit', params: { at } };
  if ([...units.values()].includes(true)) return { code: 'otherWishes', params: { at } };
  const names = [...units.keys()].sort();
  return { code: 'fullShortage', params: { at, count: names.length, units: names.slice(0, NAMED).join(', ') } };
}

function isShort({ model }: Composition, step: Step, start: number, at: TrackEnd): boolean {
  const site = model.index.units.get(step.unit)?.site.id ?? '';
  const first = model.first + start + step.offset;
  return inForce(model.index.sites.get(site)?.shortage ?? [], at === 'start' ? first : first + step.months - 1);
}

function isFree({ left }: Composition, step: Step, start: number): boolean {
  const [a, b, c, d] = rowRuns(step, start);
  for (let row = a; row < b; row++) if ((left[row] ?? 0) <= 0) return false;
  for (let row = c; row < d; row++) if ((left[row] ?? 0) <= 0) return false;
  return true;
}
