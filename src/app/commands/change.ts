/** `whatif` and `replan`: files in, the answer out; no database. What if also takes a nation. */
import {
  applyChanges,
  type Changes,
  checkReplan,
  readChanges,
  readTracks,
  replan,
  spanOf,
  whatIf,
} from '../../engines/composer/change/index.ts';
import { check, type Problem } from '../../engines/composer/index.ts';
import { sha256Of } from '../../platform/sha256.ts';
import type { Given } from '../cli.ts';
import { refusedFor } from './change-errors.ts';
import { isNation, planIn, problemIn, seedOf, workersOf } from './composer-files.ts';
import { whatIfNationFiles } from './composer-nation.ts';
import { readJson } from './files.ts';
import { Refused, WrongUse } from './refused.ts';

/** A plan after changes, beside the plan before. Exit 1 when the checker does not accept it. */
export async function whatIfCommand({ files, options }: Given): Promise<string> {
  const [problemFile, planFile, changeFile] = threeOf(files);
  const seed = seedOf(options);
  const json = readJson(problemFile);
  if (isNation(json))
    return whatIfNationFiles({ nationFile: problemFile, nationJson: json, planFile, changeFile, seed, workers: workersOf(options) });
  const { problem, sha256 } = problemIn(problemFile, json);
  const plan = planIn(planFile);
  const [planJson, changeJson] = [readJson(planFile), readJson(changeFile)];
  const wrong = check(problem, plan).findings.find(({ hard }) => hard);
  if (wrong)
    throw new Refused(
      `${planFile}: planen holder ikke reglerne i ${problemFile} (${wrong.code}); brug den plan, der hører til. / The plan does not keep the rules of the problem; give the one that belongs to it.`,
    );
  const changes = changesIn(changeFile, problem, changeJson);
  const hashes = { problemSha256: sha256, planSha256: sha256Of(planJson), changeSha256: sha256Of(changeJson) };
  const answer = await whatIf({ problem, plan, changes, seed, hashes, hashOf: sha256Of });
  const output = `${JSON.stringify(answer, null, 1)}\n`;
  if (check(applyChanges(problem, changes), answer.after).accepted) return output;
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
  const hashes = { problemSha256: sha256, planSha256: sha256Of(planJson), changeSha256: sha256Of(changeJson) };
  const answer = await replan(problem, tracks, given.changes, hashes);
  const output = `${JSON.stringify(answer, null, 1)}\n`;
  const { accepted, differences } = checkReplan(problem, tracks, given.changes, answer);
  if (accepted) return output;
  throw new Refused(`Svaret er ikke godkendt: ${JSON.stringify(differences.slice(0, 5))} / The answer is rejected.`, output);
}

/** For what if. */
export function changesIn(file: string, problem: Problem, json = readJson(file)): Changes {
  const given = readChanges(json, problem, [], 'whatif');
  if ('errors' in given) throw refusedFor(file, given.errors);
  return given.changes;
}

function threeOf(files: readonly string[]): [string, string, string] {
  const [problem, plan, change, ...more] = files;
  if (problem && plan && change && more.length === 0) return [problem, plan, change];
  throw new WrongUse('Giv problem.json, plan.json og change.json. / Give problem.json, plan.json and change.json.');
}
