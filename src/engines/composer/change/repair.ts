/**
 * The fewest tracks left unrepaired, then the fewest changed, then the fewest months moved: column generation over the ways in which the tracks of a
 * neighbourhood may go on, everyone else staying where they are – or, for a bound over all tracks, out of the way altogether.
 */
import type { Highs } from 'highs';
import { Assignment, type Choice } from './assign.ts';
import { standing } from './choices.ts';
import type { Count } from './lines.ts';
import { type Found, type Prices, Routes } from './routes.ts';
import type { Scene, Subject } from './scene.ts';
import { type Score, sameScore, scoreOf, type Weights, weightsOf } from './score.ts';

/** Counts, never seconds. */
const LIMITS = { rounds: 40, forks: 20_000, ways: 300, nodes: 2_000, together: 12_000 };
const EPSILON = 1e-6;

export interface Repair {
  chosen: Choice[];
  score: Score;
  /** No plan of the same scope scores less. */
  bound: Score;
  /** Every choice that a plan with as good a score can hold; null when they are too many to write out. */
  all: Choice[] | null;
}

/** The prices with the best bound, and what the cheapest way to go on costs each track under them. */
interface Priced {
  bound: number;
  prices: Prices;
  least: number[];
}

export class Repairer {
  readonly weights: Weights;
  private readonly highs: Highs;
  private readonly scene: Scene;
  private readonly neighbours: readonly Subject[];
  private readonly taken: Count;
  private readonly ways: (Routes | null)[];
  private readonly choices: Choice[];
  private readonly keys = new Set<string>();

  constructor(highs: Highs, scene: Scene, neighbours: readonly Subject[], taken: Count) {
    this.highs = highs;
    this.scene = scene;
    this.neighbours = neighbours;
    this.taken = taken;
    this.weights = weightsOf(neighbours, scene.asOf);
    this.ways = neighbours.map((subject) => subject.pattern && new Routes(scene, subject, subject.pattern, taken));
    this.choices = neighbours.flatMap((subject) => standing(scene, subject, this.weights.unrepaired));
  }

  /** Only as far as to know whether a plan can score better than `reached`. */
  boundAgainst(reached: Score): Pick<Repair, 'chosen' | 'bound'> {
    const priced = this.price();
    const bound = scoreOf(lifted(priced?.bound ?? 0), this.weights);
    return sameScore(bound, reached) ? { chosen: [], bound } : this.finish(priced);
  }

  run(): Repair {
    return this.finish(this.price());
  }

  private finish(priced: Priced | null): Repair {
    let whole = this.assignment().whole(LIMITS.nodes, null);
    const worst = this.neighbours.length * this.weights.unrepaired;
    const value = () => Math.round(whole?.value ?? worst);
    const complete = priced !== null && this.writeOut(priced, value() - priced.bound);
    let bound = priced?.bound ?? 0;
    if (lifted(bound) < value()) {
      const again = this.assignment().whole(LIMITS.nodes, null);
      if (again && Math.round(again.value) <= value()) whole = again;
      // Over all the ways that a better plan could hold, the solver's own bound is one for every plan.
      if (complete && again) bound = Math.max(bound, Math.min(again.bound, value()));
    }
    const chosen = whole?.chosen ?? this.neighbours.flatMap((subject) => standing(this.scene, subject, this.weights.unrepaired).slice(-1));
    const cost = chosen.reduce((sum, choice) => sum + choice.cost, 0);
    const score = scoreOf(cost, this.weights);
    return { chosen, score, bound: scoreOf(Math.min(cost, lifted(bound)), this.weights), all: complete ? this.choices : null };
  }

  private assignment(): Assignment {
    const subjects = this.neighbours.map(({ no }) => no);
    return new Assignment(this.highs, this.taken, subjects, this.choices);
  }

  private price(): Priced | null {
    let best: Priced | null = null;
    for (let round = 0; round < LIMITS.rounds; round++) {
      const relaxed = this.assignment().relaxed(this.scene.lines);
      if (!relaxed) break;
      const { prices, paid } = relaxed;
      let fresh = 0;
      const least = this.ways.map((routes, i) => {
        const limit = paid[i] ?? 0;
        if (!routes) return limit;
        const { found, lowest } = this.cheaper(routes, prices, limit);
        for (const one of found.slice(-3)) if (this.add(one)) fresh++;
        return Math.min(limit, lowest);
      });
      const bound = least.reduce((sum, value) => sum + value, -relaxed.worth);
      if (!best || bound > best.bound) best = { bound, prices, least };
      if (fresh === 0) break;
    }
    return best;
  }

  /** Ways that cost less than the limit, the last the cheapest; and a value that no way falls below, if it falls below the limit. */
  private cheaper(routes: Routes, prices: Prices, limit: number): { found: Found[]; lowest: number } {
    const { changed } = this.weights;
    routes.setPrices(prices);
    const found: Found[] = [];
    const whole = routes.search(limit - changed - EPSILON, LIMITS.forks, (one) => {
      found.push(one);
      return one.value;
    });
    const last = found.at(-1);
    const lowest = whole ? (last ? last.value : limit) : routes.lowest();
    return { found, lowest: whole && !last ? limit : lowest + changed };
  }

  /** Every way that costs at most `gap` more than the cheapest: a plan as good as the one at hand holds no other. */
  private writeOut({ prices, least }: Priced, gap: number): boolean {
    return this.ways.every((routes, i) => {
      if (!routes) return true;
      const under = (least[i] ?? 0) - this.weights.changed + gap + EPSILON;
      let count = 0;
      routes.setPrices(prices);
      const whole = routes.search(under, LIMITS.forks, (found) => {
        this.add(found);
        count++;
        return count > LIMITS.ways ? Number.NEGATIVE_INFINITY : under;
      });
      return whole && count <= LIMITS.ways && this.choices.length <= LIMITS.together;
    });
  }

  private add({ route }: Found): boolean {
    const key = `${route.subject.no}:${route.track.elements.map(({ unit, months }) => `${unit} ${months}`).join()}`;
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    this.choices.push({ ...route, kind: 'moves', cost: this.weights.changed + route.moved });
    return true;
  }
}

/** Scores are whole numbers. */
const lifted = (bound: number): number => Math.max(0, Math.ceil(bound - EPSILON));
