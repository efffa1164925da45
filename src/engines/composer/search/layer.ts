/**
 * Beginnings of routes, all of one length. Of those that can be carried on alike one is of no use beside another that is no worse: in what is spent,
 * in any stage that counts, and in the rows.
 */
import { isNoWorse, type Measured } from './dominance.ts';
import type { Step } from './graph.ts';
import type { Tally } from './tally.ts';

export interface Beginning {
  no: number;
  /** Null of the empty one. */
  before: Beginning | null;
  step: Step;
  tally: Tally;
  /** Months of own training in a row at the last unit, as far as they count. */
  stay: number;
  /** The number of its home, −1 where there is none yet. */
  home: number;
  /** What has been seen (price.ts). */
  seen: number;
}

export class Layer implements Measured {
  readonly beginnings: Beginning[] = [];
  /** Of each: what is spent, then the costs of the stages that count; and which rows are crossed. */
  costs: Float64Array;
  masks: Int32Array;
  readonly measures: number;
  readonly words: number;
  private readonly alike = new Map<number, number[]>();

  constructor(stages: number, words: number) {
    this.measures = 1 + stages;
    this.words = words;
    this.costs = new Float64Array(256 * this.measures);
    this.masks = new Int32Array(256 * words);
  }

  /** Room for the costs and rows of the next one. */
  makeRoom(): void {
    if ((this.beginnings.length + 1) * this.measures <= this.costs.length) return;
    const costs = new Float64Array(2 * this.costs.length);
    costs.set(this.costs);
    this.costs = costs;
    const masks = new Int32Array(2 * this.masks.length);
    masks.set(this.masks);
    this.masks = masks;
  }

  /** Its costs and rows have been told. `alike` is the same number for those that can be carried on alike. */
  add(beginning: Beginning, alike: number): void {
    const { no } = beginning;
    const others = this.alike.get(alike);
    if (!others) this.alike.set(alike, [no]);
    else if (others.some((other) => isNoWorse(this, other, no))) return;
    else others.push(no);
    this.beginnings.push(beginning);
  }

  /** Those that no other is as good as; what has spent the least first. */
  best(): Beginning[] {
    const spent = (no: number) => this.costs[no * this.measures] ?? 0;
    const order = (a: number, b: number) => spent(a) - spent(b) || a - b;
    const kept: number[] = [];
    for (const group of this.alike.values()) {
      const mine: number[] = [];
      for (const no of group.sort(order)) if (!mine.some((other) => isNoWorse(this, other, no))) mine.push(no);
      kept.push(...mine);
    }
    return kept.sort(order).flatMap((no) => this.beginnings[no] ?? []);
  }
}
