/** One block, or a few, as rows and columns for the solver: demand, capacity, shares, spread, what is held, and what all together may leave unplaced. */
import { SCALE } from '../cost.ts';
import { sharedOf, unplacedPrice, weightOf } from './bound.ts';
import { addsTo, type Column, weighed } from './column.ts';
import type { Composition, Entry } from './composition.ts';
import { type Hold, heldCost, holds, sharedPrice } from './hold.ts';
import type { Layout } from './layout.ts';
import type { Duals } from './master.ts';
import type { SpecialtyModel } from './model.ts';
import type { Objective } from './objective.ts';
import { RowSet } from './rowset.ts';

export interface PartOf {
  layout: Layout;
  objective: Objective;
  /** One, where shared things have prices; or several at once in the room that the others of a plan leave. */
  blocks: readonly number[];
  columns: readonly Column[];
  mostUnplaced: number;
  /** Prices for what is shared; or the plan whose other blocks stay. */
  shared: { duals: Duals; left?: ArrayLike<number> } | { plan: Composition };
  /** Known entries of this block that keep all rows. */
  from: readonly Entry[];
  /** The months by area that the block must have. */
  months?: readonly number[];
  /** The only capacity rows that count; all, where they are not named. */
  kept?: ReadonlySet<number>;
  /** More that the block has to keep. */
  also?: readonly Hold[];
}

export class Part {
  readonly columns: readonly Column[];
  private readonly specialties: SpecialtyModel[];
  /** Numbers of the kinks and spread rows of the layout that stand in it. */
  private readonly kinks: number[];
  private readonly spread: number[];
  private readonly costs: Float64Array;
  private readonly request: PartOf;
  /** What the other blocks of the plan add. */
  private readonly others: Others | null;
  private monthRows: number[] = [];
  private alsoRows: number[] = [];

  constructor(request: PartOf) {
    this.request = request;
    const { layout, blocks, shared } = request;
    const { model } = layout;
    const unique = new Map([...request.from.map(({ column }) => column), ...request.columns].map((column) => [column.key, column]));
    this.columns = [...unique.values()];
    this.specialties = blocks.flatMap((block) => model.blocks[block] ?? []).filter(({ count }) => count > 0);
    const mine = new Set(this.specialties.map(({ no }) => no));
    const reaches = (members: ReadonlySet<number>) => [...mine].some((no) => members.has(no));
    this.kinks = model.kinks.flatMap((kink, i) =>
      blocks.includes(kink.block) || (kink.block === -1 && 'plan' in shared && reaches(kink.members)) ? [i] : [],
    );
    this.spread = layout.spread.flatMap(({ specialty }, i) => (blocks.includes(specialty.block) ? [i] : []));
    this.others = 'plan' in shared ? othersOf(shared.plan, blocks, this.kinks) : null;
    this.costs = this.costsAt('duals' in shared ? shared.duals : null);
  }

  /** Of each variable, in points: with what is shared at these prices. */
  costsAt(duals: Duals | null): Float64Array {
    const { layout, objective } = this.request;
    const { model } = layout;
    const weights = objective.weights.map((weight, stage) => (duals ? weightOf(duals, layout, objective, stage, -1) : weight));
    const prices = duals && sharedOf(duals, layout);
    return Float64Array.from([
      ...this.columns.map((column) => weighed(column.costs, weights) / SCALE - (prices ? sharedPrice(prices, model, column) : 0)),
      ...this.specialties.map(() => (duals ? unplacedPrice(duals, layout, objective, -1) : objective.unplaced)),
      ...this.kinks.map((k) => this.kinkPrice(k) * (weights[model.kinks[k]?.stage ?? 0] ?? 0)),
      ...this.spread.map(() => model.wishes.weights.spread * (weights[model.wishes.stageOf('spread')] ?? 0)),
    ]);
  }

  private kinkPrice(no: number): number {
    return ((this.request.layout.model.kinks[no]?.price ?? 0) * 100) / SCALE;
  }

  private get unplacedAt(): number {
    return this.columns.length;
  }
  private get kinksAt(): number {
    return this.unplacedAt + this.specialties.length;
  }
  private get spreadAt(): number {
    return this.kinksAt + this.kinks.length;
  }

  matrix(infinity: number) {
    const { layout, mostUnplaced } = this.request;
    const { model } = layout;
    const most = mostUnplaced - (this.others?.unplaced ?? 0);
    const rows = this.rows(most);
    const size = this.costs.length;
    const lower = new Float64Array(size);
    const upper = new Float64Array(size).fill(infinity);
    this.columns.forEach((column, i) => {
      upper[i] = model.specialties[column.specialty]?.count ?? 0;
    });
    this.specialties.forEach(({ count, must }, i) => {
      upper[this.unplacedAt + i] = must ? 0 : Math.min(count, Math.max(0, most));
    });
    const data = rows.data({ cost: this.costs, lower, upper }, infinity);
    return { data, whole: Int32Array.from({ length: this.kinksAt }, (_, i) => i) };
  }

  private rows(most: number): RowSet {
    const rows = new RowSet();
    const at = new Map(this.specialties.map(({ no }, i) => [no, i]));
    for (const [i, { no, count }] of this.specialties.entries()) {
      const mine = this.columns.flatMap((column, c) => (column.specialty === no ? [[c, 1] as const] : []));
      rows.add(count, count, [...mine, [this.unplacedAt + i, 1]]);
    }
    if (this.specialties.length > 0)
      rows.add(
        null,
        most,
        this.specialties.map((_, i) => [this.unplacedAt + i, 1]),
      );
    this.capacityRows(rows);
    this.shareRows(rows);
    const { layout } = this.request;
    for (const [i, no] of this.spread.entries()) {
      const row = layout.spread[no];
      if (!row || !at.has(row.specialty.no)) continue;
      const mine = this.columns.flatMap(({ specialty, start }, c) =>
        specialty === row.specialty.no && start === row.start ? [[c, 1] as const] : [],
      );
      rows.add(null, row.specialty.even[row.start] ?? 0, [...mine, [this.spreadAt + i, -1]]);
    }
    this.holdRows(rows);
    this.monthRows = (this.request.months ?? []).map((months, area) =>
      rows.add(
        months,
        months,
        this.columns.map(({ inArea }, c) => [c, inArea[area] ?? 0]),
      ),
    );
    return rows;
  }

  /** Those that several blocks share as well: no block has more of them than there is, whatever it pays. */
  private capacityRows(rows: RowSet): void {
    const { layout, shared, kept } = this.request;
    const { model } = layout;
    const free = this.others?.left ?? ('left' in shared ? shared.left : undefined);
    const users = new Map<number, number[]>();
    this.columns.forEach((column, c) => {
      for (const row of column.rows) {
        if (kept?.has(row) === false) continue;
        const list = users.get(row);
        if (list) list.push(c);
        else users.set(row, [c]);
      }
    });
    const all = this.specialties.reduce((sum, { count }) => sum + count, 0);
    // Rows that the same columns cross are one: the tightest.
    const tightest = new Map<string, { limit: number; columns: number[] }>();
    for (const [row, columns] of users) {
      const limit = free?.[row] ?? model.rows[row]?.limit ?? 0;
      if (limit >= all) continue;
      const key = columns.join();
      if (limit < (tightest.get(key)?.limit ?? all)) tightest.set(key, { limit, columns });
    }
    for (const { limit, columns } of tightest.values())
      rows.add(
        null,
        limit,
        columns.map((c) => [c, 1]),
      );
  }

  private shareRows(rows: RowSet): void {
    const { layout } = this.request;
    for (const [i, no] of this.kinks.entries()) {
      const kink = layout.model.kinks[no];
      if (!kink) continue;
      const adds = this.columns.map((column) => (kink.sign * addsTo(kink, column)) / 100);
      const fixed = (kink.sign * (kink.fixed + (this.others?.d[i] ?? 0))) / 100;
      const line = (slope: number) => [...adds.map((value, c) => [c, slope * value] as const), [this.kinksAt + i, 1] as const];
      rows.add(-fixed, null, line(1));
      if (kink.block === -1) continue;
      for (const { no: n, slope } of layout.chordsOf(no)) rows.add((layout.chords[n]?.least ?? 0) - slope * fixed, null, line(slope));
    }
  }

  private holdRows(rows: RowSet): void {
    const { layout, blocks } = this.request;
    const { model } = layout;
    for (const hold of [...layout.holds, ...(this.request.also ?? [])]) {
      if (hold.block === -1 ? !this.others : !blocks.includes(hold.block)) continue;
      const mine = (no: number) => holds(hold, model.specialties[no]?.block ?? -1);
      const line: (readonly [number, number])[] = this.columns.map((column, c) => [
        c,
        mine(column.specialty) ? heldCost(hold, model, column) : 0,
      ]);
      for (const [i, { block }] of this.specialties.entries()) line.push([this.unplacedAt + i, holds(hold, block) ? hold.unplaced : 0]);
      for (const [i, no] of this.kinks.entries()) {
        const kink = model.kinks[no];
        if (kink && holds(hold, kink.block)) line.push([this.kinksAt + i, this.kinkPrice(no) * (hold.weights[kink.stage] ?? 0)]);
      }
      const spread = model.wishes.weights.spread * (hold.weights[model.wishes.stageOf('spread')] ?? 0);
      for (const [i, no] of this.spread.entries())
        line.push([this.spreadAt + i, holds(hold, layout.spread[no]?.specialty.block ?? -1) ? spread : 0]);
      const others = hold.block === -1 && this.others ? weighed(this.others.costs, hold.weights) / SCALE : 0;
      const { lower, upper } = this.sidesOf(hold, others);
      const row = rows.add(lower, upper, line);
      if (this.request.also?.includes(hold)) this.alsoRows.push(row);
    }
  }

  /** A little wider than it is: the solver's feasibility is no more exact than that, and what it finds is judged in whole numbers. */
  private sidesOf(hold: Hold, others: number): { lower: number | null; upper: number | null } {
    const upper = Number.isFinite(hold.limit) ? hold.limit - others + 1e-7 : null;
    return { lower: hold.least === null || !this.restsOnRowsKept(hold) ? null : hold.least - 1e-7, upper };
  }

  /** The sides of the rows for other months than those asked for, and for rows like those it is to keep besides (`also`). */
  *sides(months: readonly number[], also: readonly Hold[]): Iterable<{ row: number; lower: number | null; upper: number | null }> {
    for (const [area, row] of this.monthRows.entries()) yield { row, lower: months[area] ?? 0, upper: months[area] ?? 0 };
    for (const [i, row] of this.alsoRows.entries()) {
      const hold = also[i];
      if (hold) yield { row, ...this.sidesOf(hold, 0) };
    }
  }

  /** With rows left out, what no plan goes below may be gone below, unless it was proven without them; and the answer is to be a bound. */
  private restsOnRowsKept({ rests }: Hold): boolean {
    const { kept } = this.request;
    return !kept || [...rests].every((row) => kept.has(row));
  }

  /** The value of each variable for known entries. */
  values(entries: readonly Entry[]): Float64Array {
    const { layout } = this.request;
    const { model } = layout;
    const values = new Float64Array(this.costs.length);
    const at = new Map(this.columns.map((column, c) => [column.key, c]));
    for (const { column, count } of entries) values[at.get(column.key) ?? -1] = count;
    const sum = (f: (column: Column) => number) => entries.reduce((total, { column, count }) => total + count * f(column), 0);
    this.specialties.forEach(({ no, count }, i) => {
      values[this.unplacedAt + i] = count - sum(({ specialty }) => (specialty === no ? 1 : 0));
    });
    for (const [i, no] of this.kinks.entries()) {
      const kink = model.kinks[no];
      if (!kink) continue;
      const d = kink.fixed + (this.others?.d[i] ?? 0) + sum((column) => addsTo(kink, column));
      values[this.kinksAt + i] = Math.max(0, (-kink.sign * d) / 100);
    }
    for (const [i, no] of this.spread.entries()) {
      const row = layout.spread[no];
      if (!row) continue;
      const here = sum(({ specialty, start }) => (specialty === row.specialty.no && start === row.start ? 1 : 0));
      values[this.spreadAt + i] = Math.max(0, here - (row.specialty.even[row.start] ?? 0));
    }
    return values;
  }

  cost(values: Float64Array): number {
    return values.reduce((sum, value, i) => sum + value * (this.costs[i] ?? 0), 0);
  }

  entries(values: Float64Array): Entry[] {
    return this.columns.flatMap((column, i) => {
      const count = Math.round(values[i] ?? 0);
      return count > 0 ? [{ column, count }] : [];
    });
  }
}

interface Others {
  unplaced: number;
  /** By row, the places they leave. */
  left: Int32Array;
  /** By kink of the part. */
  d: number[];
  /** By stage, without the kinks that stand in the part. */
  costs: number[];
}

function othersOf(plan: Composition, blocks: readonly number[], kinks: readonly number[]): Others {
  const { model } = plan;
  const rest = plan.without(blocks);
  // Holds are told without what the pins cost.
  const costs = rest.costsWithout(blocks, new Set(kinks)).map((cost, k) => cost - (model.pinnedCosts[k] ?? 0));
  const unplaced = model.specialties.reduce(
    (sum, { no, block, count }) => sum + (blocks.includes(block) ? 0 : count - (rest.placed[no] ?? 0)),
    0,
  );
  return { unplaced, left: rest.left, d: kinks.map((k) => rest.d[k] ?? 0), costs };
}
