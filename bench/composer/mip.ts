/** A whole-number problem as plain arrays, with one cost line per stage: what every solver is given. */
import type { PlanTrack } from '../../src/engines/composer/plan.ts';
import type { Costs, Stages, Wish } from './wishes.ts';

export interface Mip {
  columns: number;
  rows: number;
  /** Compressed by column. */
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  whole: Uint8Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  /** Partial pins left out, tracks unplaced, then the stages' points: each minimised before the next. */
  costs: Float64Array[];
  decode(x: ArrayLike<number>): PlanTrack[];
}

/** Costs that are no wish. */
export interface Counted {
  pin?: number;
  unplaced?: number;
}

export class MipBuilder {
  private readonly stageOf = new Map<string, number>();
  private readonly starts = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly whole: number[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  private readonly costs: [number[], number[]][];

  constructor(stages: Stages) {
    this.stageOf.set('pin', 0).set('unplaced', 1);
    stages.forEach((wishes, i) => {
      for (const wish of wishes) this.stageOf.set(wish, i + 2);
    });
    this.costs = Array.from({ length: stages.length + 2 }, () => [[], []]);
  }

  row(lower: number, upper: number): number {
    this.rowUpper.push(upper);
    return this.rowLower.push(lower) - 1;
  }

  /** Entries of the same row are added up. */
  column(costs: Costs & Counted, bounds: { upper: number; whole: boolean }, entries: Iterable<readonly [number, number]>): number {
    const no = this.lower.push(0) - 1;
    this.upper.push(bounds.upper);
    this.whole.push(bounds.whole ? 1 : 0);
    for (const [wish, cost] of Object.entries(costs)) {
      const line = this.costs[this.stageOf.get(wish) ?? -1];
      if (cost === 0) continue;
      if (!line) throw new Error(`«${wish}» is in no stage`);
      line[0].push(no);
      line[1].push(cost);
    }
    const summed = new Map<number, number>();
    for (const [row, value] of entries) summed.set(row, (summed.get(row) ?? 0) + value);
    for (const [row, value] of [...summed].sort((a, b) => a[0] - b[0])) {
      if (value === 0) continue;
      this.indices.push(row);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
    return no;
  }

  build(decode: Mip['decode']): Mip {
    const columns = this.lower.length;
    return {
      columns,
      rows: this.rowLower.length,
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
      lower: Float64Array.from(this.lower),
      upper: Float64Array.from(this.upper),
      whole: Uint8Array.from(this.whole),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      costs: this.costs.map(([at, points]) => {
        const line = new Float64Array(columns);
        at.forEach((no, i) => {
          line[no] = (line[no] ?? 0) + (points[i] ?? 0);
        });
        return line;
      }),
      decode,
    };
  }
}

/** Adds several cost lines by wish. */
export function sumCosts(...all: readonly Costs[]): Costs {
  const sum: Costs = {};
  for (const costs of all) for (const [wish, cost] of Object.entries(costs)) sum[wish as Wish] = (sum[wish as Wish] ?? 0) + cost;
  return sum;
}
