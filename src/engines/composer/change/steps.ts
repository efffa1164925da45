/**
 * How a track may go on, element by element: what is over stays; the element going on stays too, unless the change breaks it – then it may be cut where
 * it breaks, or take another length that the pattern allows; what has not begun may take any unit and length that the pattern allows.
 */
import type { Month } from '../../../kernel/month.ts';
import type { ElementKind, Pattern } from '../problem.ts';
import { groupBy, placeKey } from '../rules/context.ts';
import { covered } from '../rules/spans.ts';
import type { Count, Use } from './lines.ts';
import { type RunningElement, runs } from './running.ts';
import type { Scene, Subject } from './scene.ts';

export interface Step {
  pos: number;
  /** Training months. */
  offset: number;
  months: number;
  elements: RunningElement[];
  uses: Use[];
  /** Months ahead that lie elsewhere than they would. */
  moved: number;
}

/** An element of the pattern, as the track has it: in one piece, or cut. */
export interface Position {
  elements: RunningElement[];
  offset: number;
  months: number;
}

export function positionsOf({ track }: Subject): Position[] {
  const positions: Position[] = [];
  let offset = 0;
  for (const element of track.elements) {
    const last = positions.at(-1);
    if (element.restOf !== undefined && last) {
      last.elements.push(element);
      last.months += element.months;
    } else positions.push({ elements: [element], offset, months: element.months });
    offset += element.months;
  }
  return positions;
}

export class Steps {
  readonly positions: Position[];
  private readonly scene: Scene;
  private readonly subject: Subject;
  private readonly pattern: Pattern;
  /** Places taken by those who are not being moved. */
  private readonly taken: Count;
  private readonly at = new Map<number, Step[]>();

  constructor(scene: Scene, subject: Subject, pattern: Pattern, taken: Count) {
    this.scene = scene;
    this.subject = subject;
    this.pattern = pattern;
    this.taken = taken;
    this.positions = positionsOf(subject);
  }

  get total(): number {
    return this.subject.calendar.length;
  }

  /** Areas of sites where the track may yet be: where it has been, or any. */
  areas(): string[] {
    const { sites } = this.scene.house.problem;
    const all = [...new Set(sites.flatMap(({ area }) => area ?? []))].sort();
    const been = this.positions.flatMap((position) =>
      (this.subject.calendar[position.offset] ?? 0) < this.scene.asOf ? position.elements : [],
    );
    const there = all.filter((area) => been.every(({ unit }) => unit === null || this.areaOf(unit) === area));
    return there.length > 0 ? there : all;
  }

  isIn({ elements }: Step, area: string): boolean {
    return elements.every(({ unit }) => unit !== null && this.areaOf(unit) === area);
  }

  private areaOf(unit: string): string | null {
    return this.scene.house.index.units.get(unit)?.site.area ?? null;
  }

  /** Ways to spend the element at a position that begins after so many training months. */
  of(pos: number, offset: number): Step[] {
    const key = pos * 1000 + offset;
    let steps = this.at.get(key);
    if (!steps) {
      steps = this.make(pos, offset);
      this.at.set(key, steps);
    }
    return steps;
  }

  private make(pos: number, offset: number): Step[] {
    const position = this.positions[pos];
    if (!position) return [];
    const { calendar, broken } = this.subject;
    const { asOf } = this.scene;
    const begins = calendar[position.offset] ?? 0;
    const ends = calendar[position.offset + position.months - 1] ?? 0;
    const stays = offset === position.offset ? [this.step(pos, offset, position.elements)] : [];
    if (ends < asOf) return stays;
    const amiss = position.elements.flatMap(({ id }) => broken.get(id) ?? []);
    const kept = amiss.length > 0 ? this.thatFit(pos, stays) : stays;
    if (begins >= asOf) return [...kept, ...this.anew(pos, offset, position, stays.length > 0)];
    return amiss.length === 0 ? stays : [...kept, ...this.cut(pos, offset, position, Math.min(...amiss))];
  }

  private anew(pos: number, offset: number, { elements, months: usual }: Position, stays: boolean): Step[] {
    const asked = this.pattern.elements[pos];
    const [first] = elements;
    if (!asked || !first) return [];
    const candidates = asked.units ?? this.approvedUnits(first.kind);
    const lengths = new Set([...asked.months, usual]);
    return [...lengths].flatMap((months) =>
      candidates
        .filter((unit) => !(stays && unit === first.unit && months === usual && elements.length === 1))
        .flatMap((unit) => this.thatFit(pos, [this.step(pos, offset, [{ id: first.id, unit, from: '', months, kind: first.kind }])])),
    );
  }

  /** The element in its unit until the month in which that breaks, the rest elsewhere; or its unit for another length. */
  private cut(pos: number, offset: number, { elements, months }: Position, at: Month): Step[] {
    const asked = this.pattern.elements[pos];
    const [first] = elements;
    if (!asked || !first || elements.length > 1) return [];
    const { calendar } = this.subject;
    const done = calendar.filter((month, k) => k >= offset && month < at).length;
    const begun = calendar.filter((month, k) => k >= offset && month < this.scene.asOf).length;
    const lengths = asked.months.filter((other) => other !== months && other >= begun);
    const other = lengths.flatMap((length) => this.thatFit(pos, [this.step(pos, offset, [{ ...first, months: length }])]));
    const { id, kind } = first;
    const rests = (asked.units ?? this.approvedUnits(kind)).filter((unit) => unit !== first.unit);
    const rest = rests.flatMap((unit) => {
      const parts = [
        { ...first, months: done },
        { id: `${id}-rest`, unit, from: '', months: months - done, kind, restOf: id },
      ];
      return done > 0 && done < months ? this.thatFit(pos, [this.step(pos, offset, parts)]) : [];
    });
    return [...other, ...rest];
  }

  private thatFit(pos: number, steps: readonly Step[]): Step[] {
    return steps.filter(
      (step) => step.offset + step.months <= this.total && step.uses.every((use) => this.taken.fits(use)) && this.approved(pos, step),
    );
  }

  /** Every month ahead lies at a unit that is approved and gives what the pattern asks of the element. */
  private approved(pos: number, step: Step): boolean {
    const { calendar, track } = this.subject;
    const group = this.pattern.elements[pos]?.competence ?? null;
    let offset = step.offset;
    return step.elements.every(({ unit, kind, months }) => {
      const ahead = calendar.slice(offset, offset + months).filter((month) => month >= this.scene.asOf);
      offset += months;
      const approvals = unit === null ? [] : (this.scene.house.index.approvals.get(placeKey(unit, track.specialty, kind)) ?? []);
      const giving = group === null ? approvals : approvals.filter(({ gives }) => gives.includes(group));
      return runs(ahead).every((run) => covered(run, giving));
    });
  }

  private step(pos: number, offset: number, elements: RunningElement[]): Step {
    const { calendar, units, track } = this.subject;
    const { lines, asOf } = this.scene;
    const uses: Use[] = [];
    let moved = 0;
    let k = offset;
    for (const { unit, kind, months } of elements) {
      const here = calendar.slice(k, k + months);
      here.forEach((month, i) => {
        if (month >= asOf && units[k + i] !== unit) moved++;
      });
      if (unit !== null) for (const run of runs(here)) uses.push(...lines.usesAt(unit, track.specialty, kind, run.from, run.to));
      k += months;
    }
    return { pos, offset, months: k - offset, elements, uses, moved };
  }

  private approvedUnits(kind: ElementKind): string[] {
    return approvedUnits(this.scene, this.subject.track.specialty, kind);
  }
}

const known = new WeakMap<Scene, Map<string, string[]>>();

export function approvedUnits(scene: Scene, specialty: string, kind: ElementKind): string[] {
  let units = known.get(scene);
  if (!units) {
    const groups = groupBy(scene.house.problem.approvals, (row) => `${row.specialty}|${row.kind}`);
    units = new Map([...groups].map(([key, rows]) => [key, [...new Set(rows.map(({ unit }) => unit))].sort()]));
    known.set(scene, units);
  }
  return units.get(`${specialty}|${kind}`) ?? [];
}
