/** A stage that is about shares alone: the best months for each block, and a plan that has them (see profile.ts). */
import { SCALE } from '../cost.ts';
import { sharedOf, unplacedPrice } from './bound.ts';
import type { Composition } from './composition.ts';
import { allStages } from './objective.ts';
import { solvePart } from './part.ts';
import { type Choice, monthsIn, narrowed, type Profile, solveProfile } from './profile.ts';
import { pause } from './relax.ts';
import type { StageBound, StageRequest } from './stage.ts';

/** Tries at most; each leaves out something that cannot be had. */
const TRIES = 3;

/** Of the profile what the blocks' bounds leave, where these hold at prices that months alone decide. */
export function narrowedBy(profile: Profile, { master, objective }: StageRequest, { duals, blocks }: StageBound): Profile {
  const { layout } = master;
  const shared = sharedOf(duals, layout);
  const priced = layout.holds.some((hold, i) => hold.block === -1 && (duals.holds[i] ?? 0) !== 0);
  if (priced || shared.rows.some((value) => value !== 0)) return profile;
  const unplaced = unplacedPrice(duals, layout, objective, -1) * SCALE;
  const slope = layout.model.kinks.reduce((sum, kink, i) => sum + (shared.kinks[i] ?? 0) * kink.sign * (SCALE / 100), 0);
  return narrowed(profile, blocks, (choice) => choice.cost - slope * choice.d + choice.unplaced * unplaced);
}

const nameOf = (block: number, { months }: Choice): string => `${block}|${months.join()}`;
const without = (profile: Profile, names: ReadonlySet<string>): Profile => ({
  ...profile,
  choices: profile.choices.map((list, block) => list.filter((choice) => !names.has(nameOf(block, choice)))),
});

/**
 * Aims at the best months, block by block. What a block cannot have even by itself, with every route it has, is struck from the profile, which lifts
 * the bound; what it only did not find is left out of the next try.
 */
export async function aimAtMonths(request: StageRequest, bound: StageBound): Promise<void> {
  const missed = new Set<string>();
  for (let round = 0; round < TRIES && bound.profile && !request.stop(); round++) {
    const now = request.master.layout.model.blocks.map((_, block) => monthsIn(request.best(), block).join());
    const most = request.gap(0);
    const solved = solveProfile(bound.profile, most, () => 0);
    if (solved && solved.bound > bound.total) {
      bound.total = solved.bound;
      request.raise(solved.bound);
    }
    if (request.gap(bound.total) <= 0) return;
    const less = Math.min(1, (request.master.layout.model.wishes.grains[request.stage] ?? 1) / 2);
    const target = solveProfile(without(bound.profile, missed), most - less, (block, { months }) => (months.join() === now[block] ? 0 : 1));
    if (!target) return;
    const changed = [...target.best.entries()].filter(([block, { months }]) => months.join() !== now[block]);
    const trial = take(request, bound, changed, missed);
    if (trial) request.offer(trial);
    await pause();
  }
}

/** The plan with these months; null when one of the blocks cannot have its own. */
function take(request: StageRequest, bound: StageBound, targets: [number, Choice][], missed: Set<string>): Composition | null {
  let trial = request.best();
  for (const [block, choice] of targets) {
    const next = aimed(request, trial, block, choice);
    if (!next) {
      const gone = isImpossible(request, bound, block, choice);
      if (gone && bound.profile) bound.profile = without(bound.profile, new Set([nameOf(block, choice)]));
      missed.add(nameOf(block, choice));
      return null;
    }
    trial = next;
  }
  return trial;
}

function aimed(request: StageRequest, plan: Composition, block: number, { months }: Choice): Composition | null {
  const { highs, master, mostUnplaced, limits, stop, pool } = request;
  const { layout } = master;
  const columns = [...pool.few(block), ...pool.assorted(block)];
  const common = { highs, layout, mostUnplaced, limits: limits.part, stop, from: [], objective: allStages(layout.model) };
  const { entries } = solvePart({ ...common, blocks: [block], columns, shared: { plan }, months });
  return entries && plan.withBlocks([block], entries);
}

/** True when the block cannot have these months with any of its routes, even with all that is shared for itself. */
function isImpossible(request: StageRequest, { relaxed, duals }: StageBound, block: number, { months }: Choice): boolean {
  const { highs, master, mostUnplaced, limits, stop, objective, pool } = request;
  const columns = pool.all(block, relaxed);
  if (!columns) return false;
  const common = { highs, layout: master.layout, mostUnplaced, limits: limits.part, stop, from: [], objective };
  const { bound } = solvePart({ ...common, blocks: [block], columns, shared: { duals }, months });
  return bound === Number.POSITIVE_INFINITY;
}
