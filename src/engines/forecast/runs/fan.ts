/** Supply, need and gap of every specialty and area, with how sure they are. */
import type { Scenario } from '../scenario.ts';
import { LANES } from './kernel.ts';
import { type Spread, spreadOf } from './quantiles.ts';
import { Queue } from './queue.ts';
import { type Outcome, Simulation } from './simulation.ts';

export interface Gap {
  basis: string;
  need: Spread;
  /** Need less supply, full-time equivalents; in heads; and per 100,000 inhabitants. */
  fte: Spread;
  heads: Spread;
  per100000: Spread | null;
  /** Probability that the gap is larger than a threshold; 0 is always among them. */
  larger: { threshold: number; probability: number }[];
}

/** `area` is one of the scenario's areas or groups. */
export interface FanRow {
  specialty: string;
  area: string;
  year: number;
  heads: Spread;
  fte: Spread;
  gaps: Gap[];
}

export interface FanWish {
  seed: number;
  runs: number;
  /** Which specialties; all without. The figures of one do not depend on which others are asked for. */
  specialties?: readonly string[];
  /** Told after each specialty: how many are done, of how many. */
  onDone?: (done: number, of: number) => void;
}

export function fan(scenario: Scenario, { seed, runs, specialties, onDone }: FanWish): FanRow[] {
  const ids = scenario.specialties.map(({ id }) => id).filter((id) => specialties?.includes(id) ?? true);
  const queue = new Queue(scenario, seed);
  const room = roomFor(scenario, runs);
  return ids.flatMap((id, at) => {
    const rows = rowsOfOne(new Simulation(scenario, id, seed, queue), runs, room);
    onDone?.(at + 1, ids.length);
    return rows;
  });
}

/** The figures of one specialty's runs, and of one gap; overwritten by the next, so that memory is that of one. */
interface Room {
  /** [heads, fte, need of each basis][series][run] */
  kept: Float32Array[];
  gap: Float32Array;
  perHead: Float32Array;
}

function roomFor({ years, areas, need }: Scenario, runs: number): Room {
  const series = (years.to - years.from) * areas.length;
  const kept = Array.from({ length: 2 + (need?.bases.length ?? 0) }, () => new Float32Array(series * runs));
  return { kept, gap: new Float32Array(runs), perHead: new Float32Array(runs) };
}

function rowsOfOne(simulation: Simulation, runs: number, room: Room): FanRow[] {
  const { kept } = room;
  for (let first = 0; first < runs; first += LANES) {
    const outcomes = simulation.four(first);
    for (let lane = 0; lane < LANES && first + lane < runs; lane += 1) {
      const { heads, fte, needs } = outcomes[lane] as Outcome;
      for (let k = 0; k < kept.length; k += 1)
        keep(kept[k] as Float32Array, (k === 0 ? heads : k === 1 ? fte : needs[k - 2]) as Float64Array, first + lane, runs);
    }
  }
  return rowsOf(simulation.part, room, runs);
}

function keep(to: Float32Array, cells: Float64Array, run: number, runs: number): void {
  for (let at = 0; at < cells.length; at += 1) to[at * runs + run] = cells[at] as number;
}

function rowsOf(scenario: Scenario, room: Room, runs: number): FanRow[] {
  const { specialties, areas, groups, years, need } = scenario;
  const specialty = specialties[0]?.id ?? '';
  const places = [...areas.map(({ id }) => ({ id, areas: [id] })), ...groups].map((place) => ({
    id: place.id,
    at: place.areas.map((id) => areas.findIndex((area) => area.id === id)),
  }));
  const inhabitants = need?.population ? populationOf(scenario) : null;
  const rows: FanRow[] = [];
  for (let year = years.from + 1; year <= years.to; year += 1)
    for (const place of places) {
      const line = (year - years.from - 1) * areas.length;
      const [heads, fte, ...needs] = room.kept.map((all) => sumOf(all, place.at, line, runs)) as [
        Float32Array,
        Float32Array,
        ...Float32Array[],
      ];
      const lived = inhabitants?.(place.at, year) ?? null;
      const gaps = needs.map((one, k) => gapOf(scenario, k, one, heads, fte, lived, room));
      rows.push({ specialty, area: place.id, year, heads: spreadOf(heads), fte: spreadOf(fte), gaps });
    }
  return rows;
}

function sumOf(all: Float32Array, areas: readonly number[], line: number, runs: number): Float32Array {
  const [first = 0, ...others] = areas;
  const from = (line + first) * runs;
  if (others.length === 0) return all.subarray(from, from + runs);
  const sum = all.slice(from, from + runs);
  for (const area of others)
    for (let run = 0, at = (line + area) * runs; run < runs; run += 1, at += 1) sum[run] = (sum[run] as number) + (all[at] as number);
  return sum;
}

function gapOf(
  { need, questions }: Scenario,
  basis: number,
  needs: Float32Array,
  heads: Float32Array,
  fte: Float32Array,
  lived: number | null,
  { gap, perHead }: Room,
): Gap {
  for (let run = 0; run < gap.length; run += 1) {
    gap[run] = (needs[run] as number) - (fte[run] as number);
    perHead[run] = ((gap[run] as number) * (heads[run] as number)) / Math.max(1e-9, fte[run] as number);
  }
  const thresholds = [...new Set([0, ...(questions?.thresholds ?? [])])];
  const spread = spreadOf(gap);
  return {
    basis: need?.bases[basis]?.id ?? '',
    need: spreadOf(needs),
    fte: spread,
    heads: spreadOf(perHead),
    per100000: lived ? scaled(spread, 100_000 / lived) : null,
    larger: thresholds.map((threshold) => ({ threshold, probability: shareAbove(gap, threshold) })),
  };
}

const scaled = (spread: Spread, factor: number): Spread =>
  Object.fromEntries(Object.entries(spread).map(([name, value]) => [name, value * factor])) as unknown as Spread;

function shareAbove(values: Float32Array, threshold: number): number {
  let above = 0;
  for (let at = 0; at < values.length; at += 1) if ((values[at] as number) > threshold) above += 1;
  return above / values.length;
}

/** Inhabitants as the table has them; their uncertainty belongs to need, not to the measure. */
function populationOf({ need, areas }: Scenario): (at: readonly number[], year: number) => number {
  const rows = need?.population?.rows ?? [];
  const of = (area: string | undefined, year: number) =>
    rows.findLast((row) => (row.area ?? area) === area && (!row.years || (row.years[0] <= year && year <= row.years[1])))?.value ?? 0;
  return (at, year) => at.reduce((sum, area) => sum + of(areas[area]?.id, year), 0);
}
