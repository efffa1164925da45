/** `whatif` and `replan`: files in, the answer out; no database. What if also takes a nation. */
import {
  applyChanges,
  brokenBefore,
  type Changes,
  checkReplan,
  type RunningTrack,
  readChanges,
  readReplan,
  readTracks,
  replan,
  spanOf,
  whatIf,
} from '../../engines/composer/change/index.ts';
import { check, type Problem } from '../../engines/composer/index.ts';
import { sha256Of } from '../../platform/sha256.ts';
import type { Given } from '../cli.ts';
import { stoppedByHand } from './by-hand.ts';
import { refusedFor } from './change-errors.ts';
import { isNation, planIn, problemIn, read, seedOf, workersOf } from './composer-files.ts';
import { whatIfNationFiles } from './composer-nation.ts';
import { readJson } from './files.ts';
import { tellerOf } from './progress.ts';
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
  const { shouldStop } = stoppedByHand();
  const how = { shouldStop, onProgress: tellerOf(problem) };
  const answer = await whatIf({ problem, plan, changes, seed, hashes, hashOf: sha256Of, ...how });
  const output = `${JSON.stringify(answer, null, 1)}\n`;
  if (check(applyChanges(problem, changes), answer.after).accepted) return output;
  throw new Refused('Den nye plan er ikke godkendt. / The new plan is rejected.', output);
}

/** How the tracks of a plan (or of an earlier replan) go on after a change. Exit 1 when the checker does not accept it. */
export async function replanCommand({ files }: Given): Promise<string> {
  const [problemFile, planFile, changeFile] = threeOf(files);
  const { problem, sha256 } = problemIn(problemFile);
  const [planJson, changeJson] = [readJson(planFile), readJson(changeFile)];
  const { tracks, changes } = underWay(problem, [planFile, planJson], [changeFile, changeJson]);
  tellBroken(problem, planFile, tracks);
  const hashes = { problemSha256: sha256, planSha256: sha256Of(planJson), changeSha256: sha256Of(changeJson) };
  const answer = await replan(problem, tracks, changes, hashes);
  const output = `${JSON.stringify(answer, null, 1)}\n`;
  const { accepted, differences } = checkReplan(problem, tracks, changes, answer);
  if (accepted) return output;
  throw new Refused(`Svaret er ikke godkendt: ${JSON.stringify(differences.slice(0, 5))} / The answer is rejected.`, output);
}

/** The checker's verdict on an answer of `replan`. Exit 1 when it does not accept it; the reasons are in the result. */
export function checkReplanFiles(problemFile: string, answerFile: string, changeFile?: string, planFile?: string): string {
  if (!changeFile || !planFile)
    throw new WrongUse(
      `${answerFile} er et svar fra replan: giv også dets change.json og planen før. / It is an answer of replan: give its change.json and the plan before, too.`,
    );
  const { problem } = problemIn(problemFile);
  const { replan: answer } = read(answerFile, readReplan(readJson(answerFile)));
  const { tracks, changes } = underWay(problem, [planFile, readJson(planFile)], [changeFile, readJson(changeFile)]);
  const verdict = checkReplan(problem, tracks, changes, answer);
  const output = `${JSON.stringify(verdict, null, 1)}\n`;
  if (verdict.accepted) return output;
  throw new Refused(`Svaret er ikke godkendt: ${verdict.differences.length} afvigelser. / The answer is rejected.`, output);
}

type NamedJson = [file: string, json: unknown];

function underWay(problem: Problem, [planFile, plan]: NamedJson, [changeFile, change]: NamedJson) {
  const read = readTracks(plan, problem);
  if ('errors' in read) throw refusedFor(planFile, read.errors);
  const given = readChanges(change, problem, read.tracks.map(spanOf), 'replan');
  if ('errors' in given) throw refusedFor(changeFile, given.errors);
  return { tracks: read.tracks, changes: given.changes };
}

/** What was broken before anything happened is not mended, and nothing in the answer says so. */
function tellBroken(problem: Problem, planFile: string, tracks: readonly RunningTrack[]): void {
  const broken = brokenBefore(problem, tracks);
  if (broken > 0)
    process.stderr.write(
      `${planFile}: planen bryder ${broken} regler i forvejen; de bliver ikke rettet. / The plan breaks ${broken} rules already; they are not mended.\n`,
    );
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
