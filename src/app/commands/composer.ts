/** `compose` and `check`: files in, results out; no database. */
import { createHash } from 'node:crypto';
import { check, compose, readPlan, readProblem } from '../../engines/composer/index.ts';
import type { Plan } from '../../engines/composer/plan.ts';
import type { Problem } from '../../engines/composer/problem.ts';
import { canonicalJson } from '../../kernel/canonical.ts';
import type { Given } from '../cli.ts';
import { readJson } from './files.ts';
import { wholeNumber } from './options.ts';
import { problemErrorText } from './problem-errors.ts';
import { Refused, WrongUse } from './refused.ts';

/** A plan of the problem; ends by itself. */
export async function composeCommand({ files, options }: Given): Promise<string> {
  const [file, ...more] = files;
  if (!file || more.length > 0) throw new WrongUse('Giv én problem.json. / Give one problem.json.');
  const seed = wholeNumber(options, 'seed', 1);
  const { problem, sha256 } = problemIn(file);
  const { plan } = await compose(problem, { seed, problemSha256: sha256 });
  return `${JSON.stringify(plan, null, 1)}\n`;
}

/** The independent checker's verdict. Exit 1 when the plan is not accepted; the reasons are in the result. */
export async function checkCommand({ files }: Given): Promise<string> {
  const [problemFile, planFile, ...more] = files;
  if (!problemFile || !planFile || more.length > 0) throw new WrongUse('Giv problem.json og plan.json. / Give problem.json and plan.json.');
  const { problem, sha256 } = problemIn(problemFile);
  const plan = planIn(planFile);
  const verdict = check(problem, plan, { problemSha256: sha256 });
  const { accepted, cost, figures, differences, findings } = verdict;
  const broken = findings.filter(({ hard }) => hard);
  const output = `${JSON.stringify({ accepted, cost, broken, differences, figures }, null, 1)}\n`;
  if (accepted) return output;
  const text = `Planen er ikke godkendt: ${broken.length} brudte regler, ${differences.length} afvigelser. / The plan is rejected.`;
  throw new Refused(text, output);
}

export function seedOf(options: Given['options']): number {
  const seed = Number(options.seed ?? '1');
  if (Number.isInteger(seed) && seed >= 0) return seed;
  throw new WrongUse(`--seed skal være et helt tal fra 0. / --seed must be an integer from 0.`);
}

export function problemIn(file: string): { problem: Problem; sha256: string } {
  const json = readJson(file);
  const read = readProblem(json);
  if ('errors' in read)
    throw new Refused(
      read.errors
        .slice(0, 20)
        .map((error) => `${file}: ${problemErrorText(error)}`)
        .join('\n'),
    );
  return { problem: read.problem, sha256: createHash('sha256').update(canonicalJson(json)).digest('hex') };
}

export function planIn(file: string): Plan {
  const read = readPlan(readJson(file));
  if ('errors' in read)
    throw new Refused(
      read.errors
        .slice(0, 20)
        .map((error) => `${file}: ${problemErrorText(error)}`)
        .join('\n'),
    );
  return read.plan;
}
