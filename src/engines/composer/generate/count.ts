/**
 * How large a problem is: its columns, that is every start month with every route that keeps all rules about one track. Counted one by one, and
 * independently of the search.
 */
import { type Month, month } from '../../../kernel/month.ts';
import type { Pattern, Problem } from '../problem.ts';
import { indexProblem, type ProblemIndex, placeKey } from '../rules/context.ts';
import { covered, monthsWithin } from '../rules/spans.ts';

interface Step {
  unit: string;
  site: string;
  months: number;
  /** Months that give each of the pattern's competence groups. */
  gives: number[];
}

export function countColumns(problem: Problem): number {
  const index = indexProblem(problem);
  let columns = 0;
  for (const { specialty, count, starts } of problem.demand)
    for (const pattern of count === 0 ? [] : problem.patterns.filter((one) => one.specialty === specialty))
      for (const start of starts)
        for (const area of pattern.pure ? problem.agreement.areas : [null])
          columns += new Walk(problem, index, pattern, month(start), area).count();
  return columns;
}

class Walk {
  private readonly problem: Problem;
  private readonly index: ProblemIndex;
  private readonly pattern: Pattern;
  private readonly start: Month;
  private readonly area: string | null;
  private readonly steps = new Map<number, Step[]>();
  private readonly path: Step[] = [];

  constructor(problem: Problem, index: ProblemIndex, pattern: Pattern, start: Month, area: string | null) {
    this.problem = problem;
    this.index = index;
    this.pattern = pattern;
    this.start = start;
    this.area = area;
  }

  count(pos = 0, offset = 0): number {
    const { pattern, path } = this;
    const element = pattern.elements[pos];
    if (!element) return offset === pattern.months && this.keepsRules() ? 1 : 0;
    const home = element.sameUnitAs === null ? null : path[element.sameUnitAs]?.unit;
    let routes = 0;
    for (const step of this.stepsAt(pos, offset)) {
      const end = offset + step.months;
      if ((home !== null && step.unit !== home) || (pos === pattern.elements.length - 1 && end !== pattern.months)) continue;
      path[pos] = step;
      routes += this.count(pos + 1, end);
    }
    return routes;
  }

  private stepsAt(pos: number, offset: number): Step[] {
    const key = pos * 1000 + offset;
    const known = this.steps.get(key);
    if (known) return known;
    const { problem, pattern, area, index } = this;
    const element = pattern.elements[pos];
    const rows = problem.approvals.filter(({ specialty, kind }) => specialty === pattern.specialty && kind === element?.kind);
    const steps = [...new Set(rows.map(({ unit }) => unit))].flatMap((unit) => {
      const site = index.units.get(unit)?.site;
      const wanted = !element?.units || element.units.includes(unit);
      if (!element || !site || !wanted || (area !== null && site.area !== area)) return [];
      const approvals = index.approvals.get(placeKey(unit, pattern.specialty, element.kind)) ?? [];
      const giving = (group: string) => approvals.filter(({ gives }) => gives.includes(group));
      return [...new Set(element.months)].flatMap((months): Step[] => {
        const span = { from: this.start + offset, to: this.start + offset + months };
        const open =
          offset + months <= pattern.months && covered(span, element.competence === null ? approvals : giving(element.competence));
        const gives = pattern.competences.map(({ group }) => monthsWithin(span, giving(group)));
        return open ? [{ unit, site: site.id, months, gives }] : [];
      });
    });
    this.steps.set(key, steps);
    return steps;
  }

  /** The rules about the whole track: competences, sites, shortest stay. */
  private keepsRules(): boolean {
    const { path, pattern } = this;
    const { competences, elements, shortest, sites } = pattern;
    const lacks = competences.some(({ months }, i) => path.reduce((sum, { gives }) => sum + (gives[i] ?? 0), 0) < months);
    if (lacks) return false;
    let held = 0;
    for (let i = 0; i < path.length; i++) {
      const step = path[i];
      if (!step || elements[i]?.kind !== 'own') continue;
      let stay = step.months;
      for (let j = i - 1; elements[j]?.kind === 'own' && path[j]?.unit === step.unit; j--) stay += path[j]?.months ?? 0;
      const ends = elements[i + 1]?.kind !== 'own' || path[i + 1]?.unit !== step.unit;
      if (ends && stay < shortest) return false;
      let first = true;
      let months = 0;
      for (let j = 0; j < path.length; j++)
        if (elements[j]?.kind === 'own' && path[j]?.site === step.site) {
          first &&= j >= i;
          months += path[j]?.months ?? 0;
        }
      if (first && months >= sites.months) held++;
    }
    return held >= sites.count;
  }
}
