/** `assign`: the tracks of a plan divided among the practices of their pools. */
import { assignPractices, check, checkPractices } from '../../engines/composer/index.ts';
import { sha256Of } from '../../platform/sha256.ts';
import type { Given } from '../cli.ts';
import { planIn, problemIn } from './composer-files.ts';
import { readJson } from './files.ts';
import { Refused, WrongUse } from './refused.ts';

/** Exit 1 when the plan is not the problem's; those whom no practice has room for are named in the result. */
export async function assignCommand({ files }: Given): Promise<string> {
  const [problemFile, planFile, ...more] = files;
  if (!problemFile || !planFile || more.length > 0) throw new WrongUse('Giv problem.json og plan.json. / Give problem.json and plan.json.');
  const { problem, sha256 } = problemIn(problemFile);
  const plan = planIn(planFile);
  if (!check(problem, plan, { problemSha256: sha256 }).accepted)
    throw new Refused(
      `${planFile}: planen er ikke godkendt til ${problemFile}; prøv den med check. / The plan is not accepted for the problem; look at it with check.`,
    );
  const division = await assignPractices(problem, plan, { problemSha256: sha256, planSha256: sha256Of(readJson(planFile)) });
  const wrong = checkPractices(problem, plan, division);
  if (wrong.length > 0) throw new Error(`the division is not accepted: ${JSON.stringify(wrong.slice(0, 5))}`);
  const { assigned, unassigned } = division;
  if (unassigned.length > 0)
    process.stderr.write(
      `${unassigned.length} af ${assigned.length + unassigned.length} forløb i puljer har ingen praksis. / ${unassigned.length} of ${assigned.length + unassigned.length} tracks in pools have no practice.\n`,
    );
  return `${JSON.stringify(division, null, 1)}\n`;
}
