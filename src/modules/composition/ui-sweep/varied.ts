/** A change with a number as the question of a series, the values of a range, and both in words. */
import type { AnswerOf } from '../../../app/web/api.ts';
import type { Change } from '../../../engines/composer/change/change.ts';
import type { Varied } from '../rules/sweep-points.ts';
import type { Names } from '../ui-whatif/changes.ts';
import type { SweepMessages } from './da.ts';

export type Sweep = AnswerOf<'GET /api/compositions/:id/sweeps/:sweep'>;
export type SweepSummary = AnswerOf<'GET /api/compositions/:id/sweeps'>[number];
export type Ground = Sweep['grounds'][number];
export type Point = Sweep['of'][number];

/** As many values as a series may have. */
export const mostValues = 25;

/** Null for a change without a number. */
export function variedOf(change: Change): Varied | null {
  switch (change.type) {
    case 'places': {
      const { tenths: _, ...varied } = change;
      return varied;
    }
    case 'ceiling': {
      const { tenths: _, ...varied } = change;
      return varied;
    }
    case 'count':
      return { type: 'count', specialty: change.specialty };
    case 'share':
      return { type: 'share', specialty: change.specialty, area: change.area };
    default:
      return null;
  }
}

/** The number that a change has now. */
export function numberIn(change: Change): number | null {
  if (change.type === 'places') return change.tenths / 10;
  if (change.type === 'ceiling') return change.tenths === null ? null : change.tenths / 10;
  if (change.type === 'count') return change.count;
  return change.type === 'share' ? change.low : null;
}

/** What is typed of a range. */
export interface Range {
  least: number | null;
  most: number | null;
  step: number | null;
}

/** Null until it makes sense: whole numbers upward, and not too many. */
export function valuesOf({ least, most, step }: Range): number[] | null {
  if (least === null || most === null || step === null || least < 0 || most < least || step < 1) return null;
  const count = Math.floor((most - least) / step) + 1;
  return count > mostValues ? null : Array.from({ length: count }, (_, n) => least + n * step);
}

/** Where a range that makes no sense is to be mended. */
export const wrongIn = ({ least, most, step }: Range): keyof Range =>
  least === null || least < 0 ? 'least' : most === null || most < least ? 'most' : step === null || step < 1 ? 'step' : 'most';

/** Around a number: two to each side, of shares ten per cent. */
export function rangeAround(type: Varied['type'], now: number | null): Range {
  const step = type === 'share' ? 5 : 1;
  const middle = now ?? (type === 'share' ? 50 : 2);
  return { least: Math.max(0, middle - 2 * step), most: Math.min(type === 'share' ? 100 : 5000, middle + 2 * step), step };
}

/** `1-5-1` in the address. */
export const rangeText = ({ least, most, step }: Range): string | null => [least, most, step].map((one) => one ?? '').join('-');
export function rangeIn(text: string): Range | null {
  const parts = /^(\d*)-(\d*)-(\d*)$/.exec(text);
  const number = (at: number) => (parts?.[at] ? Number(parts[at]) : null);
  return parts && { least: number(1), most: number(2), step: number(3) };
}

export function variedWords(varied: Varied, names: Names, { varied: m, kinds }: SweepMessages): string {
  switch (varied.type) {
    case 'places':
      return m.places(names.unit(varied.unit), names.specialty(varied.specialty), kinds[varied.kind]);
    case 'ceiling':
      return m.ceiling(names.unit(varied.unit));
    case 'count':
      return m.count(names.specialty(varied.specialty));
    case 'share':
      return m.share(varied.specialty === null ? null : names.specialty(varied.specialty), names.area(varied.area));
  }
}

export const valueWords = (type: Varied['type'], value: number, { value: m }: SweepMessages): string =>
  type === 'share' ? m.percent(value) : type === 'count' ? m.tracks(value) : m.places(value);
