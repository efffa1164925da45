/** The inverse: how many places a year close a specialty's gap. */

import { quantiles } from '../runs/quantiles.ts';
import { Queue } from '../runs/queue.ts';
import { each as figureOfEach, Simulation } from '../runs/simulation.ts';
import type { Close, Scenario } from '../scenario.ts';
import { gapOf } from './gap.ts';

export interface Closed extends Close {
  /** Places a year now (mean of the years asked for) and the places that close the gap; null when no number of places can: too late to be specialists. */
  now: number;
  places: number | null;
  /** Gap in full-time equivalents with the places of now, as sure as asked for; and full-time equivalents in `year` of one more place a year. */
  gap: number;
  each: number;
  withinCapacity: boolean | null;
}

const MOST_ROUNDS = 30;

/** `runs` 0: by the figures as they stand, without uncertainty. */
export function close(scenario: Scenario, wish: Close, seed: number, runs: number): Closed {
  const gap = gapOf(scenario, wish.basis, wish.year);
  const gapWith = (places: number | null): number => {
    const changed = places === null ? scenario : withPlaces(scenario, wish, places);
    const simulation = new Simulation(changed, wish.specialty, seed, new Queue(changed, seed));
    if (runs === 0) return gap(simulation.middle());
    return quantiles(figureOfEach(simulation, runs, gap), [wish.probability])[0] as number;
  };
  const now = placesNow(scenario, wish);
  const start = gapWith(null);
  const each = gapWith(now) - gapWith(now + 1);
  const places = each > 1e-9 ? search(gapWith, now, start, each) : null;
  const { capacity } = wish;
  return { ...wish, now, places, gap: start, each, withinCapacity: capacity === null || places === null ? null : places <= capacity };
}

/** The places whose gap is nothing: by secants, since a place more closes about as much as the last one, kept inside what is known. */
function search(gapWith: (places: number) => number, now: number, start: number, each: number): number | null {
  let [low, lowGap] = [0, gapWith(0)];
  if (lowGap <= 0) return 0;
  let high = Math.max(now, 1) + Math.max(0, (start / each) * 1.5);
  let highGap = gapWith(high);
  for (let round = 0; highGap > 0 && round < 6; round += 1) {
    [low, lowGap, high] = [high, highGap, high * 2];
    highGap = gapWith(high);
  }
  // doctors who wait may be too few, however many places there are
  if (highGap > 0) return null;
  let at = high;
  for (let round = 0; round < MOST_ROUNDS && high - low > 1e-4; round += 1) {
    const secant = low + ((high - low) * lowGap) / (lowGap - highGap);
    at = round % 3 === 2 ? (low + high) / 2 : secant;
    const gap = gapWith(at);
    if (Math.abs(gap) < 1e-6) return at;
    if (gap > 0) [low, lowGap] = [at, gap];
    else [high, highGap] = [at, gap];
  }
  return at;
}

function withPlaces(scenario: Scenario, { specialty, trainingRegion, from }: Close, value: number): Scenario {
  const { places } = scenario.training;
  const row = { specialty, trainingRegion, years: [from, scenario.years.to] as [number, number], value, low: value, high: value };
  return { ...scenario, training: { ...scenario.training, places: { ...places, rows: [...places.rows, row] } } };
}

function placesNow({ training, years }: Scenario, { specialty, trainingRegion, from, year }: Close): number {
  const of = (at: number) =>
    training.places.rows.findLast(
      (row) =>
        (row.specialty ?? specialty) === specialty &&
        (row.trainingRegion ?? trainingRegion) === trainingRegion &&
        (!row.years || (row.years[0] <= at && at <= row.years[1])),
    )?.value ?? 0;
  const span = Array.from({ length: Math.max(1, Math.min(year, years.to) - from + 1) }, (_none, at) => of(from + at));
  return span.reduce((sum, one) => sum + one, 0) / span.length;
}
