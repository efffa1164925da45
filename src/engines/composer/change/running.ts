/**
 * Tracks under way: as in a plan, and besides that a doctor may have been away, have left, or have had an element cut in two where its unit closed.
 * Training months are counted without the time away; the calendar of a track tells in which month each of them falls.
 */
import { type Month, type MonthText, month, monthText } from '../../../kernel/month.ts';
import type { PlanElement, PlanTrack } from '../plan.ts';
import type { PlacedElement, PlacedTrack, ProblemIndex } from '../rules/context.ts';
import { filledOf } from '../rules/filled.ts';

export interface RunningElement extends Omit<PlanElement, 'unit'> {
  /** null = no place was found */
  unit: string | null;
  /** The rest of the element with this id, which had to be cut. */
  restOf?: string;
}
export interface Away {
  from: MonthText;
  months: number;
}
export interface RunningTrack extends Omit<PlanTrack, 'elements'> {
  elements: RunningElement[];
  away?: Away[];
  /** The month in which the doctor left, if so. */
  ended?: MonthText;
}

/** The calendar month of each training month. */
export function calendarOf(track: Pick<RunningTrack, 'start' | 'away' | 'elements'>): Month[] {
  const away = (track.away ?? []).map((leave) => ({ from: month(leave.from), to: month(leave.from) + leave.months }));
  const total = track.elements.reduce((sum, element) => sum + element.months, 0);
  const months: Month[] = [];
  for (let at = month(track.start); months.length < total; at++) if (!away.some(({ from, to }) => from <= at && at < to)) months.push(at);
  return months;
}

/** When a track has its months, and when its doctor was away. */
export function spanOf(track: RunningTrack): { id: string; from: MonthText; to: MonthText; away: Away[] } {
  const last = calendarOf(track).at(-1) ?? month(track.start);
  return { id: track.id, from: track.start, to: track.ended ?? monthText(last + 1), away: track.away ?? [] };
}

/** Each element with the months in which it begins as the calendar has it. */
export function dated<T extends RunningTrack>(track: T): T {
  const calendar = calendarOf(track);
  let offset = 0;
  const elements = track.elements.map((element) => {
    const from = monthText(calendar[offset] ?? 0);
    offset += element.months;
    return { ...element, from };
  });
  return { ...track, elements };
}

/** As the rules look at it: an element that leave interrupts, or that ends with the doctor's leaving, stands in pieces. */
export function placedTrack(track: RunningTrack, index: ProblemIndex): PlacedTrack {
  const calendar = calendarOf(track);
  const end = track.ended === undefined ? Number.POSITIVE_INFINITY : month(track.ended);
  let offset = 0;
  const elements = track.elements.flatMap((element) => {
    const months = calendar.slice(offset, offset + element.months).filter((at) => at < end);
    offset += element.months;
    return runs(months).map(({ from, to }): PlacedElement => {
      const site = element.unit === null ? null : (index.units.get(element.unit)?.site ?? null);
      return { id: element.id, unit: element.unit, kind: element.kind, months: to - from, from, to, site };
    });
  });
  const { id, specialty, pattern } = track;
  const shape = index.patterns.get(pattern) ?? null;
  const { flex = null } = track;
  const filled = filledOf(index.filled, track);
  return { id, specialty, patternId: pattern, pattern: shape, start: month(track.start), filled, flex, elements };
}

/** Months in a row, as half-open periods. */
export function runs(months: readonly Month[]): { from: Month; to: Month }[] {
  const periods: { from: Month; to: Month }[] = [];
  for (const at of months) {
    const last = periods.at(-1);
    if (last?.to === at) last.to++;
    else periods.push({ from: at, to: at + 1 });
  }
  return periods;
}
