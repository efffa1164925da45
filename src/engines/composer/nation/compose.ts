/** A nation's plan: regions side by side, the largest first, joined in the order of the problems. */
import { sumPoints } from '../cost.ts';
import type { Plan, PlanTrack } from '../plan.ts';
import { groupBy } from '../rules/context.ts';
import { VERSION } from '../version.ts';
import type { Nation } from './nation.ts';
import type { NationPlan } from './plan.ts';
import type { RegionAnswer, RegionProgress, RegionTask } from './region.ts';
import { occupancyOf } from './roll.ts';
import { heldBack } from './shared.ts';

/** How a region is composed: here, in a thread, on another machine. */
export type RunRegion = (task: RegionTask, onProgress: (told: RegionProgress) => void) => Promise<RegionAnswer>;

export interface NationOptions {
  seed: number;
  /** SHA-256 of the nation's canonical JSON and of each problem's, computed by the caller. */
  nationSha256: string;
  problemSha256: readonly string[];
  /** So many regions at a time; changes nothing but the time. */
  workers: number;
  run: RunRegion;
  onProgress?: (told: RegionProgress) => void;
  reserve?: boolean;
  /** By problem: a plan that stays to the byte, null = composed; of a region the first years only. None = all are composed. */
  kept?: readonly (KeptYear | null)[];
  /** By problem: tracks of a plan at hand, which stays where none is better. */
  atHand?: readonly (readonly PlanTrack[])[];
}
export interface KeptYear {
  plan: Plan;
  reserved: number;
}

/** The nation must have come through `readNation`. */
export async function composeNation(nation: Nation, options: NationOptions): Promise<NationPlan> {
  const { seed, nationSha256, workers, run, onProgress = () => undefined, kept = [] } = options;
  const tasks = regionTasks(nation, options);
  const answers = await inTurn(tasks, workers, (task) => run(task, onProgress));
  const stays = kept.flatMap((year, no) => (year ? [{ no, ...year }] : []));
  const years = [...stays, ...answers.flatMap((answer) => answer.years)].sort((a, b) => a.no - b.no);
  const plans = years.map(({ plan }) => plan);
  const sum = (figure: (plan: Plan) => number) => plans.reduce((total, plan) => total + figure(plan), 0);
  return {
    schema: 'videre-nation-plan/1',
    nationSha256,
    seed,
    version: VERSION,
    plans,
    reserved: years.map(({ reserved }) => reserved),
    cost: sumPoints(plans.map(({ cost }) => cost)),
    bound: sumPoints(plans.map(({ bound }) => bound)),
    demanded: sum(({ figures }) => figures.demanded),
    unplaced: sum(({ figures }) => figures.unplaced),
  };
}

function regionTasks(nation: Nation, { seed, problemSha256, reserve = true, kept = [], atHand = [] }: NationOptions): RegionTask[] {
  const numbered = nation.problems.map((problem, no) => ({
    no,
    problem,
    problemSha256: problemSha256[no] ?? '',
    atHand: atHand[no] ?? [],
  }));
  const open = numbered.filter(({ no }) => !kept[no]);
  return [...groupBy(open, ({ problem }) => problem.trainingRegion)].map(([trainingRegion, years]) => {
    const here = kept.filter((_, no) => nation.problems[no]?.trainingRegion === trainingRegion);
    const house = here.flatMap((year) => (year ? occupancyOf(year.plan.tracks) : []));
    return {
      trainingRegion,
      years: years.sort((a, b) => a.problem.year - b.problem.year),
      held: [...heldBack(nation, trainingRegion), ...house],
      seed,
      reserve,
    };
  });
}

const tracksOf = ({ years }: RegionTask): number =>
  years.reduce((sum, { problem }) => sum + problem.demand.reduce((n, { count }) => n + count, 0), 0);

/** The largest first, so many at a time; after a fault nothing more is begun. */
async function inTurn(
  tasks: readonly RegionTask[],
  workers: number,
  run: (task: RegionTask) => Promise<RegionAnswer>,
): Promise<RegionAnswer[]> {
  const waiting = [...tasks].sort((a, b) => tracksOf(b) - tracksOf(a));
  const answers: RegionAnswer[] = [];
  const work = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift())
      try {
        answers.push(await run(task));
      } catch (fault) {
        waiting.length = 0;
        throw fault;
      }
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, work));
  return answers;
}
