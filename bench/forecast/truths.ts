/**
 * Made-up countries whose future is known, for judging `forecast fit` on histories that nobody tuned it on: generations that retire together, places
 * that politics moves, people from abroad who come in bursts, counts that are redefined. Every rate is drawn anew; people go and come one by one.
 */
import type { HistoryRow } from '../../src/engines/forecast/index.ts';
import { seededRandom } from '../../src/kernel/random.ts';

export interface Truth {
  countries: number;
  specialties: number;
  /** People of a specialty, from … to, spread evenly on the logarithm. */
  size: [number, number];
  /** Years told, and years that come after. */
  known: number;
  after: number;
  /** `single`: ages one by one; `bands`: of five years, by sex. */
  ages?: 'single' | 'bands';
  /** Postings, filling and completions told too. */
  flows?: boolean;
  /** Share of the specialties that are redefined once, and of the counts that are missing. */
  broken?: number;
  missing?: number;
}

const [YOUNGEST, OLDEST, LAG] = [30, 80, 5];
const AGES = OLDEST - YOUNGEST + 1;
const BEFORE = LAG + 1;
const FIRST = 1990;

/** The last year that a forecaster is told. */
export const LAST_KNOWN = ({ known }: Truth): number => FIRST + BEFORE + known - 1;

type Draw = ReturnType<typeof drawing>;

function drawing(seed: number) {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Successes of so many trials, by the gaps between them. */
  const ofMany = (people: number, share: number): number => {
    if (share <= 0 || people <= 0) return 0;
    if (share > 0.5) return people - ofMany(people, 1 - share);
    let count = 0;
    for (let at = -1; ; count += 1) {
      at += 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - share));
      if (at >= people) return count;
    }
  };
  const someOf = (mean: number): number => ofMany(Math.max(1, Math.ceil(mean * 8)), Math.min(0.5, mean / Math.max(1, Math.ceil(mean * 8))));
  return { random, between, normal, ofMany, someOf };
}

interface Country {
  /** By year: factor on places, on those from abroad; years by which retirement is later. */
  places: number[];
  abroad: number[];
  later: number[];
}

function countryOf({ random, between, normal }: Draw, years: number): Country {
  const [growth, expands, at] = [between(-0.005, 0.02), random() < 0.5, Math.floor(between(0, years))];
  const [burst, reform, by] = [Math.floor(between(0, 1.6 * years)), Math.floor(between(0, 2 * years)), between(0.5, 2)];
  let level = 0;
  const list = Array.from({ length: years }, (_none, t) => t);
  return {
    places: list.map((t) => Math.exp(growth * t + (expands ? 0.06 * Math.max(0, Math.min(6, t - at)) : 0))),
    abroad: list.map((t) => {
      level = 0.7 * level + 0.2 * normal();
      return Math.exp(level) * (t === burst || t === burst + 1 ? 2.5 : 1);
    }),
    later: list.map((t) => Math.min(by, Math.max(0, 0.4 * (t - reform)))),
  };
}

export function historyOf(truth: Truth, seed: number): HistoryRow[] {
  const draw = drawing(seed);
  const years = BEFORE + truth.known + truth.after;
  const rows: HistoryRow[] = [];
  for (let c = 0; c < truth.countries; c += 1) {
    const country = countryOf(draw, years);
    for (let s = 0; s < truth.specialties; s += 1) rows.push(...specialtyOf(draw, truth, country, `c${c}`, `s${s}`));
  }
  return rows.map((row, at) => ({ ...row, line: at + 2 }));
}

function specialtyOf(draw: Draw, truth: Truth, country: Country, geo: string, specialty: string): HistoryRow[] {
  const { random, between, normal, ofMany, someOf } = draw;
  const size = truth.size[0] * (truth.size[1] / truth.size[0]) ** random();
  const retires = between(63, 69);
  const [leaving, women, fill] = [between(0.004, 0.025), between(0.3, 0.7), between(0.75, 1)];
  const generations = Array.from({ length: 1 + Math.floor(3 * random()) }, () => ({
    at: between(34, 64),
    wide: between(3, 10),
    weight: random(),
  }));
  const shape = Array.from(
    { length: AGES },
    (_none, a) =>
      generations.reduce((sum, { at, wide, weight }) => sum + weight * Math.exp(-0.5 * ((YOUNGEST + a - at) / wide) ** 2), 0.02) *
      (1 / (1 + Math.exp((YOUNGEST + a - retires) / 1.5))),
  );
  const whole = shape.reduce((sum, one) => sum + one, 0);
  let people = [women, 1 - women].map((share) => shape.map((one) => someOf((share * size * one) / whole)));
  const exits = (age: number, t: number) =>
    1 - (1 - leaving) * (1 - 0.45 / (1 + Math.exp(-(age - retires - (country.later[t] ?? 0)) / 1.4)));
  const balance = between(0.8, 1.5) * size * 0.033;
  const foreign = random() < 0.3 ? between(0.15, 0.4) : between(0, 0.1);
  const years = BEFORE + truth.known + truth.after;
  let policy = 1;
  const posted = Array.from({ length: years }, (_none, t) => {
    if (random() < 0.06) policy *= Math.exp(0.35 * normal());
    return Math.max(0, Math.round((balance * (1 - foreign) * policy * (country.places[t] ?? 1)) / fill / 0.92));
  });
  const filled = posted.map((places) => ofMany(places, Math.min(1, Math.max(0.3, fill + 0.07 * normal()))));
  const redefined = random() < (truth.broken ?? 0) ? BEFORE + Math.floor(between(1, truth.known)) : years;
  const kept = random() < 0.5 ? between(0.6, 0.9) : between(1.1, 1.5);
  const entryAge = between(35, 39);
  const rows: HistoryRow[] = [];
  for (let t = 1; t < years; t += 1) {
    const completed = t >= LAG ? ofMany(filled[t - LAG] ?? 0, 0.92) : someOf((filled[0] ?? 0) * 0.92);
    const arrived = someOf(balance * foreign * (country.abroad[t] ?? 1));
    const older = people.map((ages) => {
      const now = new Array<number>(AGES).fill(0);
      for (const [a, here] of ages.entries()) {
        const to = Math.min(AGES - 1, a + 1);
        now[to] = (now[to] ?? 0) + here - ofMany(here, exits(YOUNGEST + a, t));
      }
      return now;
    });
    for (let one = 0; one < completed + arrived; one += 1) {
      const age = Math.round(entryAge + Math.abs(normal()) * (one < completed ? 3 : 8)) - YOUNGEST;
      const sex = older[random() < 0.6 ? 0 : 1] as number[];
      sex[Math.min(AGES - 1, age)] = (sex[Math.min(AGES - 1, age)] ?? 0) + 1;
    }
    people = older;
    if (t < BEFORE) continue;
    const told = (count: number) => Math.round(count * (t >= redefined ? kept : 1));
    const future = t >= BEFORE + truth.known;
    if (!future && random() < (truth.missing ?? 0)) continue;
    const row = { line: 0, geo, specialty, year: FIRST + t };
    const flows = truth.flows ? { posted: posted[t] ?? 0, filled: filled[t] ?? 0, completed } : {};
    if (truth.ages === 'single')
      for (let a = 0; a < AGES; a += 1)
        rows.push({ ...row, ...flows, age: String(YOUNGEST + a), count: told((people[0]?.[a] ?? 0) + (people[1]?.[a] ?? 0)) });
    else if (truth.ages === 'bands')
      for (const [x, ages] of people.entries())
        for (let a = 0; a < AGES; a += 5) {
          const last = a + 5 >= AGES - 1;
          const count = told(ages.slice(a, last ? AGES : a + 5).reduce((sum, one) => sum + one, 0));
          rows.push({
            ...row,
            ...flows,
            sex: x === 0 ? 'f' : 'm',
            age: last ? `${YOUNGEST + a}+` : `${YOUNGEST + a}-${YOUNGEST + a + 4}`,
            count,
          });
          if (last) break;
        }
    else rows.push({ ...row, ...flows, count: told(people.flat().reduce((sum, one) => sum + one, 0)) });
  }
  return rows;
}
