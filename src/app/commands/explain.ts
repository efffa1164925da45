/** `explain`: what a plan does not meet, why it cannot, and the ways out; files in, result out, no database. */
import { check, compose, explain, type WishKind } from '../../engines/composer/index.ts';
import type { Given } from '../cli.ts';
import { stoppedByHand } from './by-hand.ts';
import { planIn, problemIn } from './composer-files.ts';
import { tellerOf } from './progress.ts';
import { Refused, WrongUse } from './refused.ts';

const kinds: readonly WishKind[] = ['placed', 'pin', 'share', 'aim', 'startArea', 'endArea', 'startShortage', 'endShortage'];

/** Of the plan given, or of one composed first. A plan that breaks hard rules cannot be explained: nothing it says of the house holds. */
export async function explainCommand({ files, options }: Given): Promise<string> {
  const [problemFile, planFile, ...more] = files;
  if (!problemFile || more.length > 0)
    throw new WrongUse('Giv problem.json og eventuelt plan.json. / Give problem.json and, if you have one, plan.json.');
  const asked = options.wishes?.split(',') ?? kinds;
  const unknown = asked.filter((kind) => !(kinds as readonly string[]).includes(kind));
  if (unknown.length > 0)
    throw new WrongUse(
      `--wishes kender ikke ${unknown.join(', ')}; skriv ét eller flere af ${kinds.join(', ')}. / --wishes takes some of these.`,
    );
  const { problem, sha256 } = problemIn(problemFile);
  const { shouldStop } = stoppedByHand();
  const composed = () => compose(problem, { seed: 1, problemSha256: sha256, shouldStop, onProgress: tellerOf(problem) });
  const plan = planFile ? planIn(planFile) : (await composed()).plan;
  const { findings } = check(problem, plan);
  const broken = findings.filter(({ hard }) => hard);
  if (broken.length > 0)
    throw new Refused(
      `${planFile}: planen bryder ${broken.length} regler og kan ikke forklares; kør check, og ret den. / The plan breaks ${broken.length} rules and cannot be explained; run check and mend it.`,
    );
  const explanation = await explain(problem, plan, {
    problemSha256: sha256,
    plan: planFile ? 'given' : 'composed',
    shouldStop,
    wishes: ({ wish }) => asked.some((kind) => kind === wish.kind),
  });
  return `${JSON.stringify(explanation, null, 1)}\n`;
}
