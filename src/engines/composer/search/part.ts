/**
 * One block (a specialty with its pins) by itself, in whole numbers. Blocks meet only in the rows of shared units, in shares over several specialties
 * and in what all together may cost; everything else is a block's own. What is shared is either paid for at the prices of the relaxation – then the sum
 * of the blocks' optima is a valid bound (Lagrangian decomposition), better than the relaxation by all the half tracks that it believes in –
 * or it is what the other blocks of a plan leave: then the answer makes that plan better.
 */
import type { Highs, Model as Solver } from 'highs';
import { SCALE } from '../cost.ts';
import type { Entry } from './composition.ts';
import type { Hold } from './hold.ts';
import type { Layout } from './layout.ts';
import type { IntegerLimits } from './limits.ts';
import type { Duals } from './master.ts';
import type { Objective } from './objective.ts';
import { Part, type PartOf } from './part-matrix.ts';
import { disposeOf, isSolversFault, TO_THE_END, WITHOUT_SEARCHES, WITHOUT_SMALLER } from './solver.ts';

export interface PartRequest extends PartOf {
  highs: Highs;
  limits: IntegerLimits;
  /** Internal units: nothing dearer is looked for, and the answer may be that there is nothing. */
  under?: number;
  /** Internal units: what is found is good enough that is proven to be as near as this. */
  within?: number;
  stop: () => boolean;
  /** Without the solver's presolve, and without what it seeks in smaller problems around: where all is done at the root these take as long as the rest. */
  atOnce?: boolean;
  /** Without the solver's own searches for plans: where the answer is to be a bound, they take two thirds of the time. */
  plain?: boolean;
  /** Told every better plan on the way. */
  each?: (entries: Entry[]) => void;
}

export interface PartResult {
  entries: Entry[] | null;
  /** Internal units: with these columns the block costs no less; −∞ when nothing was proven, ∞ when there is no way at all. */
  bound: number;
  /** There is no better with these columns. */
  solved: boolean;
}

/** The solver's own bound is taken a little lower: its tolerances are 1e−6. */
const MARGIN = 1e-6;
/** In points, far above all costs: told a bound, any bound, the solver does not look for just any plan before its tree («feasibility pump»), seconds in vain where there is none. */
const ANY_BOUND = 1e12;
/** Internal units: far above what they make of a reduced cost. */
const NEARLY = 0.05 * SCALE;

export function solvePart(request: PartRequest): PartResult {
  const solver = partSolver(request);
  if (!solver) return NOTHING;
  try {
    return solver.solve(request.from);
  } finally {
    solver.dispose();
  }
}

/** By what the solver's tolerances can make of it. */
const lowered = (proven: number): number => proven - Math.abs(proven) * MARGIN - 1e-3;

const NOTHING: PartResult = { entries: null, bound: Number.NEGATIVE_INFINITY, solved: false };

/** Null when the solver does not take it. */
export function partSolver(request: PartRequest): PartSolver | null {
  const solver = new PartSolver(request);
  try {
    solver.load();
    return solver;
  } catch (fault) {
    solver.dispose();
    if (!isSolversFault(request.highs, fault)) throw fault;
    return null;
  }
}

/** The same block asked again and again: the rows stay, the prices change. */
export class PartSolver {
  private readonly request: PartRequest;
  readonly part: Part;
  private readonly solver: Solver;

  constructor(request: PartRequest) {
    const { highs, limits } = request;
    this.request = request;
    this.part = new Part(request);
    this.solver = highs.createModel();
    this.solver.options.set({ ...TO_THE_END, mip_max_nodes: limits.nodes, mip_detect_symmetry: false, presolve: this.presolve });
    // A few blocks are solved at the root or near it: what is sought in smaller problems around it takes longer than the rest.
    if (request.atOnce || request.blocks.length < request.layout.model.blocks.length) this.solver.options.set(WITHOUT_SMALLER);
    if (request.within !== undefined && request.within > 0) this.solver.options.set({ mip_abs_gap: request.within / SCALE });
    if (request.plain) this.solver.options.set(WITHOUT_SEARCHES);
    this.solver.options.set({ objective_bound: request.under === undefined ? ANY_BOUND : request.under / SCALE });
  }

  private get presolve(): string {
    return this.request.atOnce ? 'off' : 'choose';
  }

  load(): void {
    const { data, whole } = this.part.matrix(this.request.highs.infinity);
    this.solver.addRows(data.rows);
    this.solver.addCols(data.columns);
    this.solver.changeColsIntegrality(
      { kind: 'set', indices: whole },
      whole.map(() => 1),
    );
  }

  dispose(): void {
    disposeOf(this.solver);
  }

  setPrices(duals: Duals): void {
    const costs = this.part.costsAt(duals);
    // A block of nothing but tracks that cannot be placed has no variable.
    if (costs.length > 0) this.solver.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
  }

  /** With other months, and other sides of the rows that it keeps besides. */
  setMonths(months: readonly number[], also: readonly Hold[]): void {
    const { infinity } = this.request.highs;
    for (const { row, lower, upper } of this.part.sides(months, also))
      this.solver.changeRowBounds(row, lower ?? -infinity, upper ?? infinity);
  }

  /** What it costs at least in parts of tracks, in internal units; −∞ when the solver does not say. */
  relaxed(): number {
    const { solver } = this;
    const { modelStatus } = this.request.highs.constants;
    try {
      solver.options.set({ solve_relaxation: true });
      const status = solver.run().modelStatus;
      return status === modelStatus.optimal
        ? lowered(Number(solver.info.get('objective_function_value')) * SCALE)
        : Number.NEGATIVE_INFINITY;
    } catch (fault) {
      if (!isSolversFault(this.request.highs, fault)) throw fault;
      return Number.NEGATIVE_INFINITY;
    } finally {
      solver.options.set({ solve_relaxation: false });
    }
  }

  /** Of each column of the part what the block costs at least with it, in internal units; null when the solver does not say. */
  leasts(): Float64Array | null {
    const { part, solver } = this;
    const { highs } = this.request;
    try {
      solver.options.set({ solve_relaxation: true });
      if (solver.run().modelStatus !== highs.constants.modelStatus.optimal) return null;
      const least = Number(solver.info.get('objective_function_value'));
      const { colDual } = solver.getSolution();
      return Float64Array.from(part.columns, (_, i) => (least + (colDual[i] ?? 0)) * SCALE - NEARLY);
    } catch (fault) {
      if (!isSolversFault(highs, fault)) throw fault;
      return null;
    } finally {
      solver.options.set({ solve_relaxation: false });
    }
  }

  /** The same, and where there is said to be no way, once more without the solver's presolve: with rows that are nearly alike it has erred. */
  solveSurely(): PartResult {
    const result = this.solve([]);
    if (result.bound !== Number.POSITIVE_INFINITY) return result;
    this.solver.options.set({ presolve: 'off' });
    const again = this.solve([]);
    this.solver.options.set({ presolve: this.presolve });
    return again;
  }

  /** From known entries, if there are any. */
  solve(from: readonly Entry[]): PartResult {
    const { part, solver } = this;
    const { highs, limits, stop, each } = this.request;
    try {
      if (from.length > 0) solver.setSolution({ colValue: part.values(from) });
      const { modelStatus } = solver.run({
        [highs.constants.callbackType.mipInterrupt](event) {
          if ((event.data.mip_total_lp_iterations ?? 0n) > limits.iterations || stop()) event.interrupt();
          return undefined;
        },
        [highs.constants.callbackType.mipImprovingSolution](event) {
          const solution = event.data.mip_solution;
          if (solution) each?.(part.entries(solution));
          return undefined;
        },
      });
      const proven = Number(solver.info.get('mip_dual_bound')) * SCALE;
      const found = solver.getSolution().colValue;
      if (modelStatus === highs.constants.modelStatus.infeasible) return { entries: null, bound: Number.POSITIVE_INFINITY, solved: true };
      const feasible = Number(solver.info.get('primal_solution_status')) === 2;
      return {
        entries: feasible ? part.entries(found) : null,
        bound: Number.isFinite(proven) ? lowered(proven) : Number.NEGATIVE_INFINITY,
        solved: modelStatus === highs.constants.modelStatus.optimal,
      };
    } catch (fault) {
      if (!isSolversFault(highs, fault)) throw fault;
      return NOTHING;
    }
  }
}

/** What entries of a block cost where shared things have prices; internal units. */
export function pricedValue(layout: Layout, objective: Objective, duals: Duals, block: number, entries: readonly Entry[]): number {
  const part = new Part({ layout, objective, blocks: [block], columns: [], from: entries, shared: { duals }, mostUnplaced: 0 });
  return part.cost(part.values(entries)) * SCALE;
}
