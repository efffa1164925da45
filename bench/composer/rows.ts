/** Capacity by unit and interval of months, from the one definition of how full a unit is (rules/load.ts). */
import type { ProblemIndex } from '../../src/engines/composer/rules/context.ts';
import { type Line, lineKey, loadAt, TENTHS_PER_TRACK } from '../../src/engines/composer/rules/load.ts';
import type { Month } from '../../src/kernel/month.ts';
import type { Group, Step } from './ground.ts';

export interface Row {
  line: Line;
  from: Month;
  to: Month;
  /** Whole tracks, pins among them. */
  limit: number;
}

interface Wanted {
  line: Line;
  borders: Set<Month>;
  groups: Map<number, number>;
  /** Number of its first row, and where each of its rows begins. */
  first: number;
  starts: Month[];
}

/** Months between two possible borders of elements behave alike: they are one row, with the least free of them. */
export class Rows {
  private readonly index: ProblemIndex;
  private readonly lines = new Map<string, Wanted>();

  constructor(index: ProblemIndex) {
    this.index = index;
  }

  private linesOf(step: Step, specialty: string): Line[] {
    const place = { unit: step.unit, specialty, kind: step.own ? ('own' as const) : ('side' as const) };
    const ceilings = this.index.units.get(step.unit)?.ceilings ?? [];
    return ceilings.length > 0 ? [place, { unit: step.unit, specialty: null, kind: null }] : [place];
  }

  note(step: Step, group: Group): void {
    for (const line of this.linesOf(step, group.specialty)) {
      const key = lineKey(line);
      const wanted = this.lines.get(key) ?? { line, borders: new Set(), groups: new Map(), first: 0, starts: [] };
      wanted.borders.add(step.from).add(step.to);
      wanted.groups.set(group.no, group.count);
      this.lines.set(key, wanted);
    }
  }

  lay(): Row[] {
    const rows: Row[] = [];
    for (const wanted of this.lines.values()) {
      wanted.first = rows.length;
      wanted.starts = [...wanted.borders].sort((a, b) => a - b);
      wanted.starts.slice(0, -1).forEach((from, i) => {
        const to = wanted.starts[i + 1] ?? from;
        rows.push({ line: wanted.line, from, to, limit: this.least(wanted.line, from, to) });
      });
    }
    return rows;
  }

  private least(line: Line, from: Month, to: Month): number {
    let least = 1e6;
    for (let at = from; at < to; at++) {
      const { places, others } = loadAt(this.index, line, at, 0);
      // Without a ceiling in the month nothing limits; without an approval no step is there.
      if (places !== null) least = Math.min(least, Math.max(0, Math.floor((places - others) / TENTHS_PER_TRACK)));
    }
    return least;
  }

  crossed(step: Step, specialty: string): number[] {
    return this.linesOf(step, specialty).flatMap((line) => {
      const wanted = this.lines.get(lineKey(line));
      if (!wanted) return [];
      return wanted.starts.slice(0, -1).flatMap((from, i) => (from >= step.from && from < step.to ? [wanted.first + i] : []));
    });
  }
}
