/** What holds wherever the solver is asked. */
import type { Highs, Model as Solver } from 'highs';

/**
 * For whole numbers. The search for just any solution before the first relaxation («feasibility jump») takes a third of a small problem's time and more; asked
 * both ways, a specialty's questions had the same answers (docs/decisions/0052).
 */
export const WHOLE_NUMBERS = { output_flag: false, mip_heuristic_run_feasibility_jump: false } as const;

/** Until there is proven to be no better. */
export const TO_THE_END = { ...WHOLE_NUMBERS, mip_rel_gap: 0, mip_abs_gap: 1e-4 } as const;

/** No plans are sought in smaller problems around what is at hand. */
export const WITHOUT_SMALLER = { mip_heuristic_run_rens: false, mip_heuristic_run_rins: false } as const;

/** Plans are found in the tree alone (docs/decisions/0056). */
export const WITHOUT_SEARCHES = {
  ...WITHOUT_SMALLER,
  mip_heuristic_effort: 0,
  mip_heuristic_run_root_reduced_cost: false,
} as const;

/** The solver may give up, on numbers or on memory: it has found and proven nothing then. */
export const isSolversFault = (highs: Highs, fault: unknown): boolean =>
  fault instanceof highs.errors.HighsError || fault instanceof WebAssembly.RuntimeError;

/** Frees a solver's memory; after a fault in it there may be nothing left to free. */
export function disposeOf(solver: Solver): void {
  try {
    solver.dispose();
  } catch (fault) {
    if (!(fault instanceof WebAssembly.RuntimeError)) throw fault;
  }
}
