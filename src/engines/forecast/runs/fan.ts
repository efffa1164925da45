/** Supply, need and gap of every specialty and area, with how sure they are. */
import type { Scenario } from '../scenario.ts';
import { type Spread, spreadOf } from './quantiles.ts';
import { Simulation } from './simulation.ts';

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
}

/** When doctors wait for all specialties together, so many are run at once: the memory of more is not worth the pipeline's time. */
const TOGETHER = 13;

export function fan(scenario: Scenario, { seed, runs, specialties }: FanWish): FanRow[] {
  const ids = scenario.specialties.map(({ id }) => id).filter((id) => specialties?.includes(id) ?? true);
  const size = scenario.waiting ? TOGETHER : 1;
  const rows: FanRow[] = [];
  for (let at = 0; at < ids.length; at += size) rows.push(...partRows(new Simulation(scenario, ids.slice(at, at + size), seed), runs));
  return rows;
}

function partRows(simulation: Simulation, runs: number): FanRow[] {
  const { part } = simulation;
  const bases = part.need?.bases.length ?? 0;
  const series = (part.years.to - part.years.from) * part.specialties.length * part.areas.length;
  // [heads, fte, need of each basis][series][run]
  const kept = Array.from({ length: 2 + bases }, () => new Float32Array(series * runs));
  for (let run = 0; run < runs; run += 1) {
    const { heads, fte, needs } = simulation.run(run);
    for (const [k, cells] of [heads, fte, ...needs].entries()) {
      const to = kept[k] as Float32Array;
      for (let at = 0; at < series; at += 1) to[at * runs + run] = cells[at] as number;
    }
  }
  return rowsOf(part, kept, runs);
}

function rowsOf(scenario: Scenario, kept: Float32Array[], runs: number): FanRow[] {
  const { specialties, areas, groups, years, need } = scenario;
  const places = [...areas.map(({ id }) => ({ id, areas: [id] })), ...groups].map((place) => ({
    id: place.id,
    at: place.areas.map((id) => areas.findIndex((area) => area.id === id)),
  }));
  const inhabitants = need?.population ? populationOf(scenario) : null;
  const rows: FanRow[] = [];
  for (let year = years.from + 1; year <= years.to; year += 1)
    for (const [s, { id: specialty }] of specialties.entries())
      for (const place of places) {
        const line = ((year - years.from - 1) * specialties.length + s) * areas.length;
        const [heads, fte, ...needs] = kept.map((all) => sumOf(all, place.at, line, runs)) as [
          Float64Array,
          Float64Array,
          ...Float64Array[],
        ];
        const lived = inhabitants?.(place.at, year) ?? null;
        const gaps = needs.map((one, k) => gapOf(scenario, k, one, heads, fte, lived));
        rows.push({ specialty, area: place.id, year, heads: spreadOf(heads), fte: spreadOf(fte), gaps });
      }
  return rows;
}

function sumOf(all: Float32Array, areas: readonly number[], line: number, runs: number): Float64Array {
  const sum = new Float64Array(runs);
  for (const area of areas) {
    const from = (line + area) * runs;
    for (let run = 0; run < runs; run += 1) sum[run] = (sum[run] as number) + (all[from + run] as number);
  }
  return sum;
}

function gapOf(
  { need, questions }: Scenario,
  basis: number,
  needs: Float64Array,
  heads: Float64Array,
  fte: Float64Array,
  lived: number | null,
): Gap {
  const gap = needs.map((one, run) => one - (fte[run] as number));
  const perHead = gap.map((one, run) => (one * (heads[run] as number)) / Math.max(1e-9, fte[run] as number));
  const thresholds = [...new Set([0, ...(questions?.thresholds ?? [])])];
  return {
    basis: need?.bases[basis]?.id ?? '',
    need: spreadOf(needs),
    fte: spreadOf(gap),
    heads: spreadOf(perHead),
    per100000: lived ? spreadOf(gap.map((one) => (one / lived) * 100_000)) : null,
    larger: thresholds.map((threshold) => ({ threshold, probability: gap.filter((one) => one > threshold).length / gap.length })),
  };
}

/** Inhabitants as the table has them; their uncertainty belongs to need, not to the measure. */
function populationOf({ need, areas }: Scenario): (at: readonly number[], year: number) => number {
  const rows = need?.population?.rows ?? [];
  const of = (area: string | undefined, year: number) =>
    rows.findLast((row) => (row.area ?? area) === area && (!row.years || (row.years[0] <= year && year <= row.years[1])))?.value ?? 0;
  return (at, year) => at.reduce((sum, area) => sum + of(areas[area]?.id, year), 0);
}
