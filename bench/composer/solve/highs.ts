/** HiGHS in WebAssembly, the same as the composer's own. */
import loadHighs from 'highs';
import { NOTHING, type Solver } from './solver.ts';

export const highs: Solver = {
  name: 'HiGHS WebAssembly',
  version: async () => (await loadHighs()).version.string,
  solve: async ({ mip, objective, seconds, gap, from, onNews }) => {
    const began = performance.now();
    const since = () => (performance.now() - began) / 1000;
    const solving = await loadHighs();
    const model = solving.createModel();
    try {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: gap, ...(gap === 0 ? { mip_abs_gap: 0 } : {}) });
      model.addRows({
        lower: mip.rowLower,
        upper: mip.rowUpper,
        matrix: {
          format: 'csr',
          numRows: mip.rows,
          numCols: 0,
          starts: new Int32Array(mip.rows + 1),
          indices: new Int32Array(),
          values: new Float64Array(),
        },
      });
      model.addCols({
        cost: objective,
        lower: mip.lower,
        upper: mip.upper,
        matrix: { format: 'csc', numRows: mip.rows, numCols: mip.columns, starts: mip.starts, indices: mip.indices, values: mip.values },
      });
      const whole = Int32Array.from([...mip.whole.keys()].filter((column) => mip.whole[column] === 1));
      model.changeColsIntegrality(
        { kind: 'set', indices: whole },
        whole.map(() => 1),
      );
      if (from) model.setSolution({ colValue: from });
      const { callbackType, modelStatus } = solving.constants;
      let bound = Number.NEGATIVE_INFINITY;
      const raise = (proven: number | undefined) => {
        if (proven === undefined || !Number.isFinite(proven) || proven <= bound) return;
        bound = proven;
        onNews({ seconds: since(), bound });
      };
      const { modelStatus: status } = model.run({
        [callbackType.mipImprovingSolution]({ data }) {
          if (data.mip_solution) onNews({ seconds: since(), x: data.mip_solution });
          raise(data.mip_dual_bound);
          return undefined;
        },
        [callbackType.mipLogging]({ data }) {
          raise(data.mip_dual_bound);
          return undefined;
        },
      });
      raise(Number(model.info.get('mip_dual_bound')));
      const found = Number(model.info.get('primal_solution_status')) === 2;
      const x = found ? model.getSolution().colValue : null;
      if (x) onNews({ seconds: since(), x });
      return { ...NOTHING, x, bound, done: status === modelStatus.optimal };
    } catch (fault) {
      // Out of memory, or numbers it cannot handle: it has found nothing more.
      if (!(fault instanceof solving.errors.HighsError || fault instanceof WebAssembly.RuntimeError)) throw fault;
      return { ...NOTHING, fault: fault.message };
    } finally {
      release(model);
    }
  },
};

/** After a fault in the solver there may be nothing left to free. */
function release(model: { dispose: () => void }): void {
  try {
    model.dispose();
  } catch (fault) {
    if (!(fault instanceof WebAssembly.RuntimeError)) throw fault;
  }
}
