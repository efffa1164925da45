/**
 * Why a wish of a plan is not met, asked in the process that composed: every wish of every kind, its minimal conflict by itself and, with --whole, the answer with its ways out. Seconds of the processor, because the machine is shared. Each wish is asked once, all of them after one another, and then again; with --every N every Nth.
 *   npm run -s bench -- explain [--size specialty|five|region] [--seed N] [--tight] [--problem file.json [--plan file.json]] [--wishes placed,share,…] [--every N] [--whole] [--slowest N]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { explain, look } from '../src/engines/composer/explain/explain.ts';
import { notMetOf } from '../src/engines/composer/explain/not-met.ts';
import type { Ground } from '../src/engines/composer/explain/question.ts';
import { settled } from '../src/engines/composer/explain/settled.ts';
import {
  compose,
  generate,
  type NamedRule,
  type NotMet,
  type Plan,
  type Problem,
  readPlan,
  readProblem,
  VERSION,
} from '../src/engines/composer/index.ts';

interface Asked {
  wish: NamedRule;
  /** Seconds of the conflict, first and again; of the whole answer. */
  first: number;
  again: number;
  whole: number;
  told: string;
}

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function timed<T>(work: () => T | Promise<T>): Promise<{ spent: number; found: T }> {
  const from = seconds();
  const found = await work();
  return { spent: seconds() - from, found };
}

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string', default: 'region' },
      seed: { type: 'string', default: '1' },
      tight: { type: 'boolean', default: false },
      problem: { type: 'string' },
      plan: { type: 'string' },
      wishes: { type: 'string', default: '' },
      every: { type: 'string', default: '1' },
      whole: { type: 'boolean', default: false },
      slowest: { type: 'string', default: '5' },
    },
  });
  const problem = values.problem
    ? problemIn(values.problem)
    : generate({ size: values.size as 'region', seed: Number(values.seed), tight: values.tight });
  const { spent, found: plan } = await timed(async () =>
    values.plan ? planIn(values.plan) : (await compose(problem, { seed: 1, problemSha256: '' })).plan,
  );
  console.log(`${VERSION}: ${plan.tracks.length} tracks${values.plan ? '' : `, composed in ${spent.toFixed(1)} s`}`);
  const kinds = values.wishes.split(',').filter(Boolean);
  const asked = await askAll(problem, plan, { kinds, every: Number(values.every), whole: values.whole });
  console.table(byKind(asked));
  console.table(
    [...asked]
      .sort((a, b) => b.again - a.again)
      .slice(0, Number(values.slowest))
      .map(({ wish, first, again, whole, told }) => ({
        wish: `${wish.kind} ${wish.specialty ?? 'overall'} ${JSON.stringify(wish.params)}`,
        first: round(first),
        again: round(again),
        whole: round(whole),
        told,
      })),
  );
}

async function askAll(
  problem: Problem,
  plan: Plan,
  { kinds, every, whole }: { kinds: readonly string[]; every: number; whole: boolean },
): Promise<Asked[]> {
  const highs = await loadHighs();
  const warm: Ground = { highs, ...settled(problem, plan.tracks) };
  const notMet = notMetOf(warm.problem, { tracks: [...warm.tracks], unplaced: plan.unplaced });
  const asked = notMet.filter(({ wish }) => kinds.length === 0 || kinds.includes(wish.kind)).filter((_, i) => i % every === 0);
  const conflict = async ({ wish }: NotMet) =>
    timed(() => {
      const { found } = look(warm, wish, notMet);
      if (found.outcome === 'possible') found.judge.dispose();
      return found;
    });
  const answered = ({ wish }: NotMet) => {
    const wishes = (row: NotMet) => JSON.stringify(row.wish) === JSON.stringify(wish);
    return timed(() => explain(problem, plan, { problemSha256: '', plan: 'given', wishes, bottlenecks: false }));
  };
  const first = await each(asked, conflict);
  const again = await each(asked, conflict);
  const answers = whole ? await each(asked, answered) : [];
  return asked.map(({ wish }, i) => {
    const found = again[i]?.found;
    const alternatives = answers[i]?.found.answers.flatMap((answer) => answer.alternatives) ?? [];
    const priced = alternatives.filter(({ price }) => price).length;
    const rules =
      found?.outcome === 'impossible' ? `${found.conflict.length} rules by ${found.by}${found.minimal ? '' : ', NOT MINIMAL'}` : '';
    return {
      wish,
      first: first[i]?.spent ?? 0,
      again: again[i]?.spent ?? 0,
      whole: answers[i]?.spent ?? 0,
      told: `${found?.outcome} ${rules}; ${alternatives.length} ways, ${priced} priced`,
    };
  });
}

async function each<T, U>(list: readonly T[], work: (one: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}

function byKind(asked: readonly Asked[]): Record<string, string | number>[] {
  const kinds = [...new Set(asked.map(({ wish }) => wish.kind))];
  return kinds.map((kind) => {
    const rows = asked.filter(({ wish }) => wish.kind === kind);
    const at = (part: number, of: (row: Asked) => number): string => {
      const sorted = rows.map(of).sort((a, b) => a - b);
      return round(sorted[Math.ceil(part * sorted.length) - 1] ?? 0);
    };
    return {
      kind,
      wishes: rows.length,
      'first: median s': at(0.5, ({ first }) => first),
      'worst s': at(1, ({ first }) => first),
      'again: median s': at(0.5, ({ again }) => again),
      'worst again s': at(1, ({ again }) => again),
      'over 1 s': rows.filter(({ again }) => again > 1).length,
      'whole: median s': at(0.5, ({ whole }) => whole),
      'whole: worst s': at(1, ({ whole }) => whole),
    };
  });
}

const round = (value: number): string => value.toFixed(2);

function problemIn(file: string): Problem {
  const read = readProblem(JSON.parse(readFileSync(file, 'utf8')));
  if ('errors' in read) throw new Error(`${file}: ${JSON.stringify(read.errors.slice(0, 3))}`);
  return read.problem;
}

function planIn(file: string): Plan {
  const read = readPlan(JSON.parse(readFileSync(file, 'utf8')));
  if ('errors' in read) throw new Error(`${file}: ${JSON.stringify(read.errors.slice(0, 3))}`);
  return read.plan;
}
