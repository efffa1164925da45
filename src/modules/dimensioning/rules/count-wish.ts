/** What one may wish of a plan's count, and of the number within its range. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { mostTracksThisYear, type PlannedCount, tracksThisYear } from './tracks-this-year.ts';

export interface CountKey {
  plan: string;
  year: number;
  specialty: string;
  trainingRegion: string;
  step: 'intro' | 'main';
}

export interface CountValue extends PlannedCount {
  /** Months of the year in which tracks begin, `01` … `12`. */
  starts: string[];
}

export interface CountWish extends CountKey, CountValue {
  /** Why, or by what decision. */
  reason: string;
}

export const countSubject = ({ plan, year, specialty, trainingRegion, step }: CountKey): string =>
  `${plan}/${year}/${specialty}/${trainingRegion}/${step}`;

/** A half needs the parity of its years; whole numbers have none. */
export function wishedCount(was: CountValue | undefined, wish: CountWish): CountValue | Refusal {
  const { minHalves, maxHalves, starts } = wish;
  if (wish.reason.trim() === '') return refuse('reasonMissing');
  if (maxHalves < minHalves) return refuse('badInput', { field: 'maxHalves', rule: 'minimum', limit: minHalves / 2 });
  const hasHalf = minHalves % 2 === 1 || maxHalves % 2 === 1;
  if (hasHalf && wish.parity === null) return refuse('halfWithoutParity');
  const value: CountValue = { minHalves, maxHalves, parity: hasHalf ? wish.parity : null, starts: [...new Set(starts)].sort() };
  if (value.starts.length === 0 && maxHalves > 0) return refuse('badInput', { field: 'starts', rule: 'minItems', limit: 1 });
  const words = (count: CountValue) => [count.minHalves, count.maxHalves, count.parity, ...count.starts].join();
  return was && words(was) === words(value) ? refuse('nothingChanges') : value;
}

/** The planner picks a number within the range (of akutmedicin 14–20); null = the minimum again. */
export function wishedChoice(count: PlannedCount, year: number, tracks: number | null): Refusal | null {
  const [least, most] = [tracksThisYear(count, year), mostTracksThisYear(count, year)];
  return tracks !== null && (tracks < least || tracks > most) ? refuse('outsideRange', { least, most, tracks }) : null;
}
