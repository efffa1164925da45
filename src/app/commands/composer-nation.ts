/** `compose`, `check` and `whatif` of a nation: regions side by side in threads, progress on standard error. */
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  checkNation,
  composeNation,
  inThreads,
  type Nation,
  RegionFault,
  readNation,
  readNationChanges,
  readNationPlan,
  whatIfNation,
} from '../../engines/composer/index.ts';
import { sha256Of } from '../../platform/sha256.ts';
import { root } from '../root.ts';
import { stoppedByHand } from './by-hand.ts';
import { refusedFor } from './change-errors.ts';
import { ofKind, planJsonIn, read } from './composer-files.ts';
import { readJson } from './files.ts';
import { teller } from './progress.ts';
import { Refused } from './refused.ts';

const threadFile = pathToFileURL(path.join(root, 'dist', 'region-thread.js'));

/** `workers` null = as many as the machine has cores. */
export async function composeNationFile(file: string, json: unknown, seed: number, workers: number | null): Promise<string> {
  const { nation } = read(file, readNation(json));
  const plan = await told(composeNation(nation, { seed, ...hashesOf(nation), ...threadsOf(workers) }));
  return `${JSON.stringify(plan)}\n`;
}

export interface NationQuestion {
  nationFile: string;
  nationJson: unknown;
  planFile: string;
  changeFile: string;
  seed: number;
  workers: number | null;
}

/** The changed regions' plans, beside those before. The checker adds the regions up: exit 1 when it does not accept the whole. */
export async function whatIfNationFiles({ nationFile, nationJson, planFile, changeFile, ...how }: NationQuestion): Promise<string> {
  const { nation } = read(nationFile, readNation(nationJson));
  const [planJson, changeJson] = [readJson(planFile), readJson(changeFile)];
  const { plan } = read(planFile, readNationPlan(ofKind(planFile, planJson, 'nation-plan')));
  if (!checkNation(nation, plan, hashesOf(nation)).accepted)
    throw new Refused(
      `${planFile}: planen er ikke en godkendt plan af ${nationFile}; brug den plan, der hører til. / The plan is not an accepted plan of the nation; give the one that belongs to it.`,
    );
  const changed = changedBy(changeFile, nation, changeJson);
  const hashes = { nationSha256: sha256Of(nation), planSha256: sha256Of(planJson), changeSha256: sha256Of(changeJson) };
  const asked = { nation, plan, changed, hashes, hashOf: sha256Of, seed: how.seed, ...threadsOf(how.workers) };
  const answer = await told(whatIfNation(asked));
  const output = `${JSON.stringify(answer)}\n`;
  const verdict = checkNation(changed, answer.after, hashesOf(changed));
  if (verdict.accepted) return output;
  throw new Refused(
    `Den nye plan er ikke godkendt: ${verdict.shared.length} overskridelser på delte enheder. / The new plan is rejected.`,
    output,
  );
}

function changedBy(changeFile: string, nation: Nation, json = readJson(changeFile)): Nation {
  const given = readNationChanges(json, nation);
  if ('errors' in given) throw refusedFor(changeFile, given.errors);
  return given.changed;
}

const threadsOf = (workers: number | null) => ({
  workers: workers ?? os.availableParallelism(),
  run: inThreads(threadFile, stoppedByHand().flag),
  onProgress: teller(),
});

async function told<T>(composing: Promise<T>): Promise<T> {
  try {
    return await composing;
  } catch (fault) {
    if (!(fault instanceof RegionFault)) throw fault;
    const { trainingRegion, message } = fault;
    throw new Refused(
      `Beregningen for ${trainingRegion} gik i stå; intet er skrevet. Kør igen, evt. med --workers 1. / The computation for ${trainingRegion} failed; nothing is written. Run again, perhaps with --workers 1.\n${message}`,
    );
  }
}

/** With changes, of the plan in an answer of `whatif`. */
export function checkNationFiles(file: string, json: unknown, planFile: string, changeFile?: string): string {
  const given = read(file, readNation(json)).nation;
  const nation = changeFile ? changedBy(changeFile, given) : given;
  const { plan } = read(planFile, readNationPlan(ofKind(planFile, planJsonIn(planFile, changeFile), 'nation-plan')));
  const { accepted, plans, shared, differences } = checkNation(nation, plan, hashesOf(nation));
  const each = plans.map((result, no) => ({
    trainingRegion: nation.problems[no]?.trainingRegion,
    year: nation.problems[no]?.year,
    accepted: result.accepted,
    cost: result.cost,
    broken: result.findings.filter(({ hard }) => hard),
    differences: result.differences,
    figures: result.figures,
  }));
  const output = `${JSON.stringify({ accepted, shared, differences, plans: each }, null, 1)}\n`;
  if (accepted) return output;
  const refused = each.filter((one) => !one.accepted).length;
  const text = `Planen er ikke godkendt: ${refused} af ${each.length} planer, ${shared.length} overskridelser på delte enheder, ${differences.length} afvigelser i det hele. / The plan is rejected.`;
  throw new Refused(text, output);
}

const hashesOf = (nation: Nation) => ({ nationSha256: sha256Of(nation), problemSha256: nation.problems.map(sha256Of) });
