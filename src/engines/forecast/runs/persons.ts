/**
 * Small specialties person by person: people are whole, few people are skewed, and nobody appears or disappears. One number says how long somebody stays, one whether
 * they work in the health service, one when they move: the same shares as the kernel's, year by year.
 */
import type { Rates } from '../project/rates.ts';
import { streamIn } from './draw.ts';
import type { RunRates } from './lanes.ts';

/** Up to so many specialists one draws them one by one: it takes about as long as the kernel then. */
const MOST = 300;
const SEXES = 2;

type Ground = Pick<Rates, 'years' | 'areas' | 'ages' | 'alike' | 'base' | 'completedAs' | 'arrivedAs' | 'moving'>;

export const isSmall = ({ base }: Ground): boolean => base.reduce((sum, people) => sum + people, 0) <= MOST;

export class Persons {
  private readonly ground: Ground;
  private readonly entry: { completed: Float64Array; arrived: Float64Array };
  private stream = 0;
  private drawn = 0;

  constructor(ground: Ground) {
    this.ground = ground;
    const adding = (shares: Float64Array) => {
      let sum = 0;
      return shares.map((share) => {
        sum += share;
        return sum;
      });
    };
    this.entry = { completed: adding(ground.completedAs), arrived: adding(ground.arrivedAs) };
  }

  /** One run: heads and full-time equivalents [year][area]. `completed`: people expected to settle, [year][area]. */
  run(rates: RunRates, completed: Float64Array, stream: number, heads: Float64Array, fte: Float64Array): void {
    const { base, areas, ages, years } = this.ground;
    heads.fill(0);
    fte.fill(0);
    this.stream = streamIn(stream, 0, 1);
    this.drawn = 0;
    // people of the base may be parts by assumption: whole ones, as many in all, from a beginning drawn by lot
    let sum = this.draw();
    for (let cell = 0; cell < base.length; cell += 1) {
      const next = sum + (base[cell] as number);
      for (let n = Math.floor(next) - Math.floor(sum); n > 0; n -= 1) {
        const line = Math.floor(cell / ages);
        this.live(rates, Math.floor(line / areas), line % areas, cell % ages, -1, heads, fte);
      }
      sum = next;
    }
    for (let t = 0; t < years; t += 1)
      for (let r = 0; r < areas; r += 1) {
        const at = t * areas + r;
        // those of one year and area have numbers of their own, so that a place more elsewhere changes nothing here
        this.stream = streamIn(stream, at + 1, 2);
        this.drawn = 0;
        this.come(completed[at] as number, this.entry.completed, rates, t, r, heads, fte);
        this.come(rates.arrivals[at] as number, this.entry.arrived, rates, t, r, heads, fte);
      }
  }

  private draw(): number {
    this.drawn += 1;
    let h = this.stream ^ Math.imul(this.drawn, 0x27d4eb2f);
    h ^= h >>> 16;
    h = Math.imul(h, 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    return (((h ^ (h >>> 16)) >>> 0) + 0.5) / 4294967296;
  }

  /** As many as chance lets come where `mean` are expected (Poisson), each of an age and sex by the shares, half a year's exits taken off. */
  private come(mean: number, shares: Float64Array, rates: RunRates, t: number, r: number, heads: Float64Array, fte: Float64Array): void {
    const { ages, alike } = this.ground;
    let until = -Math.log(this.draw());
    while (until < mean) {
      until -= Math.log(this.draw());
      const lot = this.draw();
      const line = shares.findIndex((share) => lot <= share);
      if (line < 0) continue;
      const cell = (alike ? 0 : t * SEXES * ages) + line;
      const { death, retirement, leaving } = rates;
      const half = (1 - (death[cell] as number) / 2) * (1 - (retirement[cell] as number) / 2) * (1 - (leaving[cell] as number) / 2);
      if (this.draw() <= half) this.live(rates, Math.floor(line / ages), r, line % ages, t, heads, fte);
    }
  }

  /** One person from the end of year `t` on (−1: the base), counted each 31 December. */
  private live(rates: RunRates, sex: number, area: number, age: number, t: number, heads: Float64Array, fte: Float64Array): void {
    const { years, areas, ages, alike, moving } = this.ground;
    const { death, retirement, leaving, outside, absence, hours, moves } = rates;
    const [goes, works] = [this.draw(), this.draw()];
    let moveAt = this.draw();
    let [here, old, stays, stands] = [area, age, 1, 1];
    for (let now = t; now < years; now += 1) {
      if (now > t) {
        const cell = ((alike ? 0 : now) * SEXES + sex) * ages + old;
        stays *= (1 - (death[cell] as number)) * (1 - (retirement[cell] as number)) * (1 - (leaving[cell] as number));
        if (stays < goes) return;
        const kind = moving[sex * ages + old] as number;
        if (kind >= 0) {
          const away = this.awayFrom(moves, kind, here);
          stands *= 1 - away;
          if (stands < moveAt) {
            here = this.target(moves, kind, here, away);
            [stands, moveAt] = [1, this.draw()];
          }
        }
        old = Math.min(old + 1, ages - 1);
      }
      if (now < 0) continue;
      const cell = ((alike ? 0 : now) * SEXES + sex) * ages + old;
      if (works <= (outside[cell] as number)) continue;
      const at = now * areas + here;
      heads[at] = (heads[at] as number) + 1;
      fte[at] = (fte[at] as number) + (hours[cell] as number) * (1 - (absence[cell] as number));
    }
  }

  private awayFrom(moves: Float64Array, kind: number, from: number): number {
    const { areas } = this.ground;
    let away = 0;
    for (let to = 0; to < areas; to += 1) if (to !== from) away += moves[(kind * areas + from) * areas + to] as number;
    return away;
  }

  private target(moves: Float64Array, kind: number, from: number, away: number): number {
    const { areas } = this.ground;
    let lot = this.draw() * away;
    for (let to = 0; to < areas; to += 1) {
      if (to === from) continue;
      lot -= moves[(kind * areas + from) * areas + to] as number;
      if (lot <= 0) return to;
    }
    return from;
  }
}
