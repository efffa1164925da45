/**
 * What may not stand in a pattern: a track must be able to follow it from beginning to end. The page and the server say the same codes.
 * Why: a pattern that no track can follow leaves a whole specialty unplaced, with nothing to see for it.
 */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

export interface PatternShape {
  months: number;
  siteCount: number;
  siteMonths: number;
  shortest: number;
  competences: readonly { group: string; months: number }[];
  elements: readonly { kind: 'own' | 'side'; months: readonly number[]; competence: string | null; sameUnitAs: number | null }[];
}

export interface PatternFault extends Refusal {
  /** Position (from 1) of the element; null = the pattern as a whole. */
  element: number | null;
}

export function patternFaults(pattern: PatternShape, groups: ReadonlySet<string>): PatternFault[] {
  const faults: PatternFault[] = [];
  const say = (element: number | null, code: string, params: Record<string, string | number> = {}) =>
    faults.push({ ...refuse(code, element === null ? params : { element, ...params }), element });
  pattern.elements.forEach(({ competence, sameUnitAs }, at) => {
    if (sameUnitAs !== null && sameUnitAs > at) say(at + 1, 'patternSameUnit', { other: sameUnitAs });
    if (competence !== null && !groups.has(competence)) say(at + 1, 'patternGroup', { group: competence });
  });
  for (const { group, months } of pattern.competences) {
    if (!groups.has(group)) say(null, 'patternGroup', { group, element: 0 });
    if (months > pattern.months) say(null, 'patternGroupMonths', { group, months, length: pattern.months });
  }
  if (!reaches(pattern)) {
    const sum = (pick: (lengths: readonly number[]) => number) => pattern.elements.reduce((total, one) => total + pick(one.months), 0);
    say(null, 'patternLength', {
      months: pattern.months,
      least: sum((lengths) => Math.min(...lengths)),
      most: sum((lengths) => Math.max(...lengths)),
    });
  }
  if (pattern.siteCount > 1 && pattern.siteCount * pattern.siteMonths > pattern.months)
    say(null, 'patternSites', { count: pattern.siteCount, months: pattern.siteMonths, length: pattern.months });
  return faults;
}

/** Whether one length of each element can be chosen so that they add up to the pattern's. */
function reaches({ months, elements }: PatternShape): boolean {
  let sums = new Set([0]);
  for (const { months: lengths } of elements) {
    sums = new Set([...sums].flatMap((sum) => lengths.map((length) => sum + length).filter((total) => total <= months)));
  }
  return sums.has(months);
}
