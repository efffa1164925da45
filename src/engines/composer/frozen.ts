/**
 * Ten problems kept as what made them: the generator's options and the SHA-256 of what they gave, so that figures of different years and machines are
 * about the same problems. Beside each stands the best plan known and the best bound proven, and with what. A changed generator is seen here first: then
 * the hashes are made anew, and what was known is forgotten.
 */
import kept from './frozen.json' with { type: 'json' };
import { type GenerateOptions, generate, generateNation } from './generate.ts';
import type { Nation } from './nation/nation.ts';
import type { Problem } from './problem.ts';

export type FrozenOptions = Omit<GenerateOptions, 'size' | 'pins'> & { size: GenerateOptions['size'] | 'nation' | 'years' };

export interface Known {
  placed: number;
  /** Of the best plan in stages, in order of importance; a stage's bound holds for plans that keep the values before it. */
  stages: { id: string; value: number; bound: number | null }[];
  /** With every wish in one stage. */
  one: { value: number; bound: number } | null;
  /** Versions. */
  found: string;
}

export interface Frozen {
  name: string;
  options: FrozenOptions;
  /** Of the canonical JSON. */
  sha256: string;
  known: Known | null;
}

export const frozen: readonly Frozen[] = kept.problems as Frozen[];

export function frozenProblem({ size, ...options }: FrozenOptions): Problem | Nation {
  return size === 'nation' || size === 'years' ? generateNation({ ...options, size }) : generate({ ...options, size });
}
