/**
 * Exits and inflow by age from counts alone, by expectation and maximisation (Dempster, Laird and Rubin 1977): those counted at an age are those who
 * stayed of the ones a year younger the year before, and those who came. How many of each is reckoned from the rates, and the rates from them,
 * again and again. Exits are smooth over age and shared by the specialties of a country and sex; each specialty has its own factor, drawn to 1.
 */
import type { Group } from './groups.ts';
import { smooth } from './smooth.ts';

export interface Rates {
  /** Share of an age that is gone a year later; people who come, in a year, by the age they then have. */
  exits: Float64Array;
  inflow: Float64Array;
  /** People who came each year from the second on, all ages. */
  came: Float64Array;
  /** How far the shares may be from the truth: standard deviation of their logarithm. */
  sd: Float64Array;
}

const ROUNDS = 60;
/** Stiffness over age; and how many exits, or people who came, the pool counts for in a specialty. */
const STIFF = 20;
const POOLED = 15;

/** Before anything is seen: a hundredth a year leaves, from 60 on more each year; it counts as so many people at each age. */
const usual = (age: number): number => Math.min(0.5, 0.01 + (age > 58 ? 0.02 * (age - 58) : 0));
const USUAL = 40;

interface Flow {
  /** By age at the beginning: people at risk, how many of them tell of exits and not of inflow, who went, who came (as old as they then are). */
  risk: Float64Array;
  sure: Float64Array;
  went: Float64Array;
  came: Float64Array;
  /** Variance of who goes, by the age at which those who stay are counted. */
  noise: Float64Array;
  byYear: Float64Array;
}

/** Groups with the same country and sex are learnt together; the answer is in their order. */
export function learnRates(groups: readonly Group[]): Rates[] {
  const pools = new Map<string, Group[]>();
  for (const group of groups) {
    const key = JSON.stringify([group.labels.geo, group.labels.sex]);
    const pool = pools.get(key) ?? [];
    pool.push(group);
    pools.set(key, pool);
  }
  const found = new Map<Group, Rates>();
  for (const pool of pools.values()) for (const [at, rates] of learnPool(pool).entries()) found.set(pool[at] as Group, rates);
  return groups.map((group) => found.get(group) as Rates);
}

function learnPool(pool: readonly Group[]): Rates[] {
  const youngest = Math.min(...pool.map((group) => group.youngest));
  const ages = Math.max(...pool.map((group) => group.youngest + group.ages)) - youngest;
  const exits = Float64Array.from({ length: ages }, (_none, a) => usual(youngest + a));
  const factors = new Float64Array(pool.length).fill(1);
  const inflows = pool.map((group) => firstInflow(group));
  let flows: Flow[] = [];
  let precision: Float64Array = new Float64Array(ages);
  for (let round = 0; round < ROUNDS; round += 1) {
    flows = pool.map((group, k) =>
      flowsOf(
        group,
        (a) => Math.min(0.95, (exits[a + group.youngest - youngest] as number) * (factors[k] as number)),
        inflows[k] as Float64Array,
        flows[k] && levelsOf(flows[k]),
      ),
    );
    const [risk, went, sure] = [new Float64Array(ages), new Float64Array(ages), new Float64Array(ages)];
    for (const [k, group] of pool.entries())
      for (let a = 0; a < group.ages; a += 1) {
        const at = a + group.youngest - youngest;
        risk[at] = (risk[at] as number) + ((flows[k] as Flow).risk[a] as number) * (factors[k] as number);
        went[at] = (went[at] as number) + ((flows[k] as Flow).went[a] as number);
        sure[at] = (sure[at] as number) + ((flows[k] as Flow).sure[a] as number);
      }
    precision = smoothExits(exits, { risk, went, sure }, youngest);
    for (const [k, group] of pool.entries()) {
      const flow = flows[k] as Flow;
      let expected = 0;
      for (let a = 0; a < group.ages; a += 1) expected += (flow.risk[a] as number) * (exits[a + group.youngest - youngest] as number);
      factors[k] = (flow.went.reduce((sum, one) => sum + one, 0) + POOLED) / (expected + POOLED);
      inflows[k] = smoothInflow(flow, Math.max(1, flow.byYear.filter((one) => !Number.isNaN(one)).length));
    }
  }
  return pool.map((group, k) => {
    const from = group.youngest - youngest;
    const own = exits.slice(from, from + group.ages).map((share) => Math.min(0.95, share * (factors[k] as number)));
    const { went, byYear } = flows[k] as Flow;
    const factorSd = 1 / Math.sqrt(went.reduce((sum, one) => sum + one, 0) + POOLED);
    const sd = Float64Array.from(own, (_share, a) => Math.hypot(factorSd, 1 / Math.sqrt((precision[from + a] as number) + 1)));
    return { exits: own, inflow: inflows[k] as Float64Array, came: byYear, sd };
  });
}

/** Inflow that would explain why ages grew, with the usual exits. */
function firstInflow(group: Group): Float64Array {
  const usually = (a: number) => usual(group.youngest + a);
  const { came } = flowsOf(group, usually, new Float64Array(group.ages).fill(0.05));
  const years = Math.max(1, group.people.length - 1);
  return came.map((people) => people / years + 0.01);
}

/** Who stayed, went and came in the years that were counted, as the rates have it: each takes its part of the surprise by its variance. */
function flowsOf({ people, ages }: Group, exitOf: (a: number) => number, inflow: Float64Array, levels?: Float64Array): Flow {
  const empty = () => new Float64Array(ages);
  const flow: Flow = {
    risk: empty(),
    sure: empty(),
    went: empty(),
    came: empty(),
    noise: empty(),
    byYear: new Float64Array(Math.max(0, people.length - 1)).fill(Number.NaN),
  };
  for (let t = 1; t < people.length; t += 1) {
    const [was, now] = [people[t - 1] as Float64Array, people[t] as Float64Array];
    let came = 0;
    const level = levels?.[t - 1] ?? 1;
    for (let a = 0; a < ages; a += 1) {
      const last = a === ages - 1;
      const before = a === 0 ? 0 : (was[a - 1] as number) + (last ? (was[a] as number) : 0);
      const seen = now[a] as number;
      if (Number.isNaN(before) || Number.isNaN(seen)) continue;
      const q = a === 0 ? 0 : exitOf(a - 1);
      const entering = (inflow[a] as number) * level;
      const noise = before * q * (1 - q);
      const surprise = seen - before * (1 - q) - entering;
      const part = noise + entering > 0 ? entering / (noise + entering) : 1;
      const come = Math.min(seen, Math.max(seen - before, entering + surprise * part, 0));
      came += come;
      flow.came[a] = (flow.came[a] as number) + come;
      flow.noise[a] = (flow.noise[a] as number) + noise;
      if (a === 0) continue;
      flow.risk[a - 1] = (flow.risk[a - 1] as number) + before;
      flow.sure[a - 1] = (flow.sure[a - 1] as number) + before * (1 - part);
      flow.went[a - 1] = (flow.went[a - 1] as number) + before - (seen - come);
    }
    flow.byYear[t - 1] = came;
  }
  return flow;
}

/** Each year's inflow beside the mean year's, half drawn to it: a single year is uncertain. */
function levelsOf({ byYear }: Flow): Float64Array {
  const known = byYear.filter((one) => !Number.isNaN(one));
  const mean = known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length);
  return byYear.map((one) => (Number.isNaN(one) || mean <= 0 ? 1 : (one + mean) / (2 * mean)));
}

/** In place; answers how many exits each age's share rests on. */
function smoothExits(exits: Float64Array, { risk, went, sure }: Pick<Flow, 'risk' | 'went' | 'sure'>, youngest: number): Float64Array {
  const [logits, weights] = [new Float64Array(exits.length), new Float64Array(exits.length)];
  for (let a = 0; a < exits.length; a += 1) {
    const people = (sure[a] as number) + USUAL;
    const seen = (risk[a] as number) > 0 ? (went[a] as number) / (risk[a] as number) : 0;
    const share = Math.min(0.95, Math.max(1e-5, ((sure[a] as number) * seen + USUAL * usual(youngest + a)) / people));
    logits[a] = Math.log(share / (1 - share));
    weights[a] = people * share * (1 - share);
  }
  smooth(logits, weights, STIFF).forEach((at, a) => {
    exits[a] = 1 / (1 + Math.exp(-at));
  });
  return weights;
}

/**
 * People who come by age, smoothed on the square root, which keeps all their number. What chance in who goes would look like by itself is taken off:
 * where nobody comes, as many who come and go as one likes would explain the counts as well.
 */
function smoothInflow({ came, noise }: Flow, years: number): Float64Array {
  const beyond = came.map((one, a) => Math.max(0, one - Math.sqrt(noise[a] as number)));
  const all = beyond.reduce((sum, one) => sum + one, 0);
  const roots = smooth(beyond.map(Math.sqrt), new Float64Array(came.length).fill(1), 1).map((root) => Math.max(0, root) ** 2);
  const sum = roots.reduce((total, one) => total + one, 0);
  return roots.map((one) => (sum > 0 ? (one * all) / sum / years : 0));
}
