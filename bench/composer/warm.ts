/** Questions about a plan in the process that made it: what-if, cold and by its session; a minimal conflict and replanning, the first time and again. */
import loadHighs from 'highs';
import { applyChanges, type Changes, openSession, replan, type WhatIfChange, whatIf } from '../../src/engines/composer/change/index.ts';
import { look } from '../../src/engines/composer/explain/explain.ts';
import type { Ground } from '../../src/engines/composer/explain/question.ts';
import { settled } from '../../src/engines/composer/explain/settled.ts';
import { check, compose, explain, type NamedRule, type NotMet, type Plan, type Problem } from '../../src/engines/composer/index.ts';
import { month, monthText } from '../../src/kernel/month.ts';

type Line = Record<string, string | number>;

const MOST_WISHES = 8;
const HASHES = { problemSha256: '', planSha256: '', changeSha256: '' };

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; found: T }> {
  const began = performance.now();
  const found = await work();
  return { seconds: (performance.now() - began) / 1000, found };
}

export async function warmTable(problem: Problem): Promise<Line[]> {
  const first = await timed(() => compose(problem, { seed: 1, problemSha256: '' }));
  const { plan } = first.found;
  const lines: Line[] = [
    line('the first plan', first.seconds, null, `${plan.figures.placed}/${plan.figures.demanded} placed, gap ${percent(plan.gap)}`),
  ];
  lines.push(...(await whatIfs(problem, plan)));
  lines.push(...(await conflicts(problem, plan)));
  lines.push(await replanned(problem, plan));
  return lines;
}

const percent = (share: number): string => `${(100 * share).toFixed(3)} %`;
const line = (question: string, seconds: number, again: number | null, answer: string): Line => ({
  question,
  'first s': seconds.toFixed(2),
  'again s': again === null ? '' : again.toFixed(2),
  answer,
});

/** One place less at the fullest unit; one track more of the largest specialty. Cold: all composed anew; warm: by a session. */
async function whatIfs(problem: Problem, plan: Plan): Promise<Line[]> {
  const opened = await timed(() => openSession({ problem, plan, seed: 1, hashOf: () => '' }));
  const session = opened.found;
  const lines: Line[] = [line('opening the session, once a problem', opened.seconds, null, session ? '' : 'no session')];
  for (const change of [...fewerPlaces(problem, plan), oneMore(problem)]) {
    const changes: Changes = { schema: 'videre-change/1', changes: [change] };
    const began = performance.now();
    let first = Number.NaN;
    const onProgress = (progress: { bound: number }) => {
      if (Number.isNaN(first) && progress.bound > 0) first = (performance.now() - began) / 1000;
    };
    const cold = await timed(() => whatIf({ problem, plan, changes, seed: 1, hashes: HASHES, hashOf: () => '', onProgress }));
    const bound = await timed(async () => session?.bound(changes));
    const warm = await timed(async () => session?.plan(changes));
    const { after } = cold.found;
    const coldTold = check(applyChanges(problem, changes), after).accepted ? `cold: ${after.cost} points` : 'REFUSED by the checker';
    const found = warm.found;
    const accepted = found && check(found.problem, found.plan).accepted;
    const warmTold = found
      ? accepted
        ? `warm: ${found.plan.cost} points, ${found.scope?.length ?? 'all'} specialties anew`
        : 'REFUSED by the checker'
      : '';
    lines.push(
      line(`what if (${change.type}): bound`, first, bound.seconds, `warm: no plan under ${bound.found?.cost.toFixed(1) ?? '–'} points`),
    );
    lines.push(line(`what if (${change.type}): new plan`, cold.seconds, warm.seconds, `${coldTold}; ${warmTold}`));
  }
  return lines;
}

function fewerPlaces(problem: Problem, plan: Plan): WhatIfChange[] {
  const used = (unit: string, specialty: string): number =>
    plan.tracks.filter(
      (track) => track.specialty === specialty && track.elements.some((element) => element.kind === 'own' && element.unit === unit),
    ).length;
  const most = problem.approvals
    .filter(({ kind, tenths }) => kind === 'own' && tenths >= 10)
    .map((row) => ({ row, used: used(row.unit, row.specialty) }))
    .reduce((best, one) => (one.used > best.used ? one : best), { row: problem.approvals[0], used: -1 });
  const { row } = most;
  if (!row) return [];
  const { unit, specialty, kind, tenths, to } = row;
  return [{ type: 'places', unit, specialty, kind, from: `${problem.year + 1}-01`, to, tenths: tenths - 10 }];
}

function oneMore({ demand }: Problem): WhatIfChange {
  const largest = demand.reduce((best, one) => (one.count > best.count ? one : best));
  return { type: 'count', specialty: largest.specialty, count: largest.count + 1 };
}

/** Why some wishes are not met: the conflict alone, minimal by solving again; and the whole answer, with priced ways out. The middle one, and the worst. */
async function conflicts(problem: Problem, plan: Plan): Promise<Line[]> {
  const ask = (wishes: (row: NotMet) => boolean) =>
    timed(() => explain(problem, plan, { problemSha256: '', plan: 'composed', wishes, bottlenecks: false }));
  const { notMet } = (await ask(() => false)).found;
  const tried = notMet.filter(({ wish }) => ['placed', 'share', 'aim'].includes(wish.kind)).slice(0, MOST_WISHES);
  const settledPlan = settled(problem, plan.tracks);
  const ground: Ground = { highs: await loadHighs(), ...settledPlan };
  const alone = async (wish: NamedRule) => {
    const { seconds, found } = await timed(async () => look(ground, wish, notMet).found);
    if (found.outcome === 'possible') found.judge.dispose();
    return { seconds, found };
  };
  const whole = ({ wish }: NotMet) => ask((row) => JSON.stringify(row.wish) === JSON.stringify(wish));
  const [looked, again, answered, answeredAgain] = [
    await each(tried, ({ wish }) => alone(wish)),
    await each(tried, ({ wish }) => alone(wish)),
    await each(tried, whole),
    await each(tried, whole),
  ];
  const impossible = again.flatMap(({ found }) => (found.outcome === 'impossible' ? [found] : []));
  const told = [
    `${tried.length} wishes, worst ${worst(again)} s again`,
    `${impossible.length} impossible (${impossible.map(({ conflict }) => conflict.length).join(', ')} rules, ${impossible.filter(({ minimal }) => minimal).length} minimal)`,
    `${again.filter(({ found }) => found.outcome === 'undecided').length} undecided`,
  ];
  const ways = answeredAgain.flatMap(({ found }) => found.answers.flatMap(({ alternatives }) => alternatives));
  const priced = ways.filter(({ price }) => price).length;
  return [
    line('why a wish is not met: its minimal conflict', median(looked), median(again), told.join('; ')),
    line(
      'the same with ways out, each priced by composing anew',
      median(answered),
      median(answeredAgain),
      `${ways.length} ways out, ${priced} with a price; worst ${worst(answeredAgain)} s again`,
    ),
  ];
}

async function each<T, U>(list: readonly T[], work: (one: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}

const sorted = (times: readonly { seconds: number }[]): number[] => times.map(({ seconds }) => seconds).sort((a, b) => a - b);
const median = (times: readonly { seconds: number }[]): number => sorted(times)[Math.floor((times.length - 1) / 2)] ?? 0;
const worst = (times: readonly { seconds: number }[]): string => (sorted(times).at(-1) ?? 0).toFixed(2);

/** A unit closed for a year, and every eighth doctor away for half a year: at most fifty are touched by the leave. */
async function replanned(problem: Problem, plan: Plan): Promise<Line> {
  const asOf = monthText(month(`${problem.year}-01`) + 24);
  const away = plan.tracks.filter((_, i) => i % Math.max(8, Math.ceil(plan.tracks.length / 30)) === 0);
  const unit = plan.tracks.flatMap(({ elements }) => elements).find(({ from, kind }) => from >= asOf && kind === 'own')?.unit;
  const changes: Changes = {
    schema: 'videre-change/1',
    asOf,
    changes: [
      ...away.map(({ id }) => ({ type: 'leave' as const, track: id, from: asOf, months: 6 })),
      ...(unit ? [{ type: 'closed' as const, unit, from: asOf, to: monthText(month(asOf) + 12) }] : []),
    ],
  };
  const ask = () => replan(problem, plan.tracks, changes, HASHES);
  const [once, again] = [await timed(ask), await timed(ask)];
  const { proof } = again.found;
  const told = `${proof.touched.length} touched, ${proof.score.changed} changed, ${proof.score.unrepaired} unrepaired, proven: ${proof.scope}`;
  return line('replan', once.seconds, again.seconds, told);
}
