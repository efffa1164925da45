/**
 * The months that each block should have so that the stage of shares costs the least: the table of profile.ts, asked again whenever a block has been made
 * whole with other months than it should have had.
 */
import type { Entry } from './composition.ts';
import { type Choice, type Profile, solveProfile } from './profile.ts';

export class Goal {
  private readonly profile: Profile;
  private readonly most: number;
  private known: readonly number[][] | null = null;
  /** The table was too large with so many blocks free; asked again when there are fewer. */
  private tooMany = Number.POSITIVE_INFINITY;

  constructor(profile: Profile, most: number) {
    this.profile = profile;
    this.most = most;
  }

  /** By block; nearest to `sums` among the best. Null when the table finds nothing. */
  of(sums: readonly (readonly number[])[], fixed: ReadonlyMap<number, readonly Entry[]>): readonly number[][] | null {
    const held = new Map([...fixed].map(([block, entries]) => [block, monthsOf(entries)]));
    const free = this.profile.choices.length - held.size;
    if (this.known && [...held].every(([block, months]) => same(months, this.known?.[block] ?? []))) return this.known;
    if (free > this.tooMany - FEWER) return null;
    const choices = this.profile.choices.map((list, block) => {
      const months = held.get(block);
      return months ? list.filter((choice) => same(months, choice.months)) : list;
    });
    const away = (block: number, { months }: Choice) => months.reduce((sum, n, area) => sum + Math.abs(n - (sums[block]?.[area] ?? 0)), 0);
    const solved = solveProfile({ ...this.profile, choices }, this.most, away);
    if (!solved) this.tooMany = free;
    this.known = solved?.best.map(({ months }) => months) ?? null;
    return this.known;
  }
}

/** Asked again when so many more blocks are whole. */
const FEWER = 4;

const same = (a: readonly number[], b: readonly number[]): boolean => a.every((n, i) => n === b[i]);

function monthsOf(entries: readonly Entry[]): number[] {
  const sums: number[] = [];
  for (const { column, count } of entries)
    column.inArea.forEach((n, area) => {
      sums[area] = (sums[area] ?? 0) + n * count;
    });
  return sums;
}
