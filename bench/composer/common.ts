/** The rows and variables that both formulations share: demand, places, shares, spread. */
import type { PlanTrack } from '../../src/engines/composer/plan.ts';
import { evenShare } from '../../src/engines/composer/rules/spread.ts';
import { month, monthText } from '../../src/kernel/month.ts';
import type { Ground, Group, Step, Way } from './ground.ts';
import type { MipBuilder } from './mip.ts';
import { adds, type Kink, kinksOf } from './wishes.ts';

export class Common {
  readonly kinks: Kink[];
  private readonly demand: number[];
  private readonly places: number[];
  private readonly shares: number[];
  private readonly spread = new Map<string, number>();

  constructor(mip: MipBuilder, { problem, groups, rows }: Ground, kinks: Kink[]) {
    this.kinks = kinks;
    this.demand = groups.map(({ count }) => mip.row(count, count));
    this.places = rows.map((row) => mip.row(Number.NEGATIVE_INFINITY, row.limit));
    this.shares = kinks.map(() => mip.row(0, Number.POSITIVE_INFINITY));
    groups.forEach((group, i) => {
      const counted = group.pin && !group.whole ? { pin: 1, unplaced: 1 } : { unplaced: 1 };
      mip.column(counted, { upper: group.whole ? 0 : group.count, whole: true }, [[this.demand[i] ?? 0, 1]]);
    });
    kinks.forEach(({ wish, price }, i) => {
      mip.column({ [wish]: price }, { upper: Number.POSITIVE_INFINITY, whole: false }, [[this.shares[i] ?? 0, 1]]);
    });
    if (problem.weights.spread > 0)
      for (const demand of problem.demand)
        for (const start of demand.starts) {
          const row = mip.row(Number.NEGATIVE_INFINITY, evenShare(demand));
          this.spread.set(`${demand.specialty}|${month(start)}`, row);
          mip.column({ spread: problem.weights.spread }, { upper: Number.POSITIVE_INFINITY, whole: false }, [[row, -1]]);
        }
  }

  static of(mip: MipBuilder, ground: Ground): Common {
    return new Common(mip, ground, kinksOf(ground));
  }

  /** A track begun. */
  track({ group, start }: Way): [number, number][] {
    const spread = this.spread.get(`${group.specialty}|${start}`);
    return [[this.demand[group.no] ?? 0, 1], ...(spread === undefined ? [] : [[spread, 1] as [number, number]])];
  }

  /** A step taken. */
  step({ group }: Way, step: Step): [number, number][] {
    const shares = this.kinks.map((kink, i): [number, number] => [this.shares[i] ?? 0, adds(kink, group.no, step.area, step.months)]);
    return [...step.rows.map((row): [number, number] => [this.places[row] ?? 0, 1]), ...shares.filter(([, value]) => value !== 0)];
  }
}

/** A track of the plan from its steps; a pin keeps its ids. */
export function toTrack(way: Way, steps: readonly Step[], n: number): PlanTrack {
  const { pin, specialty } = way.group;
  const id = pin?.id ?? `rival-${specialty}-${n}`;
  const elements = steps.map(({ unit, from, months, own }, i) => ({
    id: pin?.elements[i]?.id ?? `${id}-e${i + 1}`,
    unit,
    from: monthText(from),
    months,
    kind: own ? ('own' as const) : ('side' as const),
  }));
  return { id, specialty, pattern: way.pattern.id, start: monthText(way.start), elements };
}

export const missesAnArea = ({ problem }: Ground, group: Group, steps: readonly Step[]): boolean =>
  problem.agreement.bothAreas.includes(group.specialty) &&
  problem.agreement.areas.some((_, area) => steps.every((step) => step.area !== area));
