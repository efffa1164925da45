/** From a conflict to the smallest changes that end it: for each of its rules one, tried by asking again with all rules in force. */
import { month, monthText } from '../../../kernel/month.ts';
import { applyAll } from './apply.ts';
import type { Change, NamedRule } from './explanation.ts';
import type { Judge } from './judge.ts';
import { LIMITS } from './limits.ts';
import { judgeOf, limitRules, type Question } from './question.ts';
import { horizonOf } from './route-rules.ts';
import { isLimit, joined, named, ruleKey } from './rules.ts';

/** In the order of what is least: fewest changes of a kind first. */
export function waysOut(question: Question, conflict: readonly NamedRule[]): Change[][] {
  const judge = judgeOf(question);
  try {
    const places = placesOut(question, judge, conflict);
    const others = conflict.slice(0, LIMITS.tries * 4).flatMap((rule) => {
      if (rule.kind === 'placed') return fewerTracks(question, judge, rule);
      if (rule.kind === 'share') return otherShares(question, rule);
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

const rulesOf = ({ kept, wish }: Question, judge: Judge): NamedRule[] => [...kept, ...limitRules(judge), wish];

/** Whether the wish can be met when the problem is another; every other rule in force. */
function keptAfter(question: Question, changes: readonly Change[], change: (rule: NamedRule) => NamedRule | null = (rule) => rule): boolean {
  const problem = applyAll(question.ground.problem, changes);
  const kept = question.kept.flatMap((rule) => change(rule) ?? []);
  const wish = change(question.wish) ?? question.wish;
  const other = { ...question, ground: { ...question.ground, problem }, kept, wish };
  const judge = judgeOf(other);
  try {
    return judge.judge(judge.sidesOf(rulesOf(other, judge))).kept === true;
  } finally {
    judge.dispose();
  }
}

/** More places at one unit of the conflict, else at several. */
function placesOut(question: Question, judge: Judge, conflict: readonly NamedRule[]): Change[][] {
  const units = new Map<string, NamedRule>();
  for (const rule of conflict.filter(({ kind }) => isLimit(kind))) {
    const anywhen = { ...rule, from: null, to: null };
    units.set(ruleKey(anywhen), anywhen);
  }
  const alone = [...units.values()].slice(0, LIMITS.tries).flatMap((rule) => {
    const change = morePlaces(question, judge, [rule]);
    return change ? [change] : [];
  });
  if (alone.length > 0) return alone.sort((a, b) => sizeOf(a) - sizeOf(b));
  let some: NamedRule[] = [];
  for (const rule of units.values()) {
    some.push(rule);
    if (some.length > 1 && morePlaces(question, judge, some)) break;
  }
  for (const rule of [...some]) {
    const fewer = some.filter((other) => other !== rule);
    if (fewer.length > 1 && morePlaces(question, judge, fewer)) some = fewer;
  }
  const together = some.length > 1 && some.length <= LIMITS.changes ? morePlaces(question, judge, some) : null;
  return together ? [together] : [];
}

const sizeOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, change) => sum + ('places' in change ? change.places * 1000 + month(change.to) - month(change.from) : 0), 0);

/** The fewest places more, the same at each of the units, and when they are used. */
function morePlaces(question: Question, judge: Judge, units: readonly NamedRule[]): Change[] | null {
  const { rows } = judge;
  const limited = units.map((rule) => rows.limitsOf(rule));
  const tryWith = (places: number) => {
    const sides = judge.sidesOf(rulesOf(question, judge));
    for (const { row } of limited.flat()) sides.upper[row] = (sides.upper[row] ?? 0) + places;
    const verdict = judge.judge(sides);
    return verdict.kept ? verdict.plan : null;
  };
  const most = question.ground.problem.demand
    .filter(({ specialty }) => question.specialties.includes(specialty))
    .reduce((sum, { count }) => sum + count, 0);
  let plan = tryWith(most);
  if (!plan) return null;
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const better = tryWith(middle);
    if (better) [plan, high] = [better, middle];
    else low = middle + 1;
  }
  const used = rows.useOf(plan);
  return limited.flatMap((limits, i): Change[] => {
    const rule = units[i];
    const over = limits.filter(({ limit, row }) => (used[row] ?? 0) > limit.free);
    const [from, to] = [Math.min(...over.map(({ limit }) => limit.from)), Math.max(...over.map(({ limit }) => limit.to))];
    const places = Math.max(...over.map(({ limit, row }) => (used[row] ?? 0) - limit.free));
    if (!rule?.unit || over.length === 0) return [];
    const period = { from: monthText(from), to: monthText(to), places };
    if (rule.kind === 'ceiling') return [{ kind: 'ceiling', unit: rule.unit, ...period }];
    const { unit, specialty, element } = rule;
    return specialty && element ? [{ kind: 'places', unit, specialty, element, ...period }] : [];
  });
}

function fewerTracks(question: Question, judge: Judge, rule: NamedRule): Change[][] {
  const was = Number(rule.params.count);
  const { specialty } = rule;
  if (specialty === null) return [];
  const canBe = (count: number): boolean => {
    const rules = rulesOf(question, judge).map((one) => (ruleKey(one) === ruleKey(rule) ? named('placed', { specialty, params: { count } }) : one));
    const sides = judge.sidesOf(rules);
    sides.upper[judge.rows.specialties.indexOf(specialty)] = count;
    return judge.judge(sides).kept === true;
  };
  // Of a wish to place so many, the plan itself shows how many can be.
  const placed = question.ground.tracks.filter((track) => track.specialty === specialty).length;
  const least = rule === question.wish ? placed : Math.max(1, was - LIMITS.fewer);
  for (let count = was - 1; count >= least; count--)
    if ((count === placed && rule === question.wish) || canBe(count)) return [[{ kind: 'count', specialty, was, count }]];
  return [];
}

/** The nearest whole per cent below and above that can be reached. */
function otherShares(question: Question, rule: NamedRule): Change[][] {
  const { specialty, params } = rule;
  const [low, high, area] = [Number(params.low), Number(params.high), String(params.area)];
  const change = (to: { low: number; high: number }): Change => ({ kind: 'share', specialty, area, was: { low, high }, ...to });
  const can = (to: { low: number; high: number }) =>
    keptAfter(question, [change(to)], (one) =>
      ruleKey(one) === ruleKey(rule) ? { ...one, params: { ...one.params, ...to } } : one,
    );
  const ways: Change[][] = [];
  let [from, to] = [0, low];
  if (low > 0 && can({ low: 0, high })) {
    while (to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      if (can({ low: middle, high })) from = middle;
      else to = middle;
    }
    ways.push([change({ low: from, high })]);
  }
  [from, to] = [high, 100];
  if (high < 100 && can({ low, high: 100 })) {
    while (to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      if (can({ low, high: middle })) to = middle;
      else from = middle;
    }
    ways.push([change({ low, high: to })]);
  }
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
  const fewest = (most: number, at: (n: number) => Change): Change[][] => {
    if (most <= 0 || !keptAfter(question, [at(most)])) return [];
    let [low, high] = [1, most];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (keptAfter(question, [at(middle)])) high = middle;
      else low = middle + 1;
    }
    return [[at(low)]];
  };
  const later = fewest(month(span.to) - month(to), (n) => change(month(from), month(to) + n));
  return later.length > 0 ? later : fewest(month(from) - month(span.from), (n) => change(month(from) - n, month(to)));
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
