/** Draws tracks at random that keep every rule about one track; the house gets room for them, so that the problem can be solved. */
import { type Month, month, monthText } from '../../../kernel/month.ts';
import type { PlanTrack } from '../plan.ts';
import type { Pattern, Problem } from '../problem.ts';
import { competences } from '../rules/competences.ts';
import { contextOf, type ProblemIndex } from '../rules/context.ts';
import { pattern as patternRule } from '../rules/pattern.ts';
import { pure } from '../rules/pure.ts';
import { twoSites } from '../rules/twoSites.ts';

const TRIES = 2000;

export function sampleTrack(
  problem: Problem,
  index: ProblemIndex,
  specialty: string,
  start: string,
  random: () => number,
): PlanTrack | null {
  const patterns = problem.patterns.filter((pattern) => pattern.specialty === specialty);
  for (let i = 0; i < TRIES; i++) {
    const shape = pick(patterns, random);
    const track = shape && draw(problem, shape, start, random);
    if (!track) continue;
    const context = contextOf(problem, { tracks: [track], unplaced: [] }, index);
    if ([patternRule, competences, twoSites, pure].every((rule) => rule(context).length === 0)) return track;
  }
  return null;
}

function draw(problem: Problem, shape: Pattern, start: string, random: () => number): PlanTrack | null {
  const units: string[] = [];
  let at: Month = month(start);
  const area = pick(problem.agreement.areas, random);
  const siteArea = new Map(problem.sites.map((site) => [site.id, site.area]));
  const areaOf = new Map(problem.units.map((unit) => [unit.id, siteArea.get(unit.site)]));
  const elements = shape.elements.map((element, i) => {
    const here = problem.approvals.filter(
      (row) =>
        row.specialty === shape.specialty &&
        row.kind === element.kind &&
        (element.competence === null || row.gives.includes(element.competence)) &&
        (!shape.pure || areaOf.get(row.unit) === area),
    );
    const unit = element.sameUnitAs === null ? pick(here, random)?.unit : units[element.sameUnitAs];
    const months = pick(element.months, random) ?? 0;
    units.push(unit ?? '');
    const from = monthText(at);
    at += months;
    return { id: `e${i}`, unit: unit ?? '', from, months, kind: element.kind };
  });
  if (at - month(start) !== shape.months || units.includes('')) return null;
  return { id: 'x', specialty: shape.specialty, pattern: shape.id, start, elements };
}

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];
