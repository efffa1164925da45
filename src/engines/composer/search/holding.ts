/** Holds what a stage has reached for the stages after it. */
import { SCALE } from '../cost.ts';
import { isNothing, sharedOf, unplacedPrice, weightOf } from './bound.ts';
import type { ByMonths } from './by-months.ts';
import { NO_ROWS } from './hold.ts';
import { floorOf } from './lift.ts';
import type { Master } from './master.ts';
import type { Objective } from './objective.ts';
import { type Choice, type Profile, solveProfile } from './profile.ts';
import type { StageBound } from './stage.ts';

/** `most` is what all may cost in the stage, in internal units without the pins. */
export function hold(master: Master, stage: number, objective: Objective, most: number, bound: StageBound | null): void {
  holdAll(master, objective, most);
  if (bound?.profile && holdMonths(master, objective, most, bound.profile)) return;
  if (bound) holdBlocks(master, stage, objective, most, bound);
}

/** All blocks together. */
export function holdAll(master: Master, objective: Objective, most: number): void {
  master.addHold({
    weights: objective.weights,
    unplaced: 0,
    block: -1,
    months: null,
    limit: most / SCALE,
    least: null,
    rests: NO_ROWS,
    shared: null,
  });
}

/** Each block costs no more, and no less, than with any of its months; and has only these. */
export function holdByMonths(master: Master, { months }: ByMonths): void {
  const { model } = master.layout;
  months.forEach((list, block) => {
    const hold = list[0]?.holds.at(-1);
    if (!hold || (model.blocks[block] ?? []).every(({ count }) => count === 0)) return;
    const last = list.flatMap(({ holds }) => holds.at(-1) ?? []);
    const limit = last.reduce((high, one) => Math.max(high, one.limit), Number.NEGATIVE_INFINITY);
    const least = last.reduce((low, one) => Math.min(low, one.least ?? Number.NEGATIVE_INFINITY), Number.POSITIVE_INFINITY);
    master.addHold({ ...hold, limit, least });
    holdChoices(
      master,
      block,
      list.map(({ choice }) => choice),
    );
  });
}

/** Each block by itself costs no more than its own bound and what is left unproven of all. */
function holdBlocks(master: Master, stage: number, objective: Objective, most: number, bound: StageBound): void {
  const { layout } = master;
  const { model } = layout;
  const { duals, rests } = bound;
  const shared = sharedOf(duals, layout);
  const unpriced = layout.holds.every(({ block }, i) => block !== -1 || (duals.holds[i] ?? 0) === 0);
  const plain = isNothing(shared) && duals.limit === 0 && unpriced;
  const weights = objective.weights.map((_, k) => weightOf(duals, layout, objective, k, -1));
  const unplaced = unplacedPrice(duals, layout, objective, -1);
  const grain = model.wishes.grains[stage] ?? 0;
  model.blocks.forEach((specialties, block) => {
    if (specialties.every(({ count }) => count === 0)) return;
    const least = bound.blocks[block] ?? 0;
    const limit = least + most - bound.total;
    const whole = plain && grain > 0 ? Math.floor(limit / grain + 1e-6) * grain : limit;
    master.addHold({
      weights,
      unplaced,
      block,
      months: null,
      limit: whole / SCALE,
      least: floorOf(least),
      rests,
      shared: plain ? null : shared,
    });
  });
}

/** Each block has only months that a plan within `most` can have. */
function holdMonths(master: Master, objective: Objective, most: number, profile: Profile): boolean {
  const { model } = master.layout;
  const solved = solveProfile(profile, most, () => 0);
  if (!solved) return false;
  solved.allowed.forEach((choices, block) => {
    if ((model.blocks[block] ?? []).every(({ count }) => count === 0)) return;
    const dearest = choices.reduce((high, { cost }) => Math.max(high, cost), 0);
    master.addHold({
      weights: objective.weights,
      unplaced: 0,
      block,
      months: null,
      limit: dearest / SCALE,
      least: null,
      rests: NO_ROWS,
      shared: null,
    });
    holdChoices(master, block, choices);
  });
  return true;
}

/** No fewer and no more months in any area than with one of the choices. */
function holdChoices(master: Master, block: number, choices: readonly Choice[]): void {
  const { model } = master.layout;
  const { areas } = model.problem.agreement;
  areas.forEach((_, area) => {
    for (const sign of [1, -1]) {
      const months = areas.map((__, other) => (other === area ? sign : 0));
      const limit = choices.reduce((high, choice) => Math.max(high, sign * (choice.months[area] ?? 0)), Number.NEGATIVE_INFINITY);
      master.addHold({ weights: model.wishes.none(), unplaced: 0, block, months, limit, least: null, rests: NO_ROWS, shared: null });
    }
  });
}
