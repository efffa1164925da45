/**
 * One block (a specialty with its pins) by itself, in whole numbers. Blocks meet only in the rows of shared units, in shares over several specialties
 * and in what all together may cost; everything else is a block's own. What is shared is either paid for at the prices of the relaxation – then the sum
 * of the blocks' optima is a valid bound (Lagrangian decomposition), better than the relaxation by all the half tracks that it believes in –
 * or it is what the other blocks of a plan leave: then the answer makes that plan better.
 */
import type { Highs } from 'highs';
import { SCALE } from '../cost.ts';
import type { Entry } from './composition.ts';
import type { Layout } from './layout.ts';
import type { IntegerLimits } from './limits.ts';
import { type Duals, disposeOf } from './master.ts';
import type { Objective } from './objective.ts';
import { Part, type PartOf } from './part-matrix.ts';

export interface PartRequest extends PartOf {
  highs: Highs;
  limits: IntegerLimits;
  stop: () => boolean;
  /** Told every better plan on the way. */
  each?: (entries: Entry[]) => void;
}

export interface PartResult {
  entries: Entry[] | null;
  /** Internal units: with these columns the block costs no less; −∞ when nothing was proven, ∞ when there is no way at all. */
  bound: number;
}

/** The solver's own bound is taken a little lower: its tolerances are 1e−6. */
const MARGIN = 1e-6;

export function solvePart(request: PartRequest): PartResult {
  const { highs, limits, from } = request;
  const part = new Part(request);
  const solver = highs.createModel();
  try {
    solver.options.set({
      output_flag: false,
      mip_max_nodes: limits.nodes,
      mip_rel_gap: 0,
      mip_abs_gap: 1e-4,
      mip_detect_symmetry: false,
    });
    const { data, whole } = part.matrix(highs.infinity);
    solver.addRows(data.rows);
    solver.addCols(data.columns);
    solver.changeColsIntegrality(
      { kind: 'set', indices: whole },
      whole.map(() => 1),
    );
    if (from.length > 0) solver.setSolution({ colValue: part.values(from) });
    const { modelStatus } = solver.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if ((event.data.mip_total_lp_iterations ?? 0n) > limits.iterations || request.stop()) event.interrupt();
        return undefined;
      },
      [highs.constants.callbackType.mipImprovingSolution](event) {
        const solution = event.data.mip_solution;
        if (solution) request.each?.(part.entries(solution));
        return undefined;
      },
    });
    const proven = Number(solver.info.get('mip_dual_bound')) * SCALE;
    const found = solver.getSolution().colValue;
    if (modelStatus === highs.constants.modelStatus.infeasible) return { entries: null, bound: Number.POSITIVE_INFINITY };
    const feasible = Number(solver.info.get('primal_solution_status')) === 2;
    return {
      entries: feasible ? part.entries(found) : null,
      bound: Number.isFinite(proven) ? proven - Math.abs(proven) * MARGIN - 1e-3 : Number.NEGATIVE_INFINITY,
    };
  } catch (fault) {
    // The solver may give up, on numbers or on memory: it has found and proven nothing then.
    if (!(fault instanceof highs.errors.HighsError || fault instanceof WebAssembly.RuntimeError)) throw fault;
    return { entries: null, bound: Number.NEGATIVE_INFINITY };
  } finally {
    disposeOf(solver);
  }
}

/** What entries of a block cost where shared things have prices; internal units. */
export function pricedValue(layout: Layout, objective: Objective, duals: Duals, block: number, entries: readonly Entry[]): number {
  const part = new Part({ layout, objective, blocks: [block], columns: [], from: entries, shared: { duals }, mostUnplaced: 0 });
  return part.cost(part.values(entries)) * SCALE;
}
