/** Which problems a run measures. */
import { readFileSync } from 'node:fs';
import { type FrozenOptions, frozen, frozenProblem } from '../../src/engines/composer/frozen.ts';
import { type Nation, type Problem, readNation, readProblem } from '../../src/engines/composer/index.ts';

export interface Case {
  name: string;
  make: () => Problem | Nation;
  /** Whether the rivals are asked as well. */
  rivals: boolean;
  /** Of several regions: for the composer alone. */
  nation: boolean;
}

export const SETS = ['quick', 'region', 'rich', 'nation', 'frozen', 'growth', 'warm'] as const;
export type SetName = (typeof SETS)[number];

export function casesOf(set: SetName, seeds: number): Case[] {
  switch (set) {
    case 'quick':
      return [made({ size: 'specialty', seed: 1 }), made({ size: 'five', seed: 1 })];
    case 'frozen':
      return frozen.map(({ name, options }) => ({ ...made(options), name }));
    case 'region':
      return [
        ...Array.from({ length: seeds }, (_, i) => ({ ...made({ size: 'region', seed: i + 1 }), rivals: i === 0 })),
        alone({ size: 'region', seed: 1, tight: true }),
      ];
    case 'rich':
      return [alone({ size: 'region', seed: 1, rich: true }), alone({ size: 'region', seed: 1, tight: true, rich: true })];
    case 'nation':
      return [alone({ size: 'nation', seed: 1 }), alone({ size: 'nation', seed: 1, tight: true }), alone({ size: 'years', seed: 1 })];
    case 'growth':
      return (['specialty', 'five', 'region', 'nation', 'years'] as const).map((size) => alone({ size, seed: 1 }));
    case 'warm':
      return [alone({ size: 'region', seed: 1 })];
  }
}

/** Those of the name; where there is none, those whose name holds it. */
export function named(cases: readonly Case[], name: string): Case[] {
  const same = cases.filter((one) => one.name === name);
  return same.length > 0 ? same : cases.filter((one) => one.name.includes(name));
}

const alone = (options: FrozenOptions): Case => ({ ...made(options), rivals: false });

function made(options: FrozenOptions): Case {
  const name = [options.size, options.tight ? 'tight' : null, options.rich ? 'rich' : null, `seed ${options.seed}`]
    .filter((part) => part !== null)
    .join(', ');
  return { name, make: () => frozenProblem(options), rivals: true, nation: options.size === 'nation' || options.size === 'years' };
}

export function fromFile(file: string): Case {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const nation = (json as { schema?: unknown }).schema === 'videre-nation/1';
  const make = () => {
    const read = nation ? readNation(json) : readProblem(json);
    if ('errors' in read) throw new Error(`${file}: ${JSON.stringify(read.errors.slice(0, 3))}`);
    return 'nation' in read ? read.nation : read.problem;
  };
  return { name: file, make, rivals: !nation, nation };
}
