/** `compose` and `check` of a nation: regions side by side in threads, progress on standard error. */
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  checkNation,
  composeNation,
  inThreads,
  type Nation,
  RegionFault,
  type RegionProgress,
  readNation,
  readNationPlan,
} from '../../engines/composer/index.ts';
import { root } from '../root.ts';
import { read, sha256Of } from './composer-files.ts';
import { readJson } from './files.ts';
import { Refused } from './refused.ts';

const threadFile = pathToFileURL(path.join(root, 'dist', 'region-thread.js'));

/** `workers` null = as many as the machine has cores. */
export async function composeNationFile(file: string, json: unknown, seed: number, workers: number | null): Promise<string> {
  const { nation } = read(file, readNation(json));
  try {
    const plan = await composeNation(nation, {
      seed,
      ...hashesOf(nation),
      workers: workers ?? os.availableParallelism(),
      run: inThreads(threadFile),
      onProgress: teller(),
    });
    return `${JSON.stringify(plan)}\n`;
  } catch (fault) {
    if (!(fault instanceof RegionFault)) throw fault;
    const { trainingRegion, message } = fault;
    throw new Refused(
      `Beregningen for ${trainingRegion} gik i stå; intet er skrevet. Kør igen, evt. med --workers 1. / The computation for ${trainingRegion} failed; nothing is written. Run again, perhaps with --workers 1.\n${message}`,
    );
  }
}

export function checkNationFiles(file: string, json: unknown, planFile: string): string {
  const { nation } = read(file, readNation(json));
  const { plan } = read(planFile, readNationPlan(readJson(planFile)));
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

/** A line whenever a region's year enters a phase. */
function teller(): (told: RegionProgress) => void {
  const phases = new Map<string, string>();
  return ({ trainingRegion, year, progress }) => {
    const { phase, placed, unplaced, cost, gap } = progress;
    const who = `${trainingRegion} ${year}`;
    if (phases.get(who) === phase) return;
    phases.set(who, phase);
    const far = `${(100 * gap).toFixed(2)} %`;
    process.stderr.write(
      `${who} (${phase}): ${placed}/${placed + unplaced} placeret / placed, pris / cost ${cost.toFixed(0)}, afstand / gap ≤ ${far}\n`,
    );
  };
}
