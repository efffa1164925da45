/**
 * What is asked of the tracks together, as rows over routes: so many of a specialty, each pin, the places between two months, the shares. A rule may be
 * several rows; it is left out by leaving their sides open.
 */
import { month } from '../../../kernel/month.ts';
import type { ShareTarget } from '../problem.ts';
import type { Column } from '../search/column.ts';
import type { NamedRule } from './explanation.ts';
import { named } from './rules.ts';
import { freeIn, type Limit, periodOf, type Scene } from './scene.ts';

/** A share in half per cent: agreements are written in whole per cent, so 39.5 is met by 40. */
export interface ShareRow {
  rule: NamedRule;
  /** Numbers of the parts counted. */
  members: ReadonlySet<number>;
  area: number;
  halves: number;
  sign: 1 | -1;
}

export interface Entries {
  rows: number[];
  values: number[];
}

export interface Sides {
  lower: Float64Array;
  upper: Float64Array;
}

/** demand (per specialty), pins, limits, shares: in this order. */
export class Rows {
  readonly scene: Scene;
  readonly specialties: string[];
  readonly pins: { no: number; id: string }[];
  readonly shares: ShareRow[];
  readonly pinRow: number;
  readonly limitRow: number;
  readonly shareRow: number;
  readonly count: number;
  /** By number of the part: its demand row, and its pin's row or −1. */
  readonly rowsOfPart: [number, number][];
  private readonly told = new WeakMap<Column, Entries>();

  constructor(scene: Scene, targets: readonly ShareTarget[]) {
    const { model } = scene;
    this.scene = scene;
    this.specialties = [...new Set(model.specialties.map(({ id }) => id))];
    this.pins = model.specialties.flatMap(({ no, pin }) => (pin ? [{ no, id: pin.id }] : []));
    this.shares = targets.flatMap((target) => shareRows(scene, target));
    this.pinRow = this.specialties.length;
    this.limitRow = this.pinRow + this.pins.length;
    this.shareRow = this.limitRow + scene.limits.length;
    this.count = this.shareRow + this.shares.length;
    this.rowsOfPart = model.specialties.map(({ id, no }) => {
      const pin = this.pins.findIndex((one) => one.no === no);
      return [this.specialties.indexOf(id), pin < 0 ? -1 : this.pinRow + pin];
    });
  }

  /** Nothing is asked but that there are never more tracks than the year has. */
  open(): Sides {
    const lower = new Float64Array(this.count).fill(Number.NEGATIVE_INFINITY);
    const upper = new Float64Array(this.count).fill(Number.POSITIVE_INFINITY);
    this.specialties.forEach((id, i) => {
      upper[i] = this.scene.problem.demand.find(({ specialty }) => specialty === id)?.count ?? 0;
    });
    this.pins.forEach((_, i) => {
      upper[this.pinRow + i] = 1;
    });
    return { lower, upper };
  }

  /** Asks for a rule. Places that are `more` than there are come from a relaxation; an empty house has nobody else in it. */
  ask({ lower, upper }: Sides, rule: NamedRule, places: { more?: number; empty?: boolean } = {}): void {
    if (rule.kind === 'placed') lower[this.specialties.indexOf(rule.specialty ?? '')] = Number(rule.params.count);
    if (rule.kind === 'pin') lower[this.pinRow + this.pins.findIndex(({ id }) => id === rule.params.pin)] = 1;
    if (rule.kind === 'capacity' || rule.kind === 'ceiling')
      this.limitsOf(rule).forEach(({ limit, row }) => {
        upper[row] = places.empty ? limit.empty : freeIn(limit, places.more);
      });
    this.shares.forEach((share, i) => {
      if (share.rule.kind === rule.kind && share.rule.specialty === rule.specialty && share.rule.params.area === rule.params.area)
        lower[this.shareRow + i] = 0;
    });
  }

  /** Rows of which anything is asked. */
  asked({ lower, upper }: Sides): number[] {
    return [...Array(this.count).keys()].filter((row) => Number.isFinite(lower[row]) || Number.isFinite(upper[row]));
  }

  limitsOf({ kind, unit, specialty, element, from, to }: NamedRule): { limit: Limit; row: number }[] {
    const span = { from: from === null ? Number.NEGATIVE_INFINITY : month(from), to: to === null ? Number.POSITIVE_INFINITY : month(to) };
    return this.scene.limits.flatMap((limit, i) => {
      const { resource } = limit;
      const same = resource.unit === unit && resource.specialty === (kind === 'ceiling' ? null : specialty) && resource.kind === element;
      return same && limit.from >= span.from && limit.to <= span.to ? [{ limit, row: this.limitRow + i }] : [];
    });
  }

  /** The rule of a limit alone. */
  ruleOf(limit: Limit): NamedRule {
    const { unit, specialty, kind } = limit.resource;
    return named(specialty === null ? 'ceiling' : 'capacity', { unit, specialty, element: kind, ...periodOf(limit) });
  }

  /** How much of each row some tracks use. */
  amountsIn(entries: readonly { column: Column; count: number }[]): Float64Array {
    const sums = new Float64Array(this.count);
    for (const { column, count } of entries) {
      const { rows, values } = this.entries(column);
      rows.forEach((row, i) => {
        sums[row] = (sums[row] ?? 0) + count * (values[i] ?? 0);
      });
    }
    return sums;
  }

  /** Whole numbers: a route's value in each row that it touches. Shares are in half per cent of a month, as far as it is filled. */
  entries(column: Column): Entries {
    const known = this.told.get(column) ?? this.tell(column);
    this.told.set(column, known);
    return known;
  }

  private tell(column: Column): Entries {
    const [demand, pin] = this.rowsOfPart[column.specialty] ?? [0, -1];
    const rows = pin < 0 ? [demand] : [demand, pin];
    for (const row of [...column.rows].sort((a, b) => a - b)) rows.push(this.limitRow + row);
    const values = rows.map(() => 1);
    this.shares.forEach((share, i) => {
      const value = shareValue(share, column);
      if (value === 0) return;
      rows.push(this.shareRow + i);
      values.push(value);
    });
    return { rows, values };
  }
}

export const shareValue = ({ members, area, halves, sign }: ShareRow, { specialty, inArea, months }: Column): number =>
  members.has(specialty) ? sign * (200 * (inArea[area] ?? 0) - halves * months) : 0;

function shareRows({ model }: Scene, target: ShareTarget): ShareRow[] {
  const { agreement } = model.problem;
  const members = new Set(
    model.specialties
      .filter(({ id }) => (target.specialty === null ? agreement.overall.includes(id) : target.specialty === id))
      .map(({ no }) => no),
  );
  const area = agreement.areas.indexOf(target.area);
  const { specialty, low, high, aim } = target;
  const rule = named('share', { specialty, params: { area: target.area, low, high } });
  const rows: ShareRow[] = [];
  if (low > 0) rows.push({ rule, members, area, halves: 2 * low - 1, sign: 1 });
  if (high < 100) rows.push({ rule, members, area, halves: 2 * high + 1, sign: -1 });
  if (aim !== null && aim > low)
    rows.push({ rule: named('aim', { specialty, params: { area: target.area, aim } }), members, area, halves: 2 * aim - 1, sign: 1 });
  return rows;
}
