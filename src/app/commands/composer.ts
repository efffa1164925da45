/** `compose` and `check`: files in, results out; no database. A problem, or a whole nation. */
import { applyChanges, check, compose } from '../../engines/composer/index.ts';
import { sha256Of } from '../../platform/sha256.ts';
import type { Given } from '../cli.ts';
import { stoppedByHand } from './by-hand.ts';
import { changesIn, checkReplanFiles } from './change.ts';
import { isNation, kindOf, planIn, problemIn, seedOf, workersOf } from './composer-files.ts';
import { checkNationFiles, composeNationFile } from './composer-nation.ts';
import { readJson } from './files.ts';
import { tellerOf } from './progress.ts';
import { Refused, WrongUse } from './refused.ts';

/** A plan of the problem; ends by itself, or with the best so far when it is stopped. */
export async function composeCommand({ files, options }: Given): Promise<string> {
  const [file, ...more] = files;
  if (!file || more.length > 0) throw new WrongUse('Giv én problem.json. / Give one problem.json.');
  const seed = seedOf(options);
  const workers = workersOf(options);
  const json = readJson(file);
  if (isNation(json)) return composeNationFile(file, json, seed, workers);
  const { problem, sha256 } = problemIn(file, json);
  const { shouldStop } = stoppedByHand();
  const { plan } = await compose(problem, { seed, problemSha256: sha256, shouldStop, onProgress: tellerOf(problem) });
  return `${JSON.stringify(plan, null, 1)}\n`;
}

/** The independent checker's verdict; with changes, of an answer of `whatif` or `replan`. Exit 1 when the plan is not accepted; the reasons are in the result. */
export async function checkCommand({ files }: Given): Promise<string> {
  const [problemFile, planFile, changeFile, beforeFile, ...more] = files;
  if (!problemFile || !planFile || more.length > 0)
    throw new WrongUse(
      'Giv problem.json og plan.json; et svar fra whatif med dets change.json; et svar fra replan med dets change.json og planen før. / Give problem.json and plan.json; an answer of whatif with its change.json; an answer of replan with its change.json and the plan before.',
    );
  if (kindOf(readJson(planFile)) === 'replan') return checkReplanFiles(problemFile, planFile, changeFile, beforeFile);
  const json = readJson(problemFile);
  if (isNation(json)) return checkNationFiles(problemFile, json, planFile, changeFile);
  const given = problemIn(problemFile, json);
  const problem = changeFile ? applyChanges(given.problem, changesIn(changeFile, given.problem)) : given.problem;
  const plan = planIn(planFile, changeFile);
  const verdict = check(problem, plan, { problemSha256: changeFile ? sha256Of(problem) : given.sha256 });
  const { accepted, cost, figures, differences, findings } = verdict;
  const broken = findings.filter(({ hard }) => hard);
  const output = `${JSON.stringify({ accepted, cost, broken, differences, figures }, null, 1)}\n`;
  if (accepted) return output;
  const text = `Planen er ikke godkendt: ${broken.length} brudte regler, ${differences.length} afvigelser. / The plan is rejected.`;
  throw new Refused(text, output);
}
