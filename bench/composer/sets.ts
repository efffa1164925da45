/** Which problems a run measures. */
import { readFileSync } from 'node:fs';
import { type FrozenOptions, frozen, frozenProblem } from '../../src/engines/composer/frozen.ts';
import { type Problem, readProblem } from '../../src/engines/composer/index.ts';
import type { Nation } from '../../src/engines/composer/nation/nation.ts';

export interface Case {
  name: string;
  make: () => Problem | Nation;
  /** Whether the rivals are asked as well. */
  rivals: boolean;
}

export const SETS = ['quick', 'frozen', 'region', 'growth'] as const;
export type SetName = (typeof SETS)[number];

export function casesOf(set: SetName, seeds: number): Case[] {
  if (set === 'quick') return [made({ size: 'specialty', seed: 1 }), made({ size: 'five', seed: 1 })];
  if (set === 'frozen') return frozen.map(({ name, options }) => ({ ...made(options), name }));
  if (set === 'growth') return (['specialty', 'five', 'region'] as const).map((size) => ({ ...made({ size, seed: 1 }), rivals: false }));
  const regions = Array.from({ length: seeds }, (_, i) => ({ ...made({ size: 'region', seed: i + 1 }), rivals: i === 0 }));
  return [...regions, made({ size: 'region', seed: 1, tight: true })];
}

function made(options: FrozenOptions): Case {
  const name = [options.size, options.tight ? 'tight' : null, `seed ${options.seed}`].filter((part) => part !== null).join(', ');
  return { name, make: () => frozenProblem(options), rivals: true };
}

export function fromFile(file: string): Case {
  const make = () => {
    const read = readProblem(JSON.parse(readFileSync(file, 'utf8')));
    if ('errors' in read) throw new Error(`${file}: ${JSON.stringify(read.errors.slice(0, 3))}`);
    return read.problem;
  };
  return { name: file, make, rivals: true };
}
