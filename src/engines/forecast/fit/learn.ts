/** The shared figures of a history, by penalised maximum likelihood over all series; and each country's long-run growth, shrunk to that of all. */
import { completionsOf, lagOf } from './flows.ts';
import { minimise } from './minimise.ts';
import { type Centre, filter, noiseOf, type Shared } from './model.ts';
import { type Scaled, type Series, scaled } from './series.ts';

export interface Learnt {
  shared: Shared;
  centres: Map<string, Centre>;
}

export interface Member {
  series: Series;
  scaled: Scaled;
}

/** The series as known at the end of a year: those that were counted at least once. */
export function known(all: readonly Series[], until: number, to: number): Member[] {
  const lag = lagOf(all, until);
  return all
    .filter(({ first }) => first <= until)
    .map((series) => ({ series, scaled: scaled(series, until, completionsOf(series, lag, until, Math.max(to, series.last))) }));
}

/**
 * What is believed before the history is seen: centre and spread of the logarithm (of the logit for persistence). A workforce loses and wins some
 * 5 % each a year, which by chance alone gives a variance of 0.1 ÷ size; the others are orders of size, wide enough to give way to 20 series.
 */
const PRIOR = [
  { centre: Math.log(0.15), spread: 0.8 },
  { centre: Math.log(0.012 ** 2), spread: 1.2 },
  { centre: 0.4, spread: 0.8 },
  { centre: Math.log(0.012 ** 2), spread: 1.2 },
  { centre: Math.log(0.015 ** 2), spread: 1 },
  { centre: Math.log(0.1), spread: 0.8 },
  { centre: Math.log(0.006 ** 2), spread: 1 },
  // one who completes is nearly one more; asked only of histories that tell
  { centre: 0.8, spread: 0.3 },
];

const sharedOf = (at: readonly number[]): Shared => {
  const [chance = 0, shock = 0, persistence = 0, wave = 0, between = 0, counting = 0, turn = 0, flow = 0] = at;
  return {
    chance: Math.exp(chance),
    shock: Math.exp(shock),
    persistence: 1 / (1 + Math.exp(-persistence)),
    wave: Math.exp(wave),
    between: Math.exp(between),
    counting: Math.exp(counting),
    turn: Math.exp(turn),
    flow,
  };
};

export function learn(members: readonly Member[], evaluations = 400): Learnt {
  const loss = (at: number[]): number => {
    const shared = sharedOf(at);
    const centres = centresOf(members, shared);
    let sum = 0;
    for (const { series, scaled: one } of members) sum += filter(one, shared, centres.get(series.labels.geo) as Centre).loss;
    return at.reduce((penalty, value, i) => {
      const { centre, spread } = PRIOR[i] as (typeof PRIOR)[number];
      return penalty + 0.5 * ((value - centre) / spread) ** 2;
    }, sum);
  };
  const told = members.some(({ scaled: { push } }) => push.length > 0);
  const start = PRIOR.slice(0, told ? PRIOR.length : -1).map(({ centre }) => centre);
  const shared = sharedOf(minimise(loss, start, 0.5, evaluations));
  return { shared, centres: centresOf(members, shared) };
}

/** Long-run growth is believed to lie around 1 % a year, give or take 2 %, before anything is known; countries differ by some 1 %. */
const ANY: Centre = { growth: 0.01, variance: 0.02 ** 2 };
const COUNTRIES = 0.01 ** 2;

export function centresOf(members: readonly Member[], shared: Shared): Map<string, Centre> {
  const byGeo = new Map<string, { growth: number; variance: number }[]>();
  for (const { series, scaled: one } of members) {
    const seen = growthOf(one, shared);
    const list = byGeo.get(series.labels.geo) ?? [];
    if (seen) list.push(seen);
    byGeo.set(series.labels.geo, list);
  }
  const geos = [...byGeo].map(([geo, list]) => ({ geo, ...middle(list) }));
  const all = pooled(
    ANY,
    geos.filter(({ variance }) => variance < 1).map(({ growth, variance }) => ({ growth, variance: variance + COUNTRIES })),
  );
  const prior = { growth: all.growth, variance: all.variance + COUNTRIES };
  return new Map(geos.map(({ geo, growth, variance }) => [geo, pooled(prior, variance < 1 ? [{ growth, variance }] : [])]));
}

/** A series' mean growth a year and the variance of its distance from the country's. */
function growthOf({ w, size }: Scaled, shared: Shared): { growth: number; variance: number } | null {
  const first = w.findIndex((value) => !Number.isNaN(value));
  const last = w.findLastIndex((value) => !Number.isNaN(value));
  const years = last - first;
  if (first < 0 || years === 0) return null;
  const growth = ((w[last] as number) - (w[first] as number)) / years;
  const noise = noiseOf(shared, size);
  const { persistence: phi, wave } = shared;
  const waves = (wave * (1 + phi)) / (1 - phi) / years;
  return { growth, variance: shared.between + noise / years + (2 * shared.counting * noise) / years ** 2 + Math.min(wave, waves) };
}

/** The weighted mean, far ones counting less (Huber): one series with a break does not move its country. */
function middle(list: readonly { growth: number; variance: number }[]): Centre {
  let growth = list.length > 0 ? ([...list].map((one) => one.growth).sort((a, b) => a - b)[list.length >> 1] as number) : 0;
  let weights = 0;
  for (let round = 0; round < 3; round += 1) {
    weights = 0;
    let sum = 0;
    for (const one of list) {
      const far = Math.abs(one.growth - growth) / Math.sqrt(one.variance);
      const weight = Math.min(1, 1.5 / Math.max(far, 1e-9)) / one.variance;
      weights += weight;
      sum += weight * one.growth;
    }
    if (weights > 0) growth = sum / weights;
  }
  return { growth, variance: weights > 0 ? 1 / weights : Number.POSITIVE_INFINITY };
}

function pooled(prior: Centre, list: readonly Centre[]): Centre {
  const weight = list.reduce((sum, { variance }) => sum + 1 / variance, 1 / prior.variance);
  const sum = list.reduce((total, { growth, variance }) => total + growth / variance, prior.growth / prior.variance);
  return { growth: sum / weight, variance: 1 / weight };
}
