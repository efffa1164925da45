/** From a conflict to the smallest changes that end it: for each of its rules one, tried by asking again with all rules in force. */
import { month, monthText } from '../../../kernel/month.ts';
import { applyAll } from './apply.ts';
import type { Change, NamedRule } from './explanation.ts';
import type { Judge } from './judge.ts';
import { LIMITS } from './limits.ts';
import { allRules, besideOthers, canBeKept, judgeOf, type Question, withShares } from './question.ts';
import { horizonOf } from './route-rules.ts';
import { isLimit, named, ruleKey } from './rules.ts';
import { freeIn } from './scene.ts';
import type { Entry } from './whole.ts';

/** In the order of what is least: fewest changes of a kind first. */
export function waysOut(given: Question, conflict: readonly NamedRule[]): Change[][] {
  const question = besideOthers(given);
  const judge = judgeOf(question);
  try {
    const places = placesOut(question, judge, conflict);
    const others = conflict.flatMap((rule) => {
      if (rule.kind === 'placed') return fewerTracks(question, judge, rule);
      if (rule.kind === 'share') return otherShares(question, judge, rule);
      if (rule.kind === 'approval') return longerApproval(question, rule);
      if (rule.kind === 'pin') return released(question, rule);
      return isLimit(rule.kind) || rule.kind === 'occupancy' || rule === question.wish ? [] : exception(question, rule);
    });
    // The first of each kind before the second of any.
    const byKind = new Map<string, Change[][]>();
    for (const way of [...places, ...others]) byKind.set(way[0]?.kind ?? '', [...(byKind.get(way[0]?.kind ?? '') ?? []), way]);
    const ways: Change[][] = [];
    for (let n = 0; ways.length < LIMITS.alternatives && [...byKind.values()].some((list) => list[n]); n++)
      for (const list of byKind.values()) if (list[n] && ways.length < LIMITS.alternatives) ways.push(list[n] ?? []);
    return ways;
  } finally {
    judge.dispose();
  }
}

/** Whether the wish can be met when the problem is another; every other rule in force. */
const keptAfter = (
  question: Question,
  changes: readonly Change[],
  change: (rule: NamedRule) => NamedRule | null = (rule) => rule,
): boolean => canBeKept(after(question, changes, change));

function after(question: Question, changes: readonly Change[], change: (rule: NamedRule) => NamedRule | null): Question {
  const problem = applyAll(question.ground.problem, changes);
  const kept = question.kept.flatMap((rule) => change(rule) ?? []);
  return { ...question, ground: { ...question.ground, problem }, kept, wish: change(question.wish) ?? question.wish };
}

/** More places at one unit of the conflict, else at several. Places for one specialty may need the unit's ceiling to rise as well. */
function placesOut(question: Question, judge: Judge, conflict: readonly NamedRule[]): Change[][] {
  const units = new Map<string, NamedRule[]>();
  for (const { unit, specialty, element } of conflict.filter(({ kind }) => isLimit(kind))) {
    const places = question.specialties.flatMap((id) =>
      (['own', 'side'] as const).map((kind) => named('capacity', { unit, specialty: id, element: kind })),
    );
    const wanted = specialty === null ? places : [named('capacity', { unit, specialty, element })];
    units.set(`${unit}|${specialty}|${element}`, [...wanted, named('ceiling', { unit })]);
  }
  const groups = [...units.values()].slice(0, LIMITS.units);
  const alone: Change[][] = [];
  for (const rules of groups) {
    const changes = alone.length < LIMITS.unitsFound && morePlaces(question, judge, rules);
    if (changes) alone.push(changes);
  }
  if (alone.length > 0) return alone.sort((a, b) => sizeOf(a) - sizeOf(b));
  let some: NamedRule[][] = [];
  for (const rules of groups) {
    some.push(rules);
    if (some.length > 1 && morePlaces(question, judge, some.flat())) break;
  }
  for (const rules of [...some]) {
    const fewer = some.filter((other) => other !== rules);
    if (fewer.length > 1 && morePlaces(question, judge, fewer.flat())) some = fewer;
  }
  const together = some.length > 1 && some.length <= LIMITS.changes ? morePlaces(question, judge, some.flat()) : null;
  return together ? [together] : [];
}

const sizeOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, change) => sum + ('places' in change ? change.places * 1000 + month(change.to) - month(change.from) : 0), 0);

/** The fewest places more, the same at each of the units, then for as few months as that is enough. */
function morePlaces(question: Question, judge: Judge, units: readonly NamedRule[]): Change[] | null {
  const { rows } = judge;
  const limited = units.map((rule) => rows.limitsOf(rule));
  const all = limited.flat();
  const tryWith = (places: number, within: Period) => {
    const sides = judge.sidesOf(allRules(question, judge));
    for (const { row, limit } of all) if (limit.from >= within.from && limit.to <= within.to) sides.upper[row] = freeIn(limit, places);
    const verdict = judge.judge(sides, false);
    return verdict.kept ? verdict.plan : null;
  };
  const tooMany = Math.max(0, ...all.map(({ limit }) => -limit.balance));
  const most = question.ground.problem.demand
    .filter(({ specialty }) => question.specialties.includes(specialty))
    .reduce((sum, { count }) => sum + count, tooMany);
  let plan = tryWith(most, ALWAYS);
  if (!plan) return null;
  const better = (found: Entry[] | null): boolean => {
    plan = found ?? plan;
    return found !== null;
  };
  const places = fewest(1, most, (n) => better(tryWith(n, ALWAYS)));
  const ends = [...new Set(all.map(({ limit }) => limit.to))].sort((a, b) => a - b);
  const to = ends[fewest(0, ends.length - 1, (n) => better(tryWith(places, { ...ALWAYS, to: ends[n] ?? 0 })))] ?? ALWAYS.to;
  const begins = [...new Set(all.map(({ limit }) => limit.from))].sort((a, b) => b - a);
  fewest(0, begins.length - 1, (n) => better(tryWith(places, { from: begins[n] ?? 0, to })));
  const used = rows.amountsIn(plan);
  return limited.flatMap((limits, i): Change[] => {
    const rule = units[i];
    const over = limits.filter(({ limit, row }) => (used[row] ?? 0) > freeIn(limit));
    if (!rule?.unit || over.length === 0) return [];
    const period = {
      from: monthText(Math.min(...over.map(({ limit }) => limit.from))),
      to: monthText(Math.max(...over.map(({ limit }) => limit.to))),
      places: Math.max(...over.map(({ limit, row }) => (used[row] ?? 0) - limit.balance)),
    };
    const { unit, specialty, element } = rule;
    if (rule.kind === 'ceiling') return [{ kind: 'ceiling', unit, ...period }];
    return specialty && element ? [{ kind: 'places', unit, specialty, element, ...period }] : [];
  });
}

interface Period {
  from: number;
  to: number;
}
const ALWAYS: Period = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** The least number that will do, where every greater one will do as well; `most` is known to. */
function fewest(least: number, most: number, does: (n: number) => boolean): number {
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function fewerTracks(question: Question, judge: Judge, rule: NamedRule): Change[][] {
  const was = Number(rule.params.count);
  const { specialty } = rule;
  if (specialty === null) return [];
  const canBe = (count: number): boolean => {
    const rules = allRules(question, judge).map((one) =>
      ruleKey(one) === ruleKey(rule) ? named('placed', { specialty, params: { count } }) : one,
    );
    const sides = judge.sidesOf(rules);
    sides.upper[judge.rows.specialties.indexOf(specialty)] = count;
    return judge.judge(sides, false).kept === true;
  };
  // Of a wish to place so many, the plan itself shows how many can be.
  const placed = question.ground.tracks.filter((track) => track.specialty === specialty).length;
  const least = rule === question.wish ? placed : Math.max(1, was - LIMITS.fewer);
  for (let count = was - 1; count >= least; count--)
    if ((count === placed && rule === question.wish) || canBe(count)) return [[{ kind: 'count', specialty, was, count }]];
  return [];
}

/** The nearest whole per cent below and above that can be reached. */
function otherShares(question: Question, judge: Judge, rule: NamedRule): Change[][] {
  const { specialty, params } = rule;
  const [low, high, area] = [Number(params.low), Number(params.high), String(params.area)];
  const change = (to: { low: number; high: number }): Change => ({ kind: 'share', specialty, area, was: { low, high }, ...to });
  const can = (to: { low: number; high: number }): boolean => {
    const asked = after(question, [change(to)], (one) =>
      ruleKey(one) === ruleKey(rule) ? { ...one, params: { ...one.params, ...to } } : one,
    );
    const other = withShares(judge, asked, asked.ground.problem);
    try {
      return other.judge(other.sidesOf(allRules(asked, other)), false).kept === true;
    } finally {
      other.dispose();
    }
  };
  const ways: Change[][] = [];
  if (low > 0 && can({ low: 0, high })) ways.push([change({ low: low - fewest(1, low, (n) => can({ low: low - n, high })), high })]);
  if (high < 100 && can({ low, high: 100 }))
    ways.push([change({ low, high: high + fewest(1, 100 - high, (n) => can({ low, high: high + n })) })]);
  return ways;
}

/** The fewest months later, else earlier. */
function longerApproval(question: Question, { unit, specialty, element, from, to }: NamedRule): Change[][] {
  if (!unit || !specialty || !element || !from || !to) return [];
  const span = horizonOf(question.ground.problem, specialty);
  const change = (first: number, last: number): Change => ({
    kind: 'approval',
    unit,
    specialty,
    element,
    from: monthText(first),
    to: monthText(last),
    months: month(from) - first + last - month(to),
  });
  const shortest = (most: number, at: (n: number) => Change): Change[][] =>
    most > 0 && keptAfter(question, [at(most)]) ? [[at(fewest(1, most, (n) => keptAfter(question, [at(n)])))]] : [];
  const later = shortest(month(span.to) - month(to), (n) => change(month(from), month(to) + n));
  return later.length > 0 ? later : shortest(month(from) - month(span.from), (n) => change(month(from) - n, month(to)));
}

function released(question: Question, rule: NamedRule): Change[][] {
  const change: Change = { kind: 'pin', pin: String(rule.params.pin), specialty: rule.specialty ?? '' };
  if (rule === question.wish) return [];
  return keptAfter(question, [change], (one) => (ruleKey(one) === ruleKey(rule) ? null : one)) ? [[change]] : [];
}

const exception = (question: Question, rule: NamedRule): Change[][] => {
  const change: Change = { kind: 'exception', rule };
  return keptAfter(question, [change]) ? [[change]] : [];
};
