/** The wishes about shares, as kinks of a cost line. */
import { PER_HUNDREDTH_MONTH } from '../cost.ts';
import type { Plan } from '../plan.ts';
import type { Agreement, Problem, ShareTarget } from '../problem.ts';
import { contextOf, type ProblemIndex } from '../rules/context.ts';
import { FULL } from '../rules/filled.ts';
import { filledMonths } from '../rules/share.ts';
import type { SpecialtyModel } from './model.ts';
import type { Wishes } from './wishes.ts';

/**
 * A wish that costs in proportion on one side of a border: with D = Σ (100 × months in the area − percent × months in all areas), it costs
 * `price` for each hundredth of a person-month that sign × (D + fixed) lies below zero.
 */
export interface Kink {
  members: Set<number>;
  /** The only block it is about; −1 = several. */
  block: number;
  stage: number;
  area: number;
  percent: number;
  sign: 1 | -1;
  /** Internal units per hundredth of a person-month, as far as it is filled: in the wishes' unit of that. */
  price: number;
  /** D of the pinned tracks. */
  fixed: number;
}

export function buildKinks(
  problem: Problem,
  index: ProblemIndex,
  wishes: Wishes,
  pinned: Plan['tracks'],
  specialties: readonly SpecialtyModel[],
): Kink[] {
  const { agreement, weights } = problem;
  const kinks: Kink[] = [];
  const { tracks } = contextOf(problem, { tracks: pinned, unplaced: [] }, index);
  for (const target of agreement.shares) {
    const members = membersOf(target, agreement, specialties);
    const counted = tracks.filter((track) => specialties.some((s) => members.has(s.no) && s.id === track.specialty));
    const { months } = filledMonths(counted, agreement);
    const all = [...months.values()].reduce((sum, n) => sum + n, 0);
    const add = (percent: number, sign: 1 | -1, wish: 'shareSpecialty' | 'shareOverall' | 'shareAim') => {
      const idle = sign === 1 ? percent === 0 : percent === 100;
      const weight = weights[wish];
      if (weight === 0 || idle || members.size === 0) return;
      const fixed = (100 * (months.get(target.area) ?? 0) - percent * all) / wishes.filledUnit;
      const among = new Set(specialties.filter(({ no }) => members.has(no)).map(({ block }) => block));
      kinks.push({
        members,
        block: among.size === 1 ? ([...among][0] ?? -1) : -1,
        stage: wishes.stageOf(wish),
        area: agreement.areas.indexOf(target.area),
        percent,
        sign,
        price: priceOfShare(weight, wishes.filledUnit),
        fixed,
      });
    };
    const wish = target.specialty === null ? 'shareOverall' : 'shareSpecialty';
    add(target.low, 1, wish);
    add(target.high, -1, wish);
    if (target.aim !== null) add(target.aim, 1, 'shareAim');
  }
  return kinks;
}

export const priceOfShare = (weight: number, filledUnit: number): number => (weight * PER_HUNDREDTH_MONTH * filledUnit) / FULL;

const membersOf = (target: ShareTarget, agreement: Agreement, specialties: readonly SpecialtyModel[]): Set<number> =>
  new Set(
    specialties
      .filter(({ id }) => (target.specialty === null ? agreement.overall.includes(id) : target.specialty === id))
      .map(({ no }) => no),
  );
