import { seededRandom } from '../../../kernel/random.ts';
import type { Seat } from '../../organisation/world/seats.ts';
import { utm32 } from '../rules/build-problem-utm.ts';
import { crowds } from './crowd.ts';
import { drawRoute, type Route, type Way } from './route.ts';
import { seedOf } from './seed.ts';

/** A track that is repeated every year, or every second year when it is a half. */
export interface Template {
  specialty: string;
  trainingRegion: string;
  no: number;
  pattern: string;
  /** Month of the year, 0–11. */
  start: number;
  parity: 'even' | 'odd' | null;
  stays: Route['stays'];
}

export interface Wanted {
  specialty: string;
  trainingRegion: string;
  halves: number;
  parity: 'even' | 'odd' | null;
  /** Months of the year, 0–11. */
  starts: number[];
  ways: Way[];
  own: Seat[];
  side: Seat[];
  /** Share of the months in `home` that the tracks should come near (0–1); null where no agreement holds. */
  share: number | null;
  home: string;
}

/** Draws for one specialty, and how many of them are looked at for each track. */
const draws = 450;
const tries = 90;

interface Candidate extends Route {
  start: number;
  /** What a planner would hold against it: changes, distance, start and end outside the home area. */
  fault: number;
  home: number;
  counted: number;
}

function candidate(route: Route, start: number, home: string, agreement: boolean, distance: (a: Seat, b: Seat) => number): Candidate {
  const { stays } = route;
  let fault = 0;
  for (const [index, { seat }] of stays.entries()) {
    const before = stays[index - 1]?.seat;
    if (before && before.site !== seat.site) fault += 4 + distance(before, seat) / 8;
  }
  if (agreement && stays[0]?.seat.area !== home) fault += 12;
  if (agreement && stays.at(-1)?.seat.area !== home) fault += 12;
  const months = (counts: (seat: Seat) => boolean) => stays.reduce((sum, stay) => (counts(stay.seat) ? sum + stay.months : sum), 0);
  return { ...route, start, fault, home: months((seat) => seat.area === home), counted: months((seat) => seat.area !== null) };
}

/** Kilometres between the sites of two seats. */
function distances(seats: readonly Seat[]): (a: Seat, b: Seat) => number {
  const places = new Map(seats.map((seat) => [seat, utm32(seat.latitude, seat.longitude)]));
  const nowhere = { east: 0, north: 0 };
  return (a, b) => {
    const [from, to] = [places.get(a) ?? nowhere, places.get(b) ?? nowhere];
    return Math.hypot(from.east - to.east, from.north - to.north);
  };
}

/**
 * The tracks of one specialty in one training region: chosen one by one, then each once more, so that the load lies evenly over the months
 * and on the departments by size, the share comes near what is wanted, and the tracks are such as a planner would make.
 */
export function templatesOf(wanted: Wanted): Template[] {
  const { specialty, trainingRegion, halves, parity, share, home } = wanted;
  const random = seededRandom(seedOf(`${specialty} ${trainingRegion}`));
  const distance = distances([...wanted.own, ...wanted.side]);
  const pool: Candidate[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const way = wanted.ways[Math.floor(random() * wanted.ways.length)];
    const route = way && drawRoute(random, way, wanted.own, wanted.side);
    const start = wanted.starts[draw % wanted.starts.length] ?? 0;
    if (route) pool.push(candidate(route, start, home, share !== null, distance));
  }
  const [any] = pool;
  if (any === undefined) return [];

  const crowd = crowds(wanted);
  const begun = new Map<number, number>();
  const totals = { home: 0, counted: 0 };
  const put = (one: Candidate, sign: number) => {
    let from = one.start;
    for (const { seat, months } of one.stays) {
      crowd.get(seat)?.put(from, months, sign);
      from += months;
    }
    totals.home += sign * one.home;
    totals.counted += sign * one.counted;
    begun.set(one.start, (begun.get(one.start) ?? 0) + sign);
  };
  const price = (one: Candidate): number => {
    let from = one.start;
    let cost = one.fault + 20 * (begun.get(one.start) ?? 0);
    for (const { seat, months } of one.stays) {
      cost += crowd.get(seat)?.price(from, months) ?? 0;
      from += months;
    }
    return share === null ? cost : cost + Math.abs(totals.home + one.home - share * (totals.counted + one.counted)) * 3;
  };
  const choose = (): Candidate => {
    let best = any;
    let lowest = Number.POSITIVE_INFINITY;
    for (let count = 0; count < tries; count += 1) {
      const one = pool[Math.floor(random() * pool.length)] ?? any;
      const cost = price(one);
      if (cost < lowest) [best, lowest] = [one, cost];
    }
    put(best, 1);
    return best;
  };

  const chosen = Array.from({ length: Math.ceil(halves / 2) }, () => choose());
  for (const [index, one] of chosen.entries()) {
    put(one, -1);
    chosen[index] = choose();
  }
  const half = (index: number): Template['parity'] => (halves % 2 === 1 && index === chosen.length - 1 ? parity : null);
  return chosen.map(({ pattern, start, stays }, index) => ({
    specialty,
    trainingRegion,
    no: index + 1,
    pattern,
    start,
    stays,
    parity: half(index),
  }));
}
