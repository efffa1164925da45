/** Draws tracks at random that keep every rule about one track; the house gets room for them, so that the problem can be solved. */
import { month, monthText } from '../../../kernel/month.ts';
import type { PlanTrack } from '../plan.ts';
import type { Pattern, Problem } from '../problem.ts';
import { competences } from '../rules/competences.ts';
import { contextOf, groupBy, indexProblem, type ProblemIndex } from '../rules/context.ts';
import { pattern as patternRule } from '../rules/pattern.ts';
import { pure } from '../rules/pure.ts';
import { twoSites } from '../rules/twoSites.ts';
import { pick, type Random } from './random.ts';

const TRIES = 2000;

export class Sampler {
  private readonly problem: Problem;
  private readonly index: ProblemIndex;
  private readonly patterns: Map<string, Pattern[]>;
  private readonly lengths = new Map<Pattern, number[][]>();
  private readonly units = new Map<string, string[]>();

  constructor(problem: Problem) {
    this.problem = problem;
    this.index = indexProblem(problem);
    this.patterns = groupBy(problem.patterns, ({ specialty }) => specialty);
    for (const pattern of problem.patterns) this.lengths.set(pattern, lengthsOf(pattern));
    for (const { unit, specialty, kind, gives } of problem.approvals) {
      const area = this.index.units.get(unit)?.site.area ?? null;
      for (const group of [null, ...gives])
        for (const where of [null, area]) {
          const key = `${specialty}|${kind}|${group}|${where}`;
          this.units.set(key, [...(this.units.get(key) ?? []), unit]);
          if (area === null) break;
        }
    }
  }

  /** Null when none was found in many tries. */
  draw(specialty: string, start: string, random: Random): PlanTrack | null {
    for (let i = 0; i < TRIES; i++) {
      const shape = pick(this.patterns.get(specialty) ?? [], random);
      const track = shape && this.attempt(shape, start, random);
      if (!track) continue;
      const context = contextOf(this.problem, { tracks: [track], unplaced: [] }, this.index);
      if ([patternRule, competences, twoSites, pure].every((rule) => rule(context).length === 0)) return track;
    }
    return null;
  }

  private attempt(shape: Pattern, start: string, random: Random): PlanTrack | null {
    const lengths = pick(this.lengths.get(shape) ?? [], random) ?? [];
    const area = shape.pure ? pick(this.problem.agreement.areas, random) : null;
    const units: string[] = [];
    let at = month(start);
    const elements = shape.elements.map(({ kind, competence, sameUnitAs }, i) => {
      const here = this.units.get(`${shape.specialty}|${kind}|${competence}|${area}`) ?? [];
      const unit = (sameUnitAs === null ? pick(here, random) : units[sameUnitAs]) ?? '';
      const months = lengths[i] ?? 0;
      units.push(unit);
      const from = monthText(at);
      at += months;
      return { id: `e${i}`, unit, from, months, kind };
    });
    return units.includes('') ? null : { id: 'x', specialty: shape.specialty, pattern: shape.id, start, elements };
  }
}

/** Every choice of lengths that adds up. */
function lengthsOf({ months, elements }: Pattern): number[][] {
  let open: { sum: number; list: number[] }[] = [{ sum: 0, list: [] }];
  for (const element of elements)
    open = open.flatMap(({ sum, list }) =>
      element.months.filter((n) => sum + n <= months).map((n) => ({ sum: sum + n, list: [...list, n] })),
    );
  return open.filter(({ sum }) => sum === months).map(({ list }) => list);
}
