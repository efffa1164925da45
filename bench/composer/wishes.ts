/** What the wishes cost, in points, by stage: of a step, of going from one to the next, of a whole track, and of shares as kinks. */
import type { Problem, ShareTarget, Weights } from '../../src/engines/composer/problem.ts';
import type { ProblemIndex } from '../../src/engines/composer/rules/context.ts';
import { kilometresBetween } from '../../src/engines/composer/rules/distance.ts';
import { inForce, monthsMarked } from '../../src/engines/composer/rules/spans.ts';
import type { Ground, Group, Step, Way } from './ground.ts';

export type Wish = keyof Weights;
/** The wishes that each stage minimises together, most important first. */
export type Stages = readonly (readonly Wish[])[];

/** With D = Σ (100 × months in the area − percent × months in all areas) ÷ 100, each month that sign × D lies below zero costs `price`. */
export interface Kink {
  wish: Wish;
  price: number;
  groups: Set<number>;
  area: number;
  percent: number;
  sign: 1 | -1;
}

export type Costs = Partial<Record<Wish, number>>;

export function stepCosts({ problem, index }: Ground, way: Way, step: Step): Costs {
  const { weights, agreement } = problem;
  const marks = index.sites.get(step.site);
  const costs: Costs = { university: (weights.university * monthsMarked(step, marks?.university ?? [])) / 12 };
  if (!agreement.startEnd.includes(way.group.specialty)) return costs;
  const home = agreement.areas[step.area] === agreement.home;
  const short = (at: number): boolean => inForce(marks?.shortage ?? [], at);
  if (step.pos === 0) {
    if (!home) costs.startArea = weights.startArea;
    if (!short(step.from)) costs.startShortage = weights.startShortage;
  }
  if (step.pos === way.pattern.elements.length - 1) {
    if (!home) costs.endArea = weights.endArea;
    if (!short(step.to - 1)) costs.endShortage = weights.endShortage;
  }
  return costs;
}

/** From one site to another. */
export function moveCosts(problem: Problem, index: ProblemIndex): (from: Step, to: Step) => Costs {
  const siteOf = new Map([...index.units.values()].map(({ site }) => [site.id, site]));
  const known = new Map<string, Costs>();
  return (from, to) => {
    if (from.site === to.site) return {};
    const key = `${from.site}|${to.site}`;
    let costs = known.get(key);
    if (!costs) {
      const [a, b] = [siteOf.get(from.site), siteOf.get(to.site)];
      const kilometres = a && b ? kilometresBetween(a, b) : 0;
      costs = { change: problem.weights.change, distance: (problem.weights.distance * kilometres) / 100 };
      known.set(key, costs);
    }
    return costs;
  };
}

export function kinksOf({ problem, groups }: Ground): Kink[] {
  const { agreement, weights } = problem;
  const counts = (target: ShareTarget, { specialty }: Group): boolean =>
    target.specialty === null ? agreement.overall.includes(specialty) : target.specialty === specialty;
  return agreement.shares.flatMap((target) => {
    const members = new Set(groups.filter((group) => counts(target, group)).map(({ no }) => no));
    const kink = (wish: Wish, percent: number, sign: 1 | -1): Kink[] => {
      const idle = weights[wish] === 0 || members.size === 0 || (sign === 1 ? percent === 0 : percent === 100);
      return idle ? [] : [{ wish, price: weights[wish], groups: members, area: agreement.areas.indexOf(target.area), percent, sign }];
    };
    const wish = target.specialty === null ? 'shareOverall' : 'shareSpecialty';
    return [...kink(wish, target.low, 1), ...kink(wish, target.high, -1), ...(target.aim === null ? [] : kink('shareAim', target.aim, 1))];
  });
}

/** What so many months in an area of the agreement add to a kink. */
export const adds = (kink: Kink, group: number, area: number, months: number): number =>
  kink.groups.has(group) && area >= 0 ? (kink.sign * months * ((area === kink.area ? 100 : 0) - kink.percent)) / 100 : 0;
