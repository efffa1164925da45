/**
 * How a series moves, one model for all: a level that grows by this year's growth, which returns to the series' own long-run growth, which is
 * drawn around that of its country. A Kalman filter gives each series its level and growth with their uncertainty; a jump far beyond what the
 * others do is taken as a break: the level follows it, the growth does not.
 */
import type { Scaled } from './series.ts';

/** Shared by all series of the history; variances of relative growth in a year. */
export interface Shared {
  /** Chance by person: variance is this ÷ size. */
  chance: number;
  /** What moves the level beyond chance, whatever the size. */
  shock: number;
  /** Persistence of growth that differs from the long run, and its variance. */
  persistence: number;
  wave: number;
  /** Variance of long-run growth between the specialties of a country; and of how it turns from one year to the next. */
  between: number;
  turn: number;
  /** How much of what completions say of a year's growth comes true; 0 when no series tells. */
  flow: number;
  /** Errors of counting that do not last, as a share of chance and shock. */
  counting: number;
}

/** Long-run growth of a country, and the variance of what is known of it. */
export interface Centre {
  growth: number;
  variance: number;
}

export interface State {
  /** Level, growth, long-run growth; and their covariance by rows. */
  mean: [number, number, number];
  cov: Float64Array;
}

export interface Filtered {
  state: State;
  /** Sum over years of minus the log density (Student's t with five degrees of freedom, so that single jumps do not set the scale). */
  loss: number;
  breaks: { at: number; expected: number; sd: number }[];
}

/** A jump of more than so many standard deviations is a break. */
const BREAK = 4;
const FREEDOM = 5;

export const noiseOf = ({ chance, shock }: Shared, size: number): number => chance / size + shock;

export function filter({ w, size, push }: Scaled, shared: Shared, centre: Centre): Filtered {
  const noise = noiseOf(shared, size);
  const counting = shared.counting * noise;
  const { persistence: phi, wave, between } = shared;
  const long = between + centre.variance;
  const first = w.findIndex((value) => !Number.isNaN(value));
  const m: State['mean'] = [first < 0 ? 0 : (w[first] as number), centre.growth, centre.growth];
  const P = Float64Array.of(counting, 0, 0, 0, long + wave, long, 0, long, long);
  const breaks: Filtered['breaks'] = [];
  let loss = 0;
  for (let at = first + 1; at > 0 && at < w.length; at += 1) {
    forward(m, P, phi, noise, wave * (1 - phi * phi), shared.turn);
    m[0] += shared.flow * (push[at] ?? 0);
    const seen = w[at] as number;
    if (Number.isNaN(seen)) continue;
    const expected = m[0];
    let variance = (P[0] as number) + counting;
    const z = (seen - expected) / Math.sqrt(variance);
    loss += 0.5 * Math.log(variance) + ((FREEDOM + 1) / 2) * Math.log1p((z * z) / FREEDOM);
    if (Math.abs(z) > BREAK) {
      breaks.push({ at, expected, sd: Math.sqrt(variance) });
      P[0] = (P[0] as number) + 100 * (seen - expected) ** 2;
      variance = (P[0] as number) + counting;
    }
    update(m, P, seen - expected, variance);
  }
  return { state: { mean: m, cov: P }, loss, breaks };
}

/** One year on, with the variances of level, growth and long-run growth. */
export function forward(m: State['mean'], P: Float64Array, phi: number, level: number, growth: number, turn: number): void {
  const [l, b, c] = m;
  m[0] = l + b;
  m[1] = phi * b + (1 - phi) * c;
  const [ll, lb, lc, , bb, bc, , , cc] = P as unknown as [number, number, number, number, number, number, number, number, number];
  const k = 1 - phi;
  const newLb = phi * (lb + bb) + k * (lc + bc);
  const newLc = lc + bc;
  const newBc = phi * bc + k * cc;
  P[0] = ll + 2 * lb + bb + level;
  P[4] = phi * phi * bb + 2 * phi * k * bc + k * k * cc + growth;
  P[1] = newLb;
  P[3] = newLb;
  P[2] = newLc;
  P[6] = newLc;
  P[5] = newBc;
  P[7] = newBc;
  P[8] = cc + turn;
}

function update(m: State['mean'], P: Float64Array, surprise: number, variance: number): void {
  const gain = [0, 1, 2].map((i) => (P[i] as number) / variance);
  const row = [P[0], P[1], P[2]] as [number, number, number];
  for (let i = 0; i < 3; i += 1) {
    m[i] = (m[i] as number) + (gain[i] as number) * surprise;
    for (let j = 0; j < 3; j += 1) P[i * 3 + j] = (P[i * 3 + j] as number) - (gain[i] as number) * (row[j] as number);
  }
}

/** Mean and standard deviation of the level `years` ahead. */
export function ahead({ mean, cov }: State, shared: Shared, { size, w, push }: Scaled, years: number): { mean: number; sd: number }[] {
  const m: State['mean'] = [...mean];
  const P = cov.slice();
  const noise = noiseOf(shared, size);
  const { persistence: phi, wave } = shared;
  return Array.from({ length: years }, (_none, h) => {
    forward(m, P, phi, noise, wave * (1 - phi * phi), shared.turn);
    m[0] += shared.flow * (push[w.length + h] ?? 0);
    return { mean: m[0], sd: Math.sqrt((P[0] as number) + shared.counting * noise) };
  });
}
