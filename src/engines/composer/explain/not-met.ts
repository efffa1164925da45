/** What a plan does not meet: recounted from its months by the rules themselves. */
import type { Plan } from '../plan.ts';
import type { Problem, ShareTarget } from '../problem.ts';
import { type Context, contextOf, groupBy } from '../rules/context.ts';
import { endArea } from '../rules/endArea.ts';
import { endShortage } from '../rules/endShortage.ts';
import { counted, filledMonths } from '../rules/share.ts';
import { startArea } from '../rules/startArea.ts';
import { startShortage } from '../rules/startShortage.ts';
import type { NamedRule, NotMet } from './explanation.ts';
import { named } from './rules.ts';

export function notMetOf(problem: Problem, plan: Pick<Plan, 'tracks' | 'unplaced'>): NotMet[] {
  const context = contextOf(problem, plan);
  return [...notPlaced(context, plan), ...pinsLeftOut(context), ...sharesMissed(context), ...startsAndEnds(context)];
}

function notPlaced({ problem, tracks }: Context, plan: Pick<Plan, 'unplaced'>): NotMet[] {
  return problem.demand.flatMap(({ specialty, count }) => {
    const found = tracks.filter((track) => track.specialty === specialty).length;
    if (found >= count) return [];
    const starts = new Map<string, number>();
    for (const row of plan.unplaced) if (row.specialty === specialty) starts.set(row.start, (starts.get(row.start) ?? 0) + row.count);
    return [
      {
        wish: named('placed', { specialty, params: { count } }),
        found,
        asked: count,
        starts: [...starts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, n]) => ({ start, count: n })),
      },
    ];
  });
}

const pinsLeftOut = ({ problem, tracks }: Context): NotMet[] =>
  problem.pins
    .filter(({ id }) => !tracks.some((track) => track.id === id))
    .map(({ id, specialty, start }) => ({
      wish: named('pin', { specialty, params: { pin: id } }),
      found: 0,
      asked: 1,
      starts: [{ start, count: 1 }],
    }));

/** Agreements are written in whole per cent: what rounds to one inside the band is met. */
function sharesMissed(context: Context): NotMet[] {
  return context.problem.agreement.shares.flatMap((target) => {
    const { months } = filledMonths(counted(context, target.specialty), context.problem.agreement);
    const all = [...months.values()].reduce((sum, n) => sum + n, 0);
    const here = months.get(target.area) ?? 0;
    if (all === 0) return [];
    const row = (wish: NamedRule, asked: number): NotMet => ({
      wish,
      found: Math.round((here * 10_000) / all),
      asked: asked * 100,
      starts: [],
    });
    const missed: NotMet[] = [];
    if (below(here, all, target.low)) missed.push(row(shareWish(target), target.low));
    else if (200 * here > (2 * target.high + 1) * all) missed.push(row(shareWish(target), target.high));
    if (target.aim !== null && target.aim > target.low && below(here, all, target.aim))
      missed.push(row(aimWish(target, target.aim), target.aim));
    return missed;
  });
}

const below = (here: number, all: number, percent: number): boolean => 200 * here < (2 * percent - 1) * all;

export const shareWish = ({ specialty, area, low, high }: ShareTarget): NamedRule =>
  named('share', { specialty, params: { area, low, high } });
const aimWish = ({ specialty, area }: ShareTarget, aim: number): NamedRule => named('aim', { specialty, params: { area, aim } });

/** A wish that weighs nothing is none. */
function startsAndEnds(context: Context): NotMet[] {
  const { problem, tracks } = context;
  const rules = { startArea, endArea, startShortage, endShortage };
  const kinds = Object.keys(rules) as (keyof typeof rules)[];
  const found = new Map(kinds.map((kind) => [kind, groupBy(rules[kind](context), ({ specialty }) => specialty ?? '')]));
  return problem.demand.flatMap(({ specialty }) => {
    const asked = tracks.filter((track) => track.specialty === specialty).length;
    return kinds.flatMap((kind) => {
      const missed = found.get(kind)?.get(specialty)?.length ?? 0;
      if (missed === 0 || problem.weights[kind] === 0) return [];
      const params: NamedRule['params'] = kind.endsWith('Area') ? { area: problem.agreement.home } : {};
      return [{ wish: named(kind, { specialty, params }), found: asked - missed, asked, starts: [] }];
    });
  });
}
