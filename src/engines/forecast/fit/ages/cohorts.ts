/** Groups of ages carried on year by year: exits by age, everybody a year older, and those who come. */
import { completionsOf, type Lag } from '../flows.ts';
import type { Series } from '../series.ts';
import { learnRates, type Rates } from './exits.ts';
import type { Group } from './groups.ts';

/** Of a member series in a year ahead: people expected, and their standard deviation. */
export interface Ahead {
  mean: number;
  sd: number;
}

export interface Cohort {
  group: Group;
  rates: Rates;
  /** [year ahead][member] */
  years: Ahead[][];
}

/** A year back counts so much less in the level of those who come. */
const FADING = 0.75;
/** People who come, from year to year: what the level moves by, beyond chance; so many years of it are believed before they are seen. */
const MOVING = 0.12;

export function cohortsOf(groups: readonly Group[], lag: Lag | null, ahead: (group: Group) => number): Cohort[] {
  const rates = learnRates(groups);
  return groups.map((group, at) => ({ group, rates: rates[at] as Rates, years: carry(group, rates[at] as Rates, lag, ahead(group)) }));
}

/** The last year in which all ages were counted. */
const lastWhole = ({ people }: Group): number => people.findLastIndex((cells) => cells.every((one) => !Number.isNaN(one)));

function carry(group: Group, rates: Rates, lag: Lag | null, years: number): Ahead[][] {
  const start = lastWhole(group);
  const { ages } = group;
  if (start < 0) return [];
  let people = (group.people[start] as Float64Array).slice();
  /** Chance, which is each age's own; and what is not known of the rates, which goes on through the years. */
  let chance = new Float64Array(ages);
  let doubt = new Float64Array(ages);
  const all = rates.inflow.reduce((sum, one) => sum + one, 0);
  const coming = comingIn(group, rates, lag, start, years + group.people.length - 1 - start);
  const out: Ahead[][] = [];
  for (const [h, { mean, sd }] of coming.entries()) {
    const [next, nextChance, nextDoubt] = [new Float64Array(ages), new Float64Array(ages), new Float64Array(ages)];
    for (let a = 0; a < ages; a += 1) {
      const [here, q] = [people[a] as number, rates.exits[a] as number];
      const to = Math.min(a + 1, ages - 1);
      next[to] = (next[to] as number) + here * (1 - q);
      nextChance[to] = (nextChance[to] as number) + (chance[a] as number) * (1 - q) ** 2 + here * q * (1 - q);
      nextDoubt[to] = (nextDoubt[to] as number) + (doubt[a] as number) * (1 - q) + here * q * (rates.sd[a] as number);
      const share = all > 0 ? (rates.inflow[a] as number) / all : 0;
      next[a] = (next[a] as number) + share * mean;
      nextChance[a] = (nextChance[a] as number) + share * mean;
      nextDoubt[a] = (nextDoubt[a] as number) + share * sd;
    }
    [people, chance, doubt] = [next, nextChance, nextDoubt];
    if (start + h + 1 < group.people.length) continue;
    out.push(
      group.members.map(({ from, to }) => {
        const sum = (cells: Float64Array) =>
          cells.subarray(from - group.youngest, to - group.youngest).reduce((total, one) => total + one, 0);
        return { mean: sum(people), sd: Math.sqrt(sum(chance) + sum(doubt) ** 2) };
      }),
    );
  }
  return out;
}

/** Those who come in the years after `start`: the level of the last years, moved by completions where they are known. */
function comingIn(group: Group, { came }: Rates, lag: Lag | null, start: number, years: number): Ahead[] {
  const seen = [...came].flatMap((people, t) =>
    Number.isNaN(people) ? [] : [{ people, t: t + 1, weight: FADING ** (came.length - 1 - t) }],
  );
  const weights = seen.reduce((sum, { weight }) => sum + weight, 0);
  const level = weights > 0 ? seen.reduce((sum, { people, weight }) => sum + weight * people, 0) / weights : 0;
  const known = completionsOf(flowsOf(group), lag, group.first + group.people.length - 1, group.first + start + years);
  const told = seen.filter(({ t }) => !Number.isNaN(known[t] ?? Number.NaN));
  const mean =
    told.reduce((sum, { t, weight }) => sum + weight * (known[t] as number), 0) / told.reduce((sum, { weight }) => sum + weight, 0);
  const own = Math.sqrt(level / Math.max(1, weights));
  return Array.from({ length: years }, (_none, h) => {
    const completed = known[start + 1 + h] ?? Number.NaN;
    const moved = told.length >= 2 && mean > 0 && !Number.isNaN(completed) ? completed / mean : 1;
    return { mean: level * moved, sd: Math.hypot(own, level * MOVING * Math.sqrt(h + 1)) };
  });
}

/** The group's postings, filling and completions: told once for all ages on every row, or each age its own. */
function flowsOf({ first, people, members }: Group): Series {
  const cells = (of: 'posted' | 'filled' | 'completed') =>
    Float64Array.from({ length: people.length }, (_none, t) => {
      const told = members.map(({ series }) => series[of][first + t - series.first] ?? Number.NaN).filter((one) => !Number.isNaN(one));
      if (told.length === 0) return Number.NaN;
      return told.length > 1 && told.every((one) => one === told[0]) ? (told[0] as number) : told.reduce((sum, one) => sum + one, 0);
    });
  const { labels } = (members[0] as Group['members'][number]).series;
  const sums = { posted: cells('posted'), filled: cells('filled'), completed: cells('completed') };
  const counts = Float64Array.from(people, (ages) => ages.reduce((sum, one) => sum + one, 0));
  return { labels, first, last: first + people.length - 1, counts, ...sums };
}

export const totalsOf = (groups: readonly Group[]): Series[] => groups.map(flowsOf);
