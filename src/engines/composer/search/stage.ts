/**
 * One stage: the relaxation gives a bound and prices. At those prices every block (a specialty with its pins) is brought to its own least in whole tracks,
 * which lifts the bound (cuts.ts); blocks trade whole plans (trade.ts); all are looked at together over sorts of routes (together.ts). A stage that is
 * about shares alone is also a matter of months (aim.ts). Last the relaxation is told what whole tracks cannot go below, and asked again (cuts.ts).
 */
import type { Highs } from 'highs';
import { aimAtMonths, narrowedBy } from './aim.ts';
import type { Split } from './bound.ts';
import type { Composition } from './composition.ts';
import { liftBlocks, liftByCuts } from './cuts.ts';
import type { Deck } from './deck.ts';
import type { Hands } from './hands.ts';
import type { Limits } from './limits.ts';
import type { Master } from './master.ts';
import type { Objective } from './objective.ts';
import type { Pool } from './pool.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Relaxed, relax } from './relax.ts';
import { together } from './together.ts';
import { trade } from './trade.ts';

export interface StageRequest {
  highs: Highs;
  hands: Hands;
  master: Master;
  pool: Pool;
  objective: Objective;
  /** −1 = placing, or all at once: nothing is proven for a stage then. */
  stage: number;
  /** Whole plans of blocks, found in any stage. */
  deck: Deck;
  mostUnplaced: number;
  limits: Limits;
  stop: () => boolean;
  best: () => Composition;
  /** True when the plan is now the best. */
  offer: (composition: Composition) => boolean;
  /** A valid bound for the objective, in internal units without the pins. */
  raise: (bound: number) => void;
  /** What the best plan costs above a bound. */
  gap: (bound: number) => number;
}

/** The bound of a stage: whole, and by block at the prices of its relaxation. */
export interface StageBound {
  relaxed: Relaxed;
  blocks: Float64Array;
  total: number;
  /** What is proven of all together: the blocks' sum, or more. */
  whole: number;
  /** Where the stage follows from months alone. */
  profile: Profile | null;
}

/** Null when the solver gives no optimum. */
export async function runStage(request: StageRequest): Promise<StageBound | null> {
  const { hands, master, objective, stage, mostUnplaced, limits, stop } = request;
  const { layout } = master;
  master.setObjective(objective);
  master.add([...request.best().entries.values()].map(({ column }) => column));
  const onRound = ({ total }: Split) => request.raise(total);
  const relaxed = await relax({ hands, layout, master, objective, mostUnplaced, rounds: limits.relaxRounds, stop, onRound });
  if (!relaxed) return null;
  const { blocks, total } = relaxed.split;
  const bound: StageBound = { relaxed, profile: null, blocks: blocks.slice(), total, whole: total };
  if (stage < 0 && objective.unplaced === 0) return bound;
  const profile = stage < 0 ? null : profileOf(layout.model, stage, mostUnplaced);
  if (profile) bound.profile = narrowedBy(profile, request, bound);
  if (request.gap(bound.whole) > 0) await liftBlocks(request, bound);
  // The first stage has so few sorts of columns that the blocks need not be asked one by one before.
  if (stage !== 0 && request.gap(bound.whole) > 0) await trade(request, bound);
  if (stage >= 0 && request.gap(bound.whole) > 0) await together(request, bound);
  if (profile) {
    // What months prove is of all blocks together: what holds for one of them by itself rests on what the blocks' bounds add up to (see holding.ts).
    const aimed = { ...bound, profile: narrowedBy(profile, request, bound) };
    await aimAtMonths(request, aimed);
    bound.profile = aimed.profile;
  }
  return stage > 0 && request.gap(bound.whole) > 0 ? liftByCuts(request, bound) : bound;
}
