/**
 * Free places by month, and the capacity rows of the model made from them. Months between two possible borders of elements behave alike, so they
 * become one row with the least free of them; a row that even everyone together cannot fill is left out.
 */
import { type Month, month } from '../../../kernel/month.ts';
import type { ElementKind, Problem } from '../problem.ts';
import { TENTHS_PER_TRACK } from '../rules/capacity.ts';
import { type Amount, groupBy, type ProblemIndex, placeKey } from '../rules/context.ts';
import { isWhole, type WholePin } from '../rules/pins.ts';

/** Whole free places in each month from `first`; NONE where nothing limits. */
export type Free = Int32Array;
export const NONE = 1 << 29;

export interface Horizon {
  first: Month;
  months: number;
}

/** One thing that fills up: a unit's places for a specialty and kind, or a unit's ceiling over all. */
export interface Resource {
  id: number;
  unit: string;
  specialty: string | null;
  kind: ElementKind | null;
  free: Free;
  /** How many tracks could want it at once, and the only block they are of (−1 = several). */
  wanted: number;
  block: number;
  /** Said by the row of the unit's places: no row of its own. */
  merged: boolean;
  borders: Set<number>;
  /** First row at or after each month; filled by `layRows`. */
  rowAt: Int32Array;
}

export interface Row {
  resource: Resource;
  /** Months of the horizon, half-open. */
  from: number;
  to: number;
  limit: number;
}

export class Resources {
  readonly list: Resource[] = [];
  private readonly byKey = new Map<string, Resource | null>();
  private readonly problem: Problem;
  private readonly index: ProblemIndex;
  private readonly horizon: Horizon;

  constructor(problem: Problem, index: ProblemIndex, horizon: Horizon) {
    this.problem = problem;
    this.index = index;
    this.horizon = horizon;
  }

  /** A unit's places for a specialty and kind; null = not approved at all. */
  place(unit: string, specialty: string, kind: ElementKind): Resource | null {
    const key = placeKey(unit, specialty, kind);
    return this.once(key, () => {
      const approvals = this.index.approvals.get(key);
      if (!approvals) return null;
      const tenths = this.sum(approvals);
      this.subtract(tenths, this.index.occupancy.get(key) ?? []);
      this.subtractPins(tenths, (pin, element) => pin.specialty === specialty && element.unit === unit && element.kind === kind);
      return this.add(unit, specialty, kind, tenths.map(wholePlaces));
    });
  }

  /** A unit's ceiling over all; null = it has none. */
  ceiling(unit: string): Resource | null {
    return this.once(`ceiling|${unit}`, () => {
      const ceilings = this.index.units.get(unit)?.ceilings ?? [];
      if (ceilings.length === 0) return null;
      const used = new Int32Array(this.horizon.months);
      this.subtract(used, this.index.unitOccupancy.get(unit) ?? []);
      this.subtractPins(used, (_pin, element) => element.unit === unit);
      const free = new Int32Array(this.horizon.months).fill(NONE);
      for (const ceiling of ceilings)
        this.each(ceiling, (at) => {
          free[at] = Math.min(free[at] ?? 0, wholePlaces(ceiling.tenths + (used[at] ?? 0)));
        });
      return this.add(unit, null, null, free);
    });
  }

  /** Lays the rows between the borders that the steps have named. */
  layRows(): Row[] {
    const rows: Row[] = [];
    this.mergeCeilings();
    for (const resource of this.list) {
      const borders = resource.merged ? [] : [...resource.borders].sort((a, b) => a - b);
      resource.rowAt.fill(rows.length);
      borders.forEach((from, i) => {
        const to = borders[i + 1];
        resource.rowAt.fill(rows.length, from);
        if (to === undefined) return;
        const limit = resource.free.subarray(from, to).reduce((least, n) => Math.min(least, n), NONE);
        // Without a free place no step crosses these months, so there is nothing to limit.
        if (limit > 0 && limit < resource.wanted) rows.push({ resource, from, to, limit });
      });
    }
    return rows;
  }

  /** Where only one specialty and kind wants the places of a unit, its ceiling is a limit on the same places: one row says both. */
  private mergeCeilings(): void {
    for (const [unit, wanting] of groupBy(
      this.list.filter(({ wanted }) => wanted > 0),
      ({ unit }) => unit,
    )) {
      const [place, ...others] = wanting.filter(({ specialty }) => specialty !== null);
      const ceiling = this.byKey.get(`ceiling|${unit}`);
      if (!place || !ceiling || others.length > 0) continue;
      place.free.forEach((free, at) => {
        place.free[at] = Math.min(free, ceiling.free[at] ?? NONE);
      });
      ceiling.merged = true;
    }
  }

  private once(key: string, make: () => Resource | null): Resource | null {
    let resource = this.byKey.get(key);
    if (resource === undefined) {
      resource = make();
      this.byKey.set(key, resource);
    }
    return resource;
  }

  private add(unit: string, specialty: string | null, kind: ElementKind | null, free: Free): Resource {
    const rowAt = new Int32Array(this.horizon.months + 1);
    const resource = {
      id: this.list.length,
      unit,
      specialty,
      kind,
      free,
      wanted: 0,
      block: -1,
      merged: false,
      borders: new Set<number>(),
      rowAt,
    };
    this.list.push(resource);
    return resource;
  }

  private sum(amounts: readonly Amount[]): Int32Array {
    const tenths = new Int32Array(this.horizon.months);
    for (const amount of amounts)
      this.each(amount, (at) => {
        tenths[at] = (tenths[at] ?? 0) + amount.tenths;
      });
    return tenths;
  }

  private subtract(tenths: Int32Array, amounts: readonly Amount[]): void {
    for (const amount of amounts)
      this.each(amount, (at) => {
        tenths[at] = (tenths[at] ?? 0) - amount.tenths;
      });
  }

  /** Of a partial pin nothing is taken: its route takes all its places. */
  private subtractPins(tenths: Int32Array, here: (pin: WholePin, element: WholePin['elements'][number]) => boolean) {
    for (const pin of this.problem.pins.filter(isWhole)) {
      let from = month(pin.start);
      for (const element of pin.elements) {
        if (here(pin, element)) this.subtract(tenths, [{ from, to: from + element.months, tenths: TENTHS_PER_TRACK }]);
        from += element.months;
      }
    }
  }

  private each(span: { from: Month; to: Month }, visit: (at: number) => void): void {
    const to = Math.min(this.horizon.months, span.to - this.horizon.first);
    for (let at = Math.max(0, span.from - this.horizon.first); at < to; at++) visit(at);
  }
}

const wholePlaces = (tenths: number): number => Math.max(0, Math.floor(tenths / TENTHS_PER_TRACK));
