/** What is needed: full-time equivalents [year][specialty][area], for one basis and all terms. */
import { type Axis, axesOf, type Cells } from '../project/dense.ts';
import type { Basis, Need, Scenario, Term } from '../scenario.ts';

/** Supply [year][specialty][area], and of the base year [specialty][area]. */
export interface Supply {
  heads: Float64Array;
  fte: Float64Array;
  baseFte: Float64Array;
}

interface Places {
  years: number;
  kinds: number;
  areas: number;
  first: number;
  start: Float64Array;
  supply: Supply;
  cells: Cells;
  axes: ReturnType<typeof axesOf>;
  path: Float64Array;
}

/** Answers in `path`. */
export function needOf(scenario: Scenario, need: Need, basis: Basis, supply: Supply, cells: Cells, path: Float64Array): void {
  const axes = axesOf(scenario);
  const { specialty, area, year } = axes;
  const stated = cells(need.start.table, [specialty, area]);
  const start = need.start.kind === 'stated' ? stated : stated.map((vacant, at) => vacant + (supply.baseFte[at] as number));
  const sizes = { years: year.size, kinds: specialty.size, areas: area.size, first: scenario.years.from + 1 };
  follow({ ...sizes, start, supply, cells, axes, path }, basis);
  for (const term of need.terms) multiply(path, term, cells(term.factor, [specialty, area]), scenario.years.from, sizes.years);
}

function follow(places: Places, basis: Basis): void {
  const { years, kinds, areas, start, cells, axes, path } = places;
  const block = kinds * areas;
  if (basis.kind === 'growth') {
    const factor = cells(basis.factor, [axes.specialty, axes.area]);
    for (let at = 0; at < path.length; at += 1)
      path[at] = ((at < block ? start[at] : path[at - block]) as number) * (factor[at % block] as number);
    return;
  }
  if (basis.kind === 'target') {
    toTarget(places, basis);
    return;
  }
  const lived: Axis[] = [axes.yearOrBase, axes.area];
  const groups =
    basis.kind === 'coverage'
      ? [{ people: cells(basis.population, lived), use: new Float64Array(kinds).fill(1) }]
      : basis.groups.map(({ population, use }) => ({ people: cells(population, lived), use: cells(use, [axes.specialty]) }));
  const used = (t: number, s: number, r: number) =>
    groups.reduce((sum, { people, use }) => sum + (people[t * areas + r] as number) * (use[s] as number), 0);
  for (let at = 0; at < years * block; at += 1) {
    const [r, s, t] = [at % areas, Math.floor(at / areas) % kinds, Math.floor(at / block)];
    path[at] = ((start[s * areas + r] as number) * used(t + 1, s, r)) / Math.max(1e-9, used(0, s, r));
  }
}

/** The target is for the whole of a specialty: its areas share it as they share the start. */
function toTarget({ years, kinds, areas, first, start, supply, cells, axes, path }: Places, basis: Basis & { kind: 'target' }): void {
  const target = cells(basis.target, [axes.specialty]);
  for (let s = 0; s < kinds; s += 1) {
    const whole = start.subarray(s * areas, (s + 1) * areas).reduce((sum, one) => sum + one, 0);
    const goal = target[s] as number;
    for (let t = 0; t < years; t += 1) {
      const at = (t * kinds + s) * areas;
      const sum = (cells: Float64Array) => cells.subarray(at, at + areas).reduce((total, one) => total + one, 0);
      const each = basis.unit === 'heads' ? sum(supply.fte) / Math.max(1e-9, sum(supply.heads)) : 1;
      const way = Math.min(1, (t + 1) / Math.max(1, basis.by - first + 1));
      const now = goal === 0 ? whole : whole + (goal * each - whole) * way;
      for (let r = 0; r < areas; r += 1) path[at + r] = now * (whole > 0 ? (start[s * areas + r] as number) / whole : 1 / areas);
    }
  }
}

function multiply(path: Float64Array, term: Term, factor: Float64Array, from: number, years: number): void {
  const block = path.length / years;
  for (let at = 0; at < path.length; at += 1) {
    const way = Math.min(1, (Math.floor(at / block) + 1) / Math.max(1, term.until - from));
    path[at] = (path[at] as number) * (1 + ((factor[at % block] as number) - 1) * way);
  }
}
