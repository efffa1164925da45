/** What a change of the rules means on a day: seats that become empty, people who sit there by no rule any more, and demands that are not met. */
import { type Country, isMet, type Seated, type SeatRule, seatsOf, type Thing } from './seats.ts';

type Rule = SeatRule & { state: 'current' | 'proposed' };

export interface RuleConsequences<M extends Seated> {
  /** Seats in all by the current rules, before and after. */
  seats: { before: number; after: number };
  /** Seats that are empty afterwards and were not before; one for each. */
  emptied: Thing[];
  /** Who holds a seat before and none afterwards. The term goes on until somebody ends it. */
  unseated: M[];
  /** More people than the rule gives seats. */
  over: { thing: Thing; count: number; holders: number }[];
  /** Demands on the members together that were met or not there before, and are not met afterwards. */
  unmet: Thing[];
}

function standing<M extends Seated>(rules: readonly Rule[], country: Country, members: readonly M[]) {
  const current = rules.filter(({ state }) => state === 'current');
  const own = current
    .filter(({ anywhere }) => !anywhere)
    .flatMap((rule) => seatsOf(rule, country, members).map((one) => ({ ...one, rule, key: `${rule.line} ${one.thing.id}` })));
  const demands = current
    .filter(({ anywhere }) => anywhere)
    .flatMap((rule) => seatsOf(rule, country, members).map((one) => ({ ...one, key: `${rule.line} ${one.thing.id}` })));
  return { own, demands };
}

export function ruleConsequences<M extends Seated>(
  before: readonly Rule[],
  after: readonly Rule[],
  country: Country,
  members: readonly M[],
): RuleConsequences<M> {
  const was = standing(before, country, members);
  const is = standing(after, country, members);
  const sum = (of: typeof was) => of.own.reduce((total, { count }) => total + count, 0);
  const emptyBefore = new Map(was.own.map(({ key, empty }) => [key, empty]));
  const seated = new Set(is.own.flatMap(({ holders, substitutes }) => [...holders, ...substitutes].map(({ id }) => id)));
  const unmetBefore = new Set(was.demands.filter((one) => !isMet([one])).map(({ key }) => key));
  return {
    seats: { before: sum(was), after: sum(is) },
    emptied: is.own.flatMap(({ key, empty, thing }) => Array<Thing>(Math.max(0, empty - (emptyBefore.get(key) ?? 0))).fill(thing)),
    unseated: was.own.flatMap(({ holders, substitutes }) => [...holders, ...substitutes]).filter(({ id }) => !seated.has(id)),
    over: is.own
      .filter(({ rule, count, holders }) => !rule.least && holders.length > count)
      .map(({ thing, count, holders }) => ({ thing, count, holders: holders.length })),
    unmet: is.demands.filter((one) => !isMet([one]) && !unmetBefore.has(one.key)).map(({ thing }) => thing),
  };
}
