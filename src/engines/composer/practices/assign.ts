/**
 * Divides the tracks of a plan among the practices of their pools, each pool by itself: as many as can be, and of the ways to do so the practices
 * that stand first. Stays of the same months are alike, so the whole-number problem has a column for each kind of stay and practice.
 */
import loadHighs, { type Highs } from 'highs';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { groupBy } from '../rules/context.ts';
import { WHOLE_NUMBERS } from '../search/solver.ts';
import type { InPractice, PracticePlan } from './assignment.ts';
import { freeAt, monthsOf, type Pool, poolsOf, type Stay, staysIn } from './stays.ts';

/** A count, not a clock; a pool is solved at its root. */
const NODES = 2000;

export interface AssignOptions {
  problemSha256: string;
  planSha256: string;
}

/** The problem and the plan must have come through `readProblem` and `check`. */
export async function assignPractices(problem: Problem, plan: Plan, options: AssignOptions): Promise<PracticePlan> {
  const highs = await loadHighs();
  const assigned: InPractice[] = [];
  const unassigned: PracticePlan['unassigned'] = [];
  let atLeast = 0;
  for (const pool of poolsOf(problem)) {
    const kinds = [...groupBy(staysIn(pool, plan.tracks), ({ spans }) => JSON.stringify(spans)).values()];
    const { counts, least } = divide(highs, pool, kinds);
    atLeast += least;
    kinds.forEach((stays, k) => {
      const practices = pool.practices.flatMap(({ id }, p) => Array.from({ length: counts[k]?.[p] ?? 0 }, () => id));
      stays.forEach(({ track, unit }, i) => {
        const practice = practices[i];
        if (practice === undefined) unassigned.push({ track, unit });
        else assigned.push({ track, unit, practice });
      });
    });
  }
  return { schema: 'videre-practices/1', ...options, assigned, unassigned, atLeast };
}

interface Choice {
  kind: number;
  practice: number;
  most: number;
}

/** How many of each kind go to each practice, and how many at least go nowhere. */
function divide(highs: Highs, { practices }: Pool, kinds: readonly Stay[][]): { counts: number[][]; least: number } {
  const months = kinds.map(([stay]) => (stay ? monthsOf(stay) : []));
  const choices: Choice[] = kinds.flatMap((stays, kind) =>
    practices.flatMap((practice, no) => {
      const most = Math.min(stays.length, ...(months[kind] ?? []).map((at) => freeAt(practice, at)));
      return most === 0 ? [] : [{ kind, practice: no, most }];
    }),
  );
  const counts = kinds.map(() => practices.map(() => 0));
  const all = kinds.reduce((sum, stays) => sum + stays.length, 0);
  if (choices.length === 0) return { counts, least: all };
  // One more placed is worth more than any order of practices.
  const worth = practices.length * all + 1;
  const rows = rowsOf(
    choices,
    kinds,
    months,
    practices.map((practice) => (at: number) => freeAt(practice, at)),
  );
  const solver = highs.createModel();
  try {
    solver.options.set({ ...WHOLE_NUMBERS, mip_max_nodes: NODES, mip_rel_gap: 0, mip_abs_gap: 0.9 });
    const upper = Float64Array.from(rows, ({ most }) => most);
    const lower = new Float64Array(rows.length).fill(-highs.infinity);
    const empty = { starts: new Int32Array(rows.length + 1), indices: new Int32Array(), values: new Float64Array() };
    solver.addRows({ lower, upper, matrix: { format: 'csr', numRows: rows.length, numCols: 0, ...empty } });
    choices.forEach(({ practice, most }, i) => {
      const indices = rows.flatMap(({ members }, row) => (members.has(i) ? [row] : []));
      solver.addCol(practice - worth, 0, most, { indices, values: indices.map(() => 1) });
    });
    const indices = Int32Array.from(choices.keys());
    solver.changeColsIntegrality(
      { kind: 'set', indices },
      indices.map(() => 1),
    );
    solver.run();
    const { colValue } = solver.getSolution();
    for (const [i, { kind, practice }] of choices.entries()) {
      const row = counts[kind];
      if (row) row[practice] = Math.round(colValue[i] ?? 0);
    }
    // Whoever places so many pays at most the last practice for each: more than this the solver's bound does not allow.
    const most = (-Number(solver.info.get('mip_dual_bound')) + (practices.length - 1) * all) / worth;
    return { counts, least: Number.isFinite(most) ? Math.max(0, all - Math.floor(most + 1e-6)) : 0 };
  } finally {
    solver.dispose();
  }
}

interface Row {
  most: number;
  members: Set<number>;
}

/** No more of a kind than there are; no more in a practice and month than it has places. Months with the same members are one row. */
function rowsOf(
  choices: readonly Choice[],
  kinds: readonly Stay[][],
  months: readonly number[][],
  free: readonly ((at: number) => number)[],
): Row[] {
  const rows: Row[] = kinds.map((stays, kind) => ({
    most: stays.length,
    members: new Set([...choices.keys()].filter((i) => choices[i]?.kind === kind)),
  }));
  const inside = months.map((list) => new Set(list));
  free.forEach((freeIn, practice) => {
    const byMembers = new Map<string, Row>();
    const own = [...choices.keys()].filter((i) => choices[i]?.practice === practice);
    for (const at of new Set(own.flatMap((i) => months[choices[i]?.kind ?? 0] ?? []))) {
      const members = own.filter((i) => inside[choices[i]?.kind ?? 0]?.has(at));
      const key = members.join();
      byMembers.set(key, { most: Math.min(byMembers.get(key)?.most ?? freeIn(at), freeIn(at)), members: new Set(members) });
    }
    rows.push(...byMembers.values());
  });
  return rows;
}
