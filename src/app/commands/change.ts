/** `replan`: files in, the answer out; no database. */
import { createHash } from 'node:crypto';
import { checkReplan, readChanges, readTracks, replan, spanOf } from '../../engines/composer/change/index.ts';
import type { Fault } from '../../engines/composer/fault.ts';
import { canonicalJson } from '../../kernel/canonical.ts';
import type { Given } from '../cli.ts';
import { changeErrorText } from './change-errors.ts';
import { problemIn } from './composer.ts';
import { readJson } from './files.ts';
import { Refused, WrongUse } from './refused.ts';

/** How the tracks of a plan (or of an earlier replan) go on after a change. Exit 1 when the checker does not accept it. */
export async function replanCommand({ files }: Given): Promise<string> {
  const [problemFile, planFile, changeFile, ...more] = files;
  if (!problemFile || !planFile || !changeFile || more.length > 0)
    throw new WrongUse('Giv problem.json, plan.json og change.json. / Give problem.json, plan.json and change.json.');
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

const hashOf = (json: unknown): string => createHash('sha256').update(canonicalJson(json)).digest('hex');

export const refusedFor = (file: string, faults: readonly Fault[]): Refused =>
  new Refused(
    faults
      .slice(0, 20)
      .map((fault) => `${file}: ${changeErrorText(fault)}`)
      .join('\n'),
  );
