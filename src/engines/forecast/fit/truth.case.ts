/** Histories made from a known truth, person by person, seeded: what a fit should find again. No country, no specialty, no year is meant. */
import { seededRandom } from '../../../kernel/random.ts';
import type { HistoryRow } from './history.ts';

export interface Truth {
  seed: number;
  years: number;
  specialties: number;
  ages: boolean;
  flows: boolean;
}

export const YOUNGEST = 32;
const AGES = 45;
export const LAG = 5;

/** The share that goes in a year, of a specialty with factor 1. */
export const trueExit = (age: number): number => (age < 58 ? 0.012 : age < 62 ? 0.04 : age < 66 ? 0.12 : age < 70 ? 0.35 : 0.5);

export function historyOf({ seed, years, specialties, ages, flows }: Truth): HistoryRow[] {
  const random = seededRandom(seed);
  const ofMany = (people: number, share: number) => {
    let count = 0;
    for (let one = 0; one < people; one += 1) if (random() < share) count += 1;
    return count;
  };
  const rows: HistoryRow[] = [];
  for (let s = 0; s < specialties; s += 1) {
    const size = 40 + 400 * random();
    const [peak, factor] = [40 + 22 * random(), 0.7 + 0.6 * random()];
    const bell = (age: number) => Math.exp(-((age - peak) ** 2) / 200) * (age < 68 ? 1 : 0.3);
    let people = Array.from({ length: AGES }, (_none, at) => ofMany(Math.round(size / 12), 0.3 * bell(YOUNGEST + at)));
    let level = size / 30;
    const filled = Array.from({ length: years + LAG }, () => {
      level *= Math.exp(0.12 * (random() + random() + random() - 1.5)) * (random() < 0.08 ? (random() < 0.5 ? 0.6 : 1.5) : 1);
      return ofMany(Math.round(2 * level), 0.5);
    });
    for (let t = 0; t < years; t += 1) {
      const completed = t === 0 ? 0 : ofMany(filled[t] as number, 0.93);
      if (t > 0) {
        const older = new Array<number>(AGES).fill(0);
        for (const [at, here] of people.entries()) {
          const to = Math.min(AGES - 1, at + 1);
          older[to] = (older[to] as number) + here - ofMany(here, Math.min(0.9, factor * trueExit(YOUNGEST + at)));
        }
        for (let one = 0; one < completed; one += 1) {
          const at = 3 + Math.floor(9 * random() * random() + 3 * random());
          older[at] = (older[at] as number) + 1;
        }
        people = older;
      }
      const told = flows && t > 0 ? { completed, filled: filled[t + LAG] as number } : {};
      const row = { geo: 'X', specialty: `s${s}`, year: 2000 + t, ...told };
      if (ages) rows.push(...people.map((count, at) => ({ line: rows.length + 2 + at, ...row, count, age: String(YOUNGEST + at) })));
      else rows.push({ line: rows.length + 2, ...row, count: people.reduce((sum, one) => sum + one, 0) });
    }
  }
  return rows;
}
