/** All ways in which a track may go on, cheapest first at each fork, under prices for the places: an exact search guided by a backward pass. */
import type { Pattern } from '../problem.ts';
import { newFindings, trackFindings } from './judge.ts';
import type { Count, Use } from './lines.ts';
import { dated, type RunningTrack } from './running.ts';
import type { Scene, Subject } from './scene.ts';
import { type Step, Steps } from './steps.ts';

/** The price of a place in each month, as running sums by line: from a to b it is sums[b] − sums[a]. */
export type Prices = Map<number, Float64Array>;

export interface Route {
  subject: Subject;
  track: RunningTrack;
  uses: Use[];
  moved: number;
}
export interface Found {
  route: Route;
  /** Months moved, and the price of the places. */
  value: number;
}
const NONE = Number.POSITIVE_INFINITY;

interface Fork {
  step: Step;
  value: number;
  /** With the least of all that can follow. */
  least: number;
}

export class Routes {
  readonly subject: Subject;
  private readonly scene: Scene;
  private readonly pattern: Pattern;
  private readonly steps: Steps;
  private readonly judged = new Map<string, Route | null>();
  private readonly numbers = new Map<Step, number>();
  private readonly areas: (string | null)[];
  private area: string | null = null;
  private prices: Prices = new Map();
  private least = new Map<number, number>();
  private forks = new Map<number, Fork[]>();
  private values = new Map<Step, number>();

  constructor(scene: Scene, subject: Subject, pattern: Pattern, taken: Count) {
    this.scene = scene;
    this.subject = subject;
    this.pattern = pattern;
    this.steps = new Steps(scene, subject, pattern, taken);
    this.areas = pattern.pure ? this.steps.areas() : [null];
  }

  setPrices(prices: Prices): void {
    this.prices = prices;
    this.least = new Map();
    this.forks = new Map();
    this.values = new Map();
  }

  /** No way to go on costs less. */
  lowest(): number {
    return Math.min(...this.areas.map((area) => this.inArea(area).rest(0, 0)));
  }

  /** A pure track stays inside one area: each is looked at by itself, so that the backward pass knows. */
  private inArea(area: string | null): this {
    if (this.area !== area) {
      this.least = new Map();
      this.forks = new Map();
    }
    this.area = area;
    return this;
  }

  private stepsAt(pos: number, offset: number): Step[] {
    const steps = this.steps.of(pos, offset);
    const { area } = this;
    return area === null ? steps : steps.filter((step) => this.steps.isIn(step, area));
  }

  /**
   * Visits every way to go on, other than as it is, that keeps all rules about one track and costs less than `limit`; `visit` answers with a new
   * limit. False when cut short after `most` forks.
   */
  search(limit: number, most: number, visit: (found: Found) => number): boolean {
    let under = limit;
    let left = most;
    for (const area of this.areas) {
      this.inArea(area);
      const one = this.searchHere(under, left, visit);
      under = one.under;
      left = one.left;
    }
    return left > 0;
  }

  private searchHere(limit: number, most: number, visit: (found: Found) => number): { under: number; left: number } {
    let under = limit;
    let left = most;
    const path: Step[] = [];
    const go = (pos: number, offset: number, spent: number): void => {
      if (pos === this.steps.positions.length) {
        if (offset !== this.steps.total) return;
        const route = this.routeOf(path);
        if (route) under = visit({ route, value: spent });
        return;
      }
      for (const { step, value, least } of this.forksAt(pos, offset)) {
        if (spent + least >= under || left <= 0) return;
        if (!this.sharesHome(step, path)) continue;
        left--;
        path.push(step);
        go(pos + 1, offset + step.months, spent + value);
        path.pop();
      }
    };
    go(0, 0, 0);
    return { under, left };
  }

  /** Cheapest first; the same for every path that comes here. */
  private forksAt(pos: number, offset: number): Fork[] {
    const key = pos * 1000 + offset;
    let forks = this.forks.get(key);
    if (!forks) {
      forks = this.stepsAt(pos, offset).map((step) => {
        const value = this.valueOf(step);
        return { step, value, least: value + this.rest(pos + 1, offset + step.months) };
      });
      forks.sort((a, b) => a.least - b.least);
      this.forks.set(key, forks);
    }
    return forks;
  }

  /** Of a cut element either piece may be the home. What neither moves is as it was. */
  private sharesHome(step: Step, path: readonly Step[]): boolean {
    const same = this.pattern.elements[step.pos]?.sameUnitAs ?? null;
    if (same === null || (step.moved === 0 && path[same]?.moved === 0)) return true;
    return path[same]?.elements.some((home) => step.elements.some(({ unit }) => unit === home.unit)) ?? true;
  }

  /** Judged once, however often the prices change. */
  private routeOf(path: readonly Step[]): Route | null {
    const key = path.map((step) => this.numberOf(step)).join();
    let route = this.judged.get(key);
    if (route === undefined) {
      route = this.judge(path);
      this.judged.set(key, route);
    }
    return route;
  }

  private numberOf(step: Step): number {
    const no = this.numbers.get(step) ?? this.numbers.size;
    this.numbers.set(step, no);
    return no;
  }

  private judge(path: readonly Step[]): Route | null {
    const moved = path.reduce((sum, step) => sum + step.moved, 0);
    const same = path.every((step, pos) => step.elements === this.steps.positions[pos]?.elements);
    if (same) return null;
    const { subject, scene } = this;
    const track = dated({ ...subject.track, elements: path.flatMap((step) => step.elements) });
    if (newFindings(subject.known(), trackFindings(scene.house, track)).length > 0) return null;
    return { subject, track, uses: path.flatMap((step) => step.uses), moved };
  }

  private rest(pos: number, offset: number): number {
    if (pos === this.steps.positions.length) return offset === this.steps.total ? 0 : NONE;
    const key = pos * 1000 + offset;
    const known = this.least.get(key);
    if (known !== undefined) return known;
    let least = NONE;
    for (const step of this.steps.of(pos, offset)) least = Math.min(least, this.valueOf(step) + this.rest(pos + 1, offset + step.months));
    this.least.set(key, least);
    return least;
  }

  private valueOf(step: Step): number {
    const known = this.values.get(step);
    if (known !== undefined) return known;
    let value = step.moved;
    for (const { line, from, to } of step.uses) {
      const sums = this.prices.get(line);
      if (sums) value += (sums[to] ?? 0) - (sums[from] ?? 0);
    }
    this.values.set(step, value);
    return value;
  }
}
