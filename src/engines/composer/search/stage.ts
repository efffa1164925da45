/**
 * One stage: the relaxation gives a bound and prices. Of all routes one of each sort is enough that a better plan can have (sorts.ts); over these the prices
 * are looked for at which the blocks (a specialty with its pins each) come to the most in whole tracks (ascent.ts). At those prices blocks trade whole
 * plans (trade.ts), and all are looked at together (together.ts). A stage that is about shares alone is also a matter of months (aim.ts).
 */
import type { Highs } from 'highs';
import { aimAtMonths, narrowedBy } from './aim.ts';
import { ascend } from './ascent.ts';
import type { Split } from './bound.ts';
import type { Composition } from './composition.ts';
import type { Deck } from './deck.ts';
import type { Hands } from './hands.ts';
import { liftBlocks, rowsThatCount } from './lift.ts';
import type { Limits } from './limits.ts';
import type { Duals, Master } from './master.ts';
import type { Objective } from './objective.ts';
import type { Pool } from './pool.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Relaxed, relax } from './relax.ts';
import { allSorts, mostOf, together } from './together.ts';
import { trade, wideOf } from './trade.ts';

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

/** The bound of a stage: whole, and by block at prices of what blocks share. */
export interface StageBound {
  relaxed: Relaxed;
  duals: Duals;
  blocks: Float64Array;
  total: number;
  /** What is proven of all together: the blocks' sum, or more. */
  whole: number;
  /** Capacity rows with which it was proven. */
  rests: ReadonlySet<number>;
  /** Where the stage follows from months alone. */
  profile: Profile | null;
}

/** Null when the solver gives no optimum. */
export async function runStage(request: StageRequest): Promise<StageBound | null> {
  const { hands, master, objective, stage, mostUnplaced, limits, stop, gap } = request;
  const { layout } = master;
  master.setObjective(objective);
  master.add([...request.best().entries.values()].map(({ column }) => column));
  const onRound = ({ total }: Split) => request.raise(total);
  const relaxed = await relax({ hands, layout, master, objective, mostUnplaced, rounds: limits.relaxRounds, stop, onRound });
  if (!relaxed) return null;
  const { duals, split } = relaxed;
  const { blocks, total } = split;
  const bound: StageBound = {
    relaxed,
    duals,
    blocks: blocks.slice(),
    total,
    whole: total,
    rests: rowsThatCount(layout, duals),
    profile: null,
  };
  if (stage < 0 && objective.unplaced === 0) return bound;
  const profile = stage < 0 ? null : profileOf(layout.model, stage, mostUnplaced);
  if (profile) bound.profile = narrowedBy(profile, request, bound);
  return gap(bound.whole) > 0 ? improved(request, bound) : bound;
}

/** Once more with the rows that were in the way. */
const ROUNDS = 2;
/** More rows make for more sorts in all later stages: they must be worth so much of what is open. */
const WORTH = 0.2;

/** Lifts the bound, and looks for better plans at its prices. */
async function improved(request: StageRequest, relaxed: StageBound): Promise<StageBound> {
  const { gap, stage } = request;
  let bound = relaxed;
  let rests = relaxed.rests;
  for (let round = 0; round < ROUNDS; round++) {
    const all = stage < 0 ? null : allSorts(request, { ...relaxed, rests });
    const ascended = all && (await ascend(request, { ...bound, rests }, all, mostOf(request)));
    if (!ascended && round > 0) break;
    if (!ascended) await liftBlocks(request, relaxed);
    const { priced = bound, columns = null, cards = [] } = ascended ?? {};
    const gained = priced.total - bound.total;
    request.raise(priced.total);
    bound.whole = Math.max(bound.whole, priced.total);
    if (round === 0 ? gained > 0 : gained > WORTH * gap(bound.total)) bound = { ...bound, ...priced, rests };
    const at = { ...bound, rests };
    const wide = wideOf(request, at);
    // The first stage has so few sorts of columns that the blocks need not be asked one by one before.
    if (round === 0 && stage !== 0 && gap(at.whole) > 0) await trade(request, at, wide, cards);
    if (stage < 0 || gap(at.whole) <= 0) break;
    const before = rests;
    rests = await together(request, at, columns, cards, wide);
    bound.whole = at.whole;
    if (gap(bound.whole) <= 0 || rests.size === before.size) break;
  }
  if (bound.profile) {
    // What months prove is of all blocks together: what holds for one of them by itself rests on what the blocks' bounds add up to (see holding.ts).
    const aimed = { ...bound, profile: narrowedBy(bound.profile, request, bound) };
    await aimAtMonths(request, aimed);
    bound.profile = aimed.profile;
  }
  return bound;
}
