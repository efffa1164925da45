/**
 * Places for the tracks under way, month by month from the month in which we are: a unit's for a specialty and kind, and its ceiling. What was too full
 * before the change may stay as full: the change has not broken it.
 */
import type { Month } from '../../../kernel/month.ts';
import type { ElementKind } from '../problem.ts';
import type { PlacedTrack, ProblemIndex } from '../rules/context.ts';
import { isNamed } from '../rules/context.ts';
import { type Line, lineKey, loadAt, type OwnUse, ownUse, TENTHS_PER_TRACK } from '../rules/load.ts';

/** A line in use in the months from…to−1, counted from the first. */
export interface Use {
  line: number;
  from: number;
  to: number;
}
interface Before {
  index: ProblemIndex;
  tracks: readonly PlacedTrack[];
}
const NO_LIMIT = 1 << 20;

export class Lines {
  readonly first: Month;
  readonly months: number;
  /** By line: how many tracks there may be in each month. */
  readonly limits: Int32Array[] = [];
  readonly list: Line[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly index: ProblemIndex;
  private readonly before: Before;
  private readonly usedBefore: Map<string, OwnUse>;

  constructor(index: ProblemIndex, before: Before, span: { from: Month; to: Month }) {
    this.index = index;
    this.before = before;
    this.usedBefore = ownUse({ index: before.index, tracks: [...before.tracks] });
    this.first = span.from;
    this.months = span.to - span.from;
  }

  /** The part of each element that lies ahead, on every line that it takes from. */
  usesOf({ specialty, elements }: PlacedTrack): Use[] {
    return elements.filter(isNamed).flatMap(({ unit, kind, from, to }) => this.usesAt(unit, specialty, kind, from, to));
  }

  usesAt(unit: string, specialty: string, kind: ElementKind, from: Month, to: Month): Use[] {
    const span = { from: Math.max(0, from - this.first), to: Math.min(this.months, to - this.first) };
    if (span.from >= span.to) return [];
    const uses = [{ line: this.lineOf({ unit, specialty, kind }), ...span }];
    if (this.index.units.get(unit)?.ceilings.length) uses.push({ line: this.lineOf({ unit, specialty: null, kind: null }), ...span });
    return uses;
  }

  private lineOf(line: Line): number {
    const key = lineKey(line);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const no = this.limits.length;
    this.byKey.set(key, no);
    this.list.push(line);
    this.limits.push(Int32Array.from({ length: this.months }, (_, at) => this.limitAt(line, key, this.first + at)));
    return no;
  }

  private limitAt(line: Line, key: string, at: Month): number {
    const free = (index: ProblemIndex) => {
      const { places, others } = loadAt(index, line, at, 0);
      return places === null ? NO_LIMIT : Math.max(0, Math.floor((places - others) / TENTHS_PER_TRACK));
    };
    const used = (this.usedBefore.get(key)?.months.get(at) ?? 0) / TENTHS_PER_TRACK;
    return free(this.index) + Math.max(0, used - free(this.before.index));
  }
}

/** Counts tracks by line and month. */
export class Count {
  private readonly lines: Lines;
  private readonly byLine: Int32Array[] = [];

  constructor(lines: Lines) {
    this.lines = lines;
  }

  of(line: number): Int32Array {
    let counts = this.byLine[line];
    if (!counts) {
      counts = new Int32Array(this.lines.months);
      this.byLine[line] = counts;
    }
    return counts;
  }

  add(uses: readonly Use[], sign: 1 | -1 = 1): void {
    for (const { line, from, to } of uses) {
      const counts = this.of(line);
      for (let at = from; at < to; at++) counts[at] = (counts[at] ?? 0) + sign;
    }
  }

  left(line: number, at: number): number {
    return (this.lines.limits[line]?.[at] ?? 0) - (this.of(line)[at] ?? 0);
  }

  fits({ line, from, to }: Use): boolean {
    for (let at = from; at < to; at++) if (this.left(line, at) < 1) return false;
    return true;
  }

  /** First month of the use in which there are more than there may be. */
  overAt({ line, from, to }: Use): number | null {
    for (let at = from; at < to; at++) if (this.left(line, at) < 0) return at;
    return null;
  }
}
