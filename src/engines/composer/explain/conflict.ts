/**
 * A minimal set of rules that cannot all be kept. Starts from the rules that a proof rests on, takes away one after the other what the rest can do
 * without (a deletion filter, Chinneck 2008), also the rules about single tracks, and at last looks at each rule that remains once more: without it
 * a plan is found.
 */
import type { NamedRule } from './explanation.ts';
import type { Judge, Verdict } from './judge.ts';
import { isAboutSteps, judgeOf, limitRules, type Question } from './question.ts';
import { approvedOnly, type RouteRule, routeRulesOf } from './route-rules.ts';
import { isLimit, joined, named, ruleKey } from './rules.ts';
import type { Entry } from './whole.ts';

export type Found =
  | { outcome: 'possible'; plan: Entry[]; judge: Judge }
  | { outcome: 'undecided' }
  | { outcome: 'impossible'; by: 'relaxation' | 'whole'; conflict: NamedRule[]; minimal: boolean; left: RouteRule[] };

/** Looks among the question's specialties. The judge of a possible one is the caller's to dispose of. */
export function conflictOf(question: Question): Found {
  const judge = judgeOf(question);
  const all = [...question.kept, ...limitRules(judge), question.wish];
  let possible = false;
  try {
    const verdict = judge.judge(judge.sidesOf(all));
    possible = verdict.kept === true;
    if (verdict.kept === true) return { outcome: 'possible', plan: verdict.plan, judge };
    return verdict.kept === null ? { outcome: 'undecided' } : new Filter(question, judge).run(all, verdict);
  } finally {
    if (!possible) judge.dispose();
  }
}

type Refuted = Extract<Verdict, { kept: false }>;

class Filter {
  private readonly question: Question;
  private readonly judge: Judge;
  private minimal = true;

  constructor(question: Question, judge: Judge) {
    this.question = question;
    this.judge = judge;
  }

  run(all: NamedRule[], first: Refuted): Found {
    const { rules, by } = this.fewest(...this.start(all, first));
    const left: RouteRule[] = [];
    const needed: NamedRule[] = [];
    const question = { ...this.question, specialties: this.concerned(rules) };
    for (const rule of this.routeRules(question, rules)) {
      const verdict = this.without(question, rules, [...left, rule]);
      if (verdict.kept === false) left.push(rule);
      else needed.push(rule.rule);
      this.minimal &&= verdict.kept !== null;
    }
    const conflict = [...rules, ...needed, ...lacking(question)];
    const last = this.confirm(question, rules, left);
    return {
      outcome: 'impossible',
      by: last ?? by,
      conflict: [...conflict, ...this.occupied(question, rules, left)],
      minimal: this.minimal,
      left,
    };
  }

  /** The rules of the proof; where only whole tracks are impossible, without the places if they have no part in it. */
  private start(all: NamedRule[], first: Refuted): [NamedRule[], Refuted] {
    if (first.by === 'relaxation') return [this.support(all, first), first];
    const few = all.filter(({ kind }) => !isLimit(kind));
    const verdict = this.judge.judge(this.judge.sidesOf(few));
    if (verdict.kept === false) return [few, verdict];
    const byUnit = new Map<string, NamedRule>();
    for (const rule of all.filter(({ kind }) => isLimit(kind)))
      byUnit.set(ruleKey({ ...rule, from: null, to: null }), { ...rule, from: null, to: null });
    return [[...few, ...byUnit.values()], first];
  }

  /** Those rules whose rows the proof uses; neighbouring months of the same places are one rule. */
  private support(rules: readonly NamedRule[], verdict: Refuted): NamedRule[] {
    if (verdict.by === 'whole') return [...rules];
    const { rows } = this.judge;
    const { duals } = verdict.broken;
    const used = rules.flatMap((rule) => {
      if (isLimit(rule.kind)) return rows.limitsOf(rule).flatMap(({ limit, row }) => (duals[row] ? [rows.ruleOf(limit)] : []));
      if (rule === this.question.wish) return [rule];
      const alone = rows.open();
      const asked = rows.open();
      rows.ask(asked, rule);
      return duals.some((value, row) => value !== 0 && (alone.lower[row] !== asked.lower[row] || alone.upper[row] !== asked.upper[row]))
        ? [rule]
        : [];
    });
    const fewer = joined(used);
    // What is lost by leaving out very small prices shows here.
    return this.judge.judge(this.judge.sidesOf(fewer)).kept === false ? fewer : [...rules];
  }

  /** Takes away blocks of rules, then single ones, as long as the rest cannot be kept. */
  private fewest(given: NamedRule[], first: Refuted): { rules: NamedRule[]; by: 'relaxation' | 'whole' } {
    let rules = inOrder(given, this.question.wish);
    let by = first.by;
    for (let size = by === 'whole' ? Math.ceil(rules.length / 2) : 1; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
      for (let at = 0; at < rules.length; ) {
        const block = rules.slice(at, at + size).filter((rule) => rule !== this.question.wish);
        const rest = rules.filter((rule) => !block.includes(rule));
        const verdict: Verdict = block.length === 0 ? { kept: true, plan: [] } : this.judge.judge(this.judge.sidesOf(rest));
        if (size === 1 && verdict.kept === null) this.minimal = false;
        if (verdict.kept !== false) {
          at += size;
          continue;
        }
        by = verdict.by;
        // The next look is at what has taken the block's place; what the proof no longer needs is gone as well.
        const seen = new Set(rules.slice(0, at).map(ruleKey));
        rules = inOrder(this.support(rest, verdict), this.question.wish);
        at = rules.filter((rule) => seen.has(ruleKey(rule))).length;
      }
    return { rules, by };
  }

  /** Tracks that nobody asks for only stand in the way; but a share over all may be helped by them. */
  private concerned(rules: readonly NamedRule[]): readonly string[] {
    const { wish, specialties } = this.question;
    if (wish.specialty === null) return specialties;
    const named = new Set(rules.flatMap(({ kind, specialty }) => (isLimit(kind) || specialty === null ? [] : [specialty])));
    return specialties.filter((specialty) => named.has(specialty) || specialty === wish.specialty);
  }

  private routeRules(question: Question, rules: readonly NamedRule[]): RouteRule[] {
    const { problem } = question.ground;
    return question.specialties.flatMap((specialty) => {
      const patterns = problem.patterns.filter((pattern) => pattern.specialty === specialty);
      // Only where not even one track has a route does it say something that there are no other units.
      const alone = rules.every(({ kind }) => !isLimit(kind) && kind !== 'share' && kind !== 'aim');
      const kinds = alone
        ? (['own', 'side'] as const).filter((kind) => patterns.some(({ elements }) => elements.some((e) => e.kind === kind)))
        : [];
      return [...routeRulesOf(problem, specialty), ...kinds.map((kind) => approvedOnly(specialty, kind))];
    });
  }

  private without(question: Question, rules: readonly NamedRule[], left: readonly RouteRule[], asks = true): Verdict {
    const judge = judgeOf(question, left, asks);
    try {
      return judge.judge(judge.sidesOf(rules));
    } finally {
      judge.dispose();
    }
  }

  /** The whole conflict once more, and each rule that is not about single tracks left out once more. */
  private confirm(question: Question, rules: readonly NamedRule[], left: readonly RouteRule[]): 'relaxation' | 'whole' | null {
    const judge = judgeOf(question, left);
    try {
      const verdict = judge.judge(judge.sidesOf(rules));
      for (const rule of rules) {
        const rest = rules.filter((other) => other !== rule);
        const steps = rule === question.wish && isAboutSteps(rule);
        const without = steps ? this.without(question, rest, left, false) : judge.judge(judge.sidesOf(rest));
        this.minimal &&= without.kept === true;
      }
      if (verdict.kept !== false) this.minimal = false;
      return verdict.kept === false ? verdict.by : null;
    } finally {
      judge.dispose();
    }
  }

  /** Are the places taken by earlier tracks? Then that is a rule of the conflict as well: without them the wish can be met. */
  private occupied(question: Question, rules: readonly NamedRule[], left: readonly RouteRule[]): NamedRule[] {
    const judge = judgeOf(question, left);
    try {
      return rules.flatMap((rule) => {
        const limits = isLimit(rule.kind) ? judge.rows.limitsOf(rule).map(({ limit }) => limit) : [];
        if (!limits.some(({ balance, empty }) => empty > balance)) return [];
        const sides = judge.sidesOf(rules.filter((other) => other !== rule));
        judge.rows.ask(sides, rule, { empty: true });
        const { unit, specialty, element, from, to } = rule;
        return judge.judge(sides).kept === true ? [named('occupancy', { unit, specialty, element, from, to })] : [];
      });
    } finally {
      judge.dispose();
    }
  }
}

/** A specialty without a pattern has no tracks, whatever else is done. */
const lacking = ({ specialties, ground: { problem } }: Question): NamedRule[] =>
  specialties
    .filter((specialty) => !problem.patterns.some((pattern) => pattern.specialty === specialty))
    .map((specialty) => named('noPattern', { specialty }));

/** First to go: other specialties, then pins, ceilings and places; the wish stays. */
function inOrder(rules: readonly NamedRule[], wish: NamedRule): NamedRule[] {
  const rank = (rule: NamedRule): number => {
    if (rule === wish) return 9;
    if (rule.kind === 'placed') return rule.specialty === wish.specialty ? 8 : 0;
    return rule.kind === 'pin' ? 1 : rule.kind === 'ceiling' ? 2 : rule.kind === 'capacity' ? 3 : 4;
  };
  return rules
    .map((rule, i) => ({ rule, i }))
    .sort((a, b) => rank(a.rule) - rank(b.rule) || a.i - b.i)
    .map(({ rule }) => rule);
}
