/** Problem and plan files, read whole and refused in words with the place in the file. */
import { type Plan, type Problem, readPlan, readProblem } from '../../engines/composer/index.ts';
import type { Fault } from '../../kernel/fault.ts';
import { sha256Of } from '../../platform/sha256.ts';
import type { Given } from '../cli.ts';
import { readJson } from './files.ts';
import { wholeNumber } from './options.ts';
import { problemErrorText } from './problem-errors.ts';
import { Refused } from './refused.ts';

const MOST_TOLD = 20;

/** Of whatever edition: the schema says which one is known. */
export const isNation = (json: unknown): boolean => kindOf(json) === 'nation';

/** What was read; throws every fault with its place. */
export function read<T extends object>(file: string, result: T | { errors: Fault[] }): T {
  if (!('errors' in result)) return result;
  const lines = result.errors.slice(0, MOST_TOLD).map((error) => `${file}: ${problemErrorText(error)}`);
  throw new Refused(lines.join('\n'));
}

type Kind = 'problem' | 'plan' | 'nation' | 'nation-plan' | 'replan';

/** What a file says that it is; null = nothing of ours. */
export function kindOf(json: unknown): string | null {
  const said = typeof json === 'object' && json !== null && 'schema' in json ? /^videre-([a-z-]+)\//.exec(String(json.schema)) : null;
  return said?.[1] ?? null;
}

/** A file of another kind is told as that, not field by field. */
export function ofKind(file: string, json: unknown, kind: Kind): unknown {
  const found = kindOf(json);
  if (found === null || found === kind) return json;
  throw new Refused(
    `${file}: filen er en videre-${found}; her skal stå en videre-${kind}. / The file is a videre-${found}; a videre-${kind} belongs here.`,
  );
}

export function problemIn(file: string, json = readJson(file)): { problem: Problem; sha256: string } {
  const { problem } = read(file, readProblem(ofKind(file, json, 'problem')));
  return { problem, sha256: sha256Of(json) };
}

/** With changes, the plan in an answer of `whatif`. */
export const planIn = (file: string, changeFile?: string): Plan =>
  read(file, readPlan(ofKind(file, planJsonIn(file, changeFile), 'plan'))).plan;

/** A plan's file; with changes, the plan in an answer of `whatif`. */
export function planJsonIn(file: string, changeFile: string | undefined): unknown {
  const json = readJson(file);
  return changeFile && typeof json === 'object' && json !== null && 'after' in json ? json.after : json;
}

export const seedOf = (options: Given['options']): number => wholeNumber(options, 'seed', 1);

/** So many at a time; null = as many as the machine has cores. */
export const workersOf = (options: Given['options']): number | null =>
  options.workers === undefined ? null : wholeNumber(options, 'workers', 1, 1);
