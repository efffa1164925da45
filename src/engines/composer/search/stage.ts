/**
 * One stage: the relaxation gives a bound and prices. Of all routes one of each sort is enough that a better plan can have (sorts.ts); over these the prices
 * are looked for at which the blocks (a specialty with its pins each) come to the most in whole tracks (ascent.ts). At those prices blocks trade whole
 * plans (trade.ts), and all are looked at together (together.ts). A stage that is about shares alone is also a matter of months (aim.ts).
 */
import type { Highs } from 'highs';
import { aimAtMonths, narrowedBy } from './aim.ts';
import { ascend } from './ascent.ts';
import type { Split } from './bound.ts';
import { type ByMonths, byMonths } from './by-months.ts';
import type { Composition } from './composition.ts';
import type { Deck } from './deck.ts';
import { exchange } from './exchange.ts';
import type { Hands } from './hands.ts';
import { liftBlocks, rowsThatCount, rowsWithPrices } from './lift.ts';
import type { Limits } from './limits.ts';
import type { Duals, Master } from './master.ts';
import { MonthsAsked, type MonthsRequest } from './months-asked.ts';
import { isLastStage, type Objective } from './objective.ts';
import type { Pool } from './pool.ts';
import { type Profile, profileOf } from './profile.ts';
import { type Relaxed, relax } from './relax.ts';
import { rounded } from './rounded.ts';
import { allSorts, mostOf, together } from './together.ts';
import { putTogether, trade, wideOf } from './trade.ts';

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
  /** What is known of the blocks' months since the stage of shares; null before it. */
  base: ByMonths | null;
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
  /** From the stage of shares on. */
  months: MonthsAsked | null;
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
    months: null,
  };
  if (stage < 0 && objective.unplaced === 0) return bound;
  if (stage >= 0 && !limits.isProven) {
    if (gap(bound.whole) > 0) {
      rounded(request);
      await trade(request, bound, wideOf(request, bound), []);
    }
    return bound;
  }
  const profile = stage < 0 ? null : profileOf(layout.model, stage, mostUnplaced);
  if (profile) bound.profile = narrowedBy(profile, request, bound);
  return gap(bound.whole) > 0 ? improved(request, bound) : bound;
}

/** Again and again with the rows that were in the way. */
const ROUNDS = 5;
/** Blocks are asked for rows in so many of them, and only after a round that has closed so much of what was open. */
const TRADES = 2;
const MUCH = 0.1;
/** Where the best prices are known but for some new rows: what else is open closes faster of all blocks together. */
const FEW_ASCENTS = 5;
/** More rows make for more sorts in all later stages: they must be worth so much of what is open. */
const WORTH = 0.2;
/** With more rows than these later stages have too many sorts. */
const MOST_TOLD = 400;
/** With more sorts than these all blocks are too many to be asked at once for a better plan. */
const MANY = 3_000;

/** Lifts the bound, and looks for better plans at its prices. */
async function improved(request: StageRequest, relaxed: StageBound): Promise<StageBound> {
  const { gap, stage } = request;
  // An only stage is the first, and gets all that the first gets.
  const isLast = stage > 0 && isLastStage(request.master.layout.model, stage);
  // What later stages are told, and what is known with all rows that were in the way.
  let bound = relaxed;
  let at = relaxed;
  const wide = wideOf(request, relaxed);
  const sortsWith = (rests: ReadonlySet<number>) => (stage < 0 ? null : allSorts(request, { ...relaxed, rests }));
  let sorts = sortsWith(at.rests);
  if (!sorts && stage >= 0) {
    // Without the rows on which only rests what earlier stages have told: that is forgone, and there are fewer sorts.
    at = { ...at, rests: rowsWithPrices(relaxed.duals) };
    sorts = sortsWith(at.rests);
  }
  let told: Omit<MonthsRequest, 'base'> | null = null;
  let isTried = false;
  // What lies near the bound is not asked again where it was too hard to tell.
  let near = true;
  for (let round = 0; round < ROUNDS; round++) {
    const ascended = sorts && (await ascend(request, at, sorts, mostOf(request), round === 0 ? request.limits.ascents : FEW_ASCENTS));
    if (!ascended && round > 0) break;
    if (!ascended) await liftBlocks(request, relaxed);
    const priced = ascended?.priced ?? relaxed;
    const before = gap(at.whole);
    at = { ...at, ...priced, whole: Math.max(at.whole, priced.total) };
    request.raise(at.total);
    const isWorth = round === 0 || (at.rests.size <= MOST_TOLD && at.total - bound.total > WORTH * gap(bound.total));
    const isTold = ascended !== null && (isWorth || !told);
    if (isTold) told = { request, ...ascended, kept: at.rests };
    if (isTold && told && request.base) {
      bound.months?.dispose();
      const months = new MonthsAsked({ ...told, base: request.base });
      at.months = (await months.ask(mostOf(request), true)) ? months : null;
      at.whole = Math.max(at.whole, months.bound);
      request.raise(at.whole);
    }
    const isMuch = round === 0 || before - gap(at.whole) > MUCH * before;
    bound = isWorth ? at : { ...bound, whole: at.whole, months: at.months };
    const cards = [...(ascended?.cards ?? []), ...(at.months?.cards ?? [])];
    const asked = ascended && { ...ascended, cards };
    if (gap(at.whole) <= 0) break;
    if (isTried && !isMuch) {
      // With the rows that were in the way what lies near the bound may be proven not to be.
      if (near) await together(request, at, asked, wide, { near, rounds: 0 });
      bound.whole = at.whole;
      break;
    }
    let rests: ReadonlySet<number> = at.rests;
    const isMany = !sorts || sorts.length > MANY;
    // The first stage has as a rule so few sorts of columns that the blocks need not be asked one by one.
    if ((stage !== 0 || !sorts) && isMuch && round < TRADES) rests = new Set([...rests, ...(await trade(request, at, wide, cards))]);
    if (round === 0 && isMany && stage >= 0) await exchange(request, at, wide);
    if (stage < 0) break;
    // With a better plan in hand than at the beginning they may no longer be too many.
    sorts = !sorts || (rests.size > at.rests.size && !isLast) ? sortsWith(rests) : null;
    isTried = sorts === null;
    if (isTried && gap(at.whole) > 0) {
      const tried = await together(request, at, asked, wide, { near });
      rests = tried.rows;
      near &&= !tried.isTooHard;
      bound.whole = at.whole;
      sorts = rests.size > at.rests.size ? sortsWith(rests) : null;
    }
    if (!sorts) break;
    at = { ...at, rests };
  }
  if (bound.profile) {
    // What months prove is of all blocks together: what holds for one of them by itself rests on what the blocks' bounds add up to (see holding.ts).
    const aimed = { ...bound, profile: narrowedBy(bound.profile, request, bound) };
    await aimAtMonths(request, aimed);
    bound.profile = aimed.profile;
    if (told && aimed.profile && !request.base)
      bound.months = new MonthsAsked({ ...told, base: byMonths(stage, aimed.profile, mostOf(request)) });
  }
  if (bound.months) {
    const isKnown = await bound.months.ask(mostOf(request), false);
    bound.months.dispose();
    request.raise(bound.months.bound);
    if (!isKnown) bound.months = null;
    else if (gap(bound.months.bound) > 0) putTogether(request);
  }
  return bound;
}
