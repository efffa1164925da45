/** The composer on a nation: regions in threads, years rolled; all of it in one process, whose memory counts. */
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/app/root.ts';
import { sumPoints } from '../../src/engines/composer/cost.ts';
import { checkNation, composeNation, inThreads, type Nation, VERSION } from '../../src/engines/composer/index.ts';
import type { NationPlan } from '../../src/engines/composer/nation/plan.ts';
import type { Plan } from '../../src/engines/composer/plan.ts';
import { COMPOSER } from './contestants.ts';
import type { Measures } from './measures.ts';
import { blank, type Happening, type Outcome } from './outcome.ts';

export async function nationContest(nation: Nation, workers: number | null): Promise<Outcome> {
  const began = performance.now();
  const since = () => (performance.now() - began) / 1000;
  const latest = new Map<string, number>();
  const demanded = nation.problems.reduce((sum, { demand }) => sum + demand.reduce((n, { count }) => n + count, 0), 0);
  const happenings: Happening[] = [];
  const found = await composeNation(nation, {
    seed: 1,
    nationSha256: 'bench',
    problemSha256: nation.problems.map(() => 'bench'),
    workers: workers ?? os.availableParallelism(),
    run: inThreads(pathToFileURL(path.join(root, 'dist', 'region-thread.js'))),
    onProgress: ({ trainingRegion, year, progress }) => {
      latest.set(`${trainingRegion} ${year}`, progress.placed);
      const all = [...latest.values()].reduce((sum, placed) => sum + placed, 0);
      if (happenings.length === 0 && all >= 0.99 * demanded) happenings.push({ seconds: since() });
    },
  });
  return { ...blank(COMPOSER, VERSION), seconds: since(), done: true, happenings, nation: found };
}

/** Each plan by the checker, and the regions added up at shared units; the worst gap of a plan is told. */
export function nationMeasures(
  nation: Nation,
  { nation: found, seconds, cpuSeconds, megabytes, happenings, contestant, fault }: Outcome,
): Measures {
  if (!found) throw new Error(fault ?? 'no plan of the nation');
  const { accepted } = checkNation(nation, found);
  const worst = Math.max(0, ...found.plans.map(({ gap }) => gap));
  const { cost, bound, demanded, unplaced } = found;
  const gap = cost === bound ? 0 : (cost - bound) / cost;
  const changes = nation.problems[0]?.weights.change ?? 0;
  return {
    contestant,
    placed: accepted ? demanded - unplaced : null,
    demanded,
    first: happenings[0]?.seconds ?? null,
    lower: null,
    within1: gap <= 0.01 ? seconds : null,
    within025: gap <= 0.0025 ? seconds : null,
    seconds,
    cpuSeconds,
    cost,
    bound,
    ownGap: gap,
    gap,
    gapPoints: cost - bound,
    gapChanges: changes === 0 ? null : (cost - bound) / changes,
    megabytes,
    columns: 0,
    stages: stagesOf(found),
    note: accepted ? `worst gap of a plan ${(100 * worst).toFixed(3)} %` : 'the checker refuses the plan',
  };
}

/** Added up over regions and years, where all have the same. */
function stagesOf({ plans }: NationPlan): Measures['stages'] {
  const [first] = plans;
  const ids = (plan: Plan | undefined): string => (plan?.stages ?? []).map(({ id }) => id).join();
  if (plans.some((plan) => ids(plan) !== ids(first))) return [];
  const sum = (of: 'value' | 'bound', no: number) => sumPoints(plans.map((plan) => plan.stages?.[no]?.[of] ?? 0));
  return (first?.stages ?? []).map(({ id }, no) => ({ id, value: sum('value', no), bound: sum('bound', no) }));
}
