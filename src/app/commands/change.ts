/** `whatif` and `replan`: files in, the answer out; no database. */
import { createHash } from 'node:crypto';
import { applyChanges, checkReplan, readChanges, readTracks, replan, spanOf, whatIf } from '../../engines/composer/change/index.ts';
import type { Fault } from '../../engines/composer/fault.ts';
import { check } from '../../engines/composer/index.ts';
import { canonicalJson } from '../../kernel/canonical.ts';
import type { Given } from '../cli.ts';
import { changeErrorText } from './change-errors.ts';
import { planIn, problemIn, seedOf } from './composer-files.ts';
import { readJson } from './files.ts';
import { Refused, WrongUse } from './refused.ts';

/** A plan after changes, beside the plan before. Exit 1 when the checker does not accept it. */
export async function whatIfCommand({ files, options }: Given): Promise<string> {
  const [problemFile, planFile, changeFile] = threeOf(files);
  const seed = seedOf(options);
  const { problem, sha256 } = problemIn(problemFile);
  const plan = planIn(planFile);
  const [planJson, changeJson] = [readJson(planFile), readJson(changeFile)];
  const wrong = check(problem, plan).findings.find(({ hard }) => hard);
  if (wrong)
    throw new Refused(
      `${planFile}: planen holder ikke reglerne i ${problemFile} (${wrong.code}); brug den plan, der hører til. / The plan does not keep the rules of the problem; give the one that belongs to it.`,
    );
  const given = readChanges(changeJson, problem, [], 'whatif');
  if ('errors' in given) throw refusedFor(changeFile, given.errors);
  const hashes = { problemSha256: sha256, planSha256: hashOf(planJson), changeSha256: hashOf(changeJson) };
  const answer = await whatIf({ problem, plan, changes: given.changes, seed, hashes, hashOf });
  const output = `${JSON.stringify(answer, null, 1)}\n`;
  if (check(applyChanges(problem, given.changes), answer.after).accepted) return output;
  throw new Refused('Den nye plan er ikke godkendt. / The new plan is rejected.', output);
}

/** How the tracks of a plan (or of an earlier replan) go on after a change. Exit 1 when the checker does not accept it. */
export async function replanCommand({ files }: Given): Promise<string> {
  const [problemFile, planFile, changeFile] = threeOf(files);
  const { problem, sha256 } = problemIn(problemFile);
  const [planJson, changeJson] = [readJson(planFile), readJson(changeFile)];
  const read = readTracks(planJson);
  if ('errors' in read) throw refusedFor(planFile, read.errors);
  const { tracks } = read;
  const given = readChanges(changeJson, problem, tracks.map(spanOf), 'replan');
  if ('errors' in given) throw refusedFor(changeFile, given.errors);
  const hashes = { problemSha256: sha256, planSha256: hashOf(planJson), changeSha256: hashOf(changeJson) };
  const answer = await replan(problem, tracks, given.changes, hashes);
  const output = `${JSON.stringify(answer, null, 1)}\n`;
  const { accepted, differences } = checkReplan(problem, tracks, given.changes, answer);
  if (accepted) return output;
  throw new Refused(`Svaret er ikke godkendt: ${JSON.stringify(differences.slice(0, 5))} / The answer is rejected.`, output);
}

function threeOf(files: readonly string[]): [string, string, string] {
  const [problem, plan, change, ...more] = files;
  if (problem && plan && change && more.length === 0) return [problem, plan, change];
  throw new WrongUse('Giv problem.json, plan.json og change.json. / Give problem.json, plan.json and change.json.');
}

const hashOf = (json: unknown): string => createHash('sha256').update(canonicalJson(json)).digest('hex');

export const refusedFor = (file: string, faults: readonly Fault[]): Refused =>
  new Refused(
    faults
      .slice(0, 20)
      .map((fault) => `${file}: ${changeErrorText(fault)}`)
      .join('\n'),
  );
