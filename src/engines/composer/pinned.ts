/** Whole pins as tracks of a plan. */
import { month, monthText } from '../../kernel/month.ts';
import type { PlanTrack } from './plan.ts';
import type { Pattern, Problem } from './problem.ts';
import { competences } from './rules/competences.ts';
import { contextOf, indexProblem, type ProblemIndex } from './rules/context.ts';
import type { Finding } from './rules/finding.ts';
import { rules } from './rules/index.ts';
import { pattern as patternRule } from './rules/pattern.ts';
import { isWhole, type WholePin } from './rules/pins.ts';
import { pure } from './rules/pure.ts';
import { twoSites } from './rules/twoSites.ts';

/** A pin that does not name its pattern follows the first of its specialty that the track follows, else the first at all. */
export function pinnedTracks(problem: Problem, index: ProblemIndex = indexProblem(problem)): PlanTrack[] {
  return problem.pins.filter(isWhole).map((pin) => {
    if (pin.pattern) return trackOf(pin, pin.pattern);
    const own = problem.patterns.filter((pattern) => pattern.specialty === pin.specialty);
    const follows = (pattern: Pattern) => {
      const context = contextOf(problem, { tracks: [trackOf(pin, pattern.id)], unplaced: [] }, index);
      return [patternRule, competences, twoSites, pure].every((rule) => rule(context).length === 0);
    };
    return trackOf(pin, (own.find(follows) ?? own[0])?.id ?? '');
  });
}

/** What whole pins cost by themselves, in internal units; shares and spread are counted with the other tracks. */
export function pinnedFindings(problem: Problem, index: ProblemIndex, tracks: PlanTrack[]): Finding[] {
  const context = contextOf(problem, { tracks, unplaced: [] }, index);
  const single = rules.filter((rule) => !rule.hard && rule.id !== 'spread' && !rule.id.startsWith('share'));
  return single.flatMap((rule) => rule.find(context));
}

function trackOf(pin: WholePin, pattern: string): PlanTrack {
  let at = month(pin.start);
  const elements = pin.elements.map((element) => {
    const from = monthText(at);
    at += element.months;
    return { id: element.id, unit: element.unit, from, months: element.months, kind: element.kind };
  });
  const { id, specialty, start, flexFrom } = pin;
  return { id, specialty, pattern, start, ...(flexFrom === undefined ? {} : { flex: { from: flexFrom, deviations: [] } }), elements };
}
