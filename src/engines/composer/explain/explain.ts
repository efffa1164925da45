/** The entry: what a plan does not meet, why, the ways out with their price, and the bottlenecks. The same for the same problem and plan, to the byte. */
import loadHighs from 'highs';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { UNFILLED } from '../rules/flex.ts';
import { VERSION } from '../version.ts';
import { applyAll } from './apply.ts';
import { bottlenecksOf } from './bottlenecks.ts';
import { conflictOf, type Found } from './conflict.ts';
import type { Answer, Change, Explanation, NamedRule, NotMet } from './explanation.ts';
import { notMetOf, shareWish } from './not-met.ts';
import { Pricing } from './price.ts';
import { besideOthers, canBeKept, type Ground, isAboutSteps, keptTracks, neighbours, type Question } from './question.ts';
import { named, ruleKey } from './rules.ts';
import { settled } from './settled.ts';
import { Stopped } from './stopped.ts';
import { waysOut } from './ways-out.ts';

export interface ExplainOptions {
  problemSha256: string;
  plan: 'given' | 'composed';
  /** Only these of what is not met; all when absent. */
  wishes?: (row: NotMet) => boolean;
  bottlenecks?: boolean;
  onProgress?: (progress: { done: number; of: number }) => void;
  /** Asked between the looks; true ends it with what is found, marked as stopped. */
  shouldStop?: () => boolean;
}

/** The problem must have come through `readProblem`, and the plan be one that the checker accepts, or parts of a draft. */
export async function explain(given: Problem, plan: Pick<Plan, 'tracks' | 'unplaced'>, options: ExplainOptions): Promise<Explanation> {
  const { problem, tracks } = settled(given, plan.tracks);
  const known = new Set(problem.demand.map(({ specialty }) => specialty));
  const ground: Ground = {
    highs: await loadHighs(),
    problem,
    tracks: tracks.filter(({ specialty }) => known.has(specialty)),
    stop: options.shouldStop,
  };
  const unplaced = plan.unplaced.filter(({ reasons }) => reasons[0]?.code !== UNFILLED);
  const notMet = notMetOf(problem, { tracks, unplaced });
  const asked = notMet.filter(options.wishes ?? (() => true));
  const told: Told = { lookingFor: 'conflict', answers: [], bottlenecks: [], shares: [] };
  const { answers, bottlenecks, shares, stopped } = await untilStopped(told, async () => {
    const of = asked.length + Number(options.bottlenecks !== false);
    for (const [done, { wish }] of asked.entries()) {
      options.onProgress?.({ done, of });
      await answer(told, ground, wish, notMet);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    options.onProgress?.({ done: asked.length, of });
    told.lookingFor = 'bottlenecks';
    if (options.bottlenecks !== false) Object.assign(told, await bottlenecksOf(ground));
    options.onProgress?.({ done: of, of });
  });
  return {
    schema: 'videre-explanation/1',
    problemSha256: options.problemSha256,
    version: VERSION,
    plan: options.plan,
    ...(stopped && { stopped }),
    notMet,
    answers,
    bottlenecks,
    shares,
  };
}

/** What is found so far: all that is told where somebody asks for an end. */
interface Told extends Pick<Explanation, 'answers' | 'bottlenecks' | 'shares' | 'stopped'> {
  lookingFor: NonNullable<Explanation['stopped']>;
}

async function untilStopped(told: Told, work: () => Promise<void>): Promise<Told> {
  try {
    await work();
  } catch (fault) {
    if (!(fault instanceof Stopped)) throw fault;
    told.stopped = told.lookingFor;
  }
  return told;
}

async function answer(told: Told, ground: Ground, wish: NamedRule, notMet: readonly NotMet[]): Promise<void> {
  told.lookingFor = 'conflict';
  const { question, found } = look(ground, wish, notMet);
  const row = answerOf(wish, found);
  told.answers.push(row);
  told.lookingFor = 'ways';
  const prices = new Pricing(ground, question.specialties);
  if (found.outcome === 'possible') {
    found.judge.dispose();
    row.price = await prices.of(ground.problem, wish);
  }
  if (found.outcome !== 'impossible') return;
  for (const changes of waysOut(question, found.conflict)) {
    // Where a track starts and ends is the least of the wishes: that it can be is enough to know.
    const price = isAboutSteps(wish) ? null : await prices.of(applyAll(ground.problem, changes), changed(wish, changes));
    row.alternatives.push({ changes, price });
  }
}

function answerOf(wish: NamedRule, found: Found): Answer {
  const nothing = { conflict: [], minimal: false, price: null, alternatives: [] };
  switch (found.outcome) {
    case 'possible':
      return { wish, outcome: 'possible', decidedBy: 'whole', ...nothing };
    case 'undecided':
      return { wish, outcome: 'undecided', decidedBy: null, ...nothing };
    case 'impossible': {
      const { by, conflict, minimal } = found;
      return { wish, outcome: 'impossible', decidedBy: by, ...nothing, conflict, minimal };
    }
  }
}

/** First among the specialties of the wish alone; only when they can do it by themselves, with those they meet at ceilings. */
export function look(ground: Ground, wish: NamedRule, notMet: readonly NotMet[]): { question: Question; found: Found } {
  const { problem } = ground;
  const own =
    wish.specialty === null ? problem.agreement.overall.filter((id) => problem.demand.some((d) => d.specialty === id)) : [wish.specialty];
  const ask = (specialties: readonly string[]): Question => ({
    ground,
    wish,
    specialties,
    kept: [...keptTracks(ground, specialties, wish), ...keptShares(problem, specialties, wish, notMet)],
  });
  const alone = ask(own);
  const found = conflictOf(alone);
  const all = neighbours(problem, own);
  if (found.outcome !== 'possible' || all.length === own.length) return { question: alone, found };
  if (canBeKept(besideOthers(alone))) return { question: alone, found };
  found.judge.dispose();
  const wide = ask(all);
  return { question: wide, found: conflictOf(wide) };
}

/** The agreement comes before start and end, and the share of each specialty beside the one over all; what the plan does not meet is not held. */
function keptShares(problem: Problem, specialties: readonly string[], wish: NamedRule, notMet: readonly NotMet[]): NamedRule[] {
  if (wish.specialty !== null && !isAboutSteps(wish)) return [];
  const missed = new Set(notMet.map((row) => ruleKey(row.wish)));
  return problem.agreement.shares
    .filter(({ specialty, low, high }) => specialty !== null && specialties.includes(specialty) && (low > 0 || high < 100))
    .map(shareWish)
    .filter((rule) => !missed.has(ruleKey(rule)) && ruleKey(rule) !== ruleKey(wish));
}

/** The wish as it reads after a change of what it asks. */
function changed(wish: NamedRule, changes: readonly Change[]): NamedRule {
  for (const change of changes)
    if (change.kind === 'count' && wish.kind === 'placed' && wish.specialty === change.specialty)
      return named('placed', { specialty: change.specialty, params: { count: change.count } });
  return wish;
}
