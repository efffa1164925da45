/** Limits are counts, never seconds: the same on every machine. */
import type { IntegerLimits } from './integer.ts';

export interface Limits {
  repairRounds: number;
  relaxRounds: number;
  /** Over all specialties together. */
  integer: IntegerLimits;
  /** Most columns in it: keeps its memory below a gigabyte. */
  columns: number;
  /** For one specialty. */
  part: IntegerLimits;
  partColumns: number;
}

export const STANDARD_LIMITS: Limits = {
  repairRounds: 150,
  relaxRounds: 150,
  integer: { nodes: 60, iterations: 40_000 },
  columns: 8_000,
  part: { nodes: 200, iterations: 20_000 },
  partColumns: 2_000,
};
