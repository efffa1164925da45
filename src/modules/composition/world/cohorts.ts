import { type Month, month } from '../../../kernel/month.ts';
import { seededRandom } from '../../../kernel/random.ts';
import type { Seat } from '../../organisation/world/seats.ts';
import { seedOf } from './seed.ts';
import type { Template } from './templates.ts';

/** A stretch of a place's time: at a unit, or on leave from it (`tenths` 0). */
export interface Stretch {
  seat: Seat;
  from: Month;
  to: Month;
  tenths: number;
  note: 'leave' | 'partTime' | null;
}

/** A place of an earlier start year. */
export interface Place {
  id: string;
  template: Template;
  year: number;
  start: Month;
  filled: boolean;
  stretches: Stretch[];
}

export const cohortYears = [2023, 2024, 2025, 2026, 2027];

/** How often (constructed, in the neighbourhood of published filling rates: general practice 73–96 %, psychiatry 92 %). */
const unfilled = (specialty: string): number => (specialty === 'almen-medicin' ? 0.14 : specialty.endsWith('psykiatri') ? 0.08 : 0.04);
const leaveRate = 0.08;
const partTimeRate = 0.05;

/** 12 months at 30 of 37 hours take 14.8 → 15 months (https://videreuddannelsen-syd.dk/wm529146, 2021). */
export const partTimeMonths = (months: number): number => Math.ceil((months * 37) / 30);

/** Does a track begin this year? A half does so in the years of its parity. */
export const beginsIn = (template: Template, year: number): boolean =>
  template.parity === null || template.parity === (year % 2 === 0 ? 'even' : 'odd');

/** One template's time from a start year on, as planned. */
export function planned(template: Template, year: number): Stretch[] {
  let from = month(`${year}-01`) + template.start;
  return template.stays.map(({ seat, months }) => {
    const stretch = { seat, from, to: from + months, tenths: 10, note: null };
    from += months;
    return stretch;
  });
}

/** Leave of 6–12 months begins inside one element; the order stays and the rest moves (https://www.videreuddannelsen-nord.dk/hoveduddannelse/). */
function withLeave(stretches: Stretch[], random: () => number): Stretch[] {
  const at = Math.floor(random() * stretches.length);
  const months = 6 + Math.floor(random() * 7);
  return stretches.flatMap((stretch, index) => {
    if (index < at) return [stretch];
    if (index > at) return [{ ...stretch, from: stretch.from + months, to: stretch.to + months }];
    const pause = stretch.from + 1 + Math.floor(random() * Math.max(1, stretch.to - stretch.from - 1));
    const before = { ...stretch, to: pause };
    const leave = { ...stretch, from: pause, to: pause + months, tenths: 0, note: 'leave' as const };
    const after = { ...stretch, from: pause + months, to: stretch.to + months };
    return pause < stretch.to ? [before, leave, after] : [before, leave];
  });
}

/** One element at 30 hours a week lasts longer and still takes a whole place, unless the approval counts full-time equivalents. */
function withPartTime(stretches: Stretch[], random: () => number, countsEquivalents: (seat: Seat) => boolean): Stretch[] {
  const at = Math.floor(random() * stretches.length);
  let moved = 0;
  return stretches.map((stretch, index) => {
    const from = stretch.from + moved;
    if (index !== at) return { ...stretch, from, to: stretch.to + moved };
    moved = partTimeMonths(stretch.to - stretch.from) - (stretch.to - stretch.from);
    return { ...stretch, to: stretch.to + moved, tenths: countsEquivalents(stretch.seat) ? 8 : 10, note: 'partTime' };
  });
}

/** The places of the start years 2023–2027: each year repeats the templates; some are unfilled, on leave for a while, or part time. */
export function cohorts(templates: readonly Template[], countsEquivalents: (seat: Seat) => boolean): Place[] {
  return cohortYears.flatMap((year) =>
    templates.flatMap((template): Place[] => {
      if (!beginsIn(template, year)) return [];
      const { trainingRegion, specialty, no } = template;
      const id = `${trainingRegion}-${specialty}-${year}-${String(no).padStart(2, '0')}`;
      const random = seededRandom(seedOf(id));
      const filled = random() >= unfilled(specialty);
      const lot = random();
      const asPlanned = planned(template, year);
      const start = asPlanned[0]?.from ?? 0;
      if (!filled) return [{ id, template, year, start, filled, stretches: [] }];
      if (lot < leaveRate) return [{ id, template, year, start, filled, stretches: withLeave(asPlanned, random) }];
      if (lot < leaveRate + partTimeRate)
        return [{ id, template, year, start, filled, stretches: withPartTime(asPlanned, random, countsEquivalents) }];
      return [{ id, template, year, start, filled, stretches: asPlanned }];
    }),
  );
}
