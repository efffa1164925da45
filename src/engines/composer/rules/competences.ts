/**
 * The track holds at least so many months at units that give each competence group the pattern asks for; an element to be named may give any.
 * Why: BEK 96 of 2 Feb 2018 §8: main training must give all the competences of the objective description; a unit's approval tells which it can give.
 */
import { isNamed, placeKey } from './context.ts';
import { broken, type Finding } from './finding.ts';
import { perTrack } from './per-track.ts';
import { monthsWithin } from './spans.ts';

export const competences = perTrack((track, { index }) => {
  const findings: Finding[] = [];
  for (const { group, months } of track.pattern?.competences ?? []) {
    let found = 0;
    for (const element of track.elements) {
      if (!isNamed(element)) {
        found += element.months;
        continue;
      }
      const spans = index.approvals.get(placeKey(element.unit, track.specialty, element.kind)) ?? [];
      found += monthsWithin(
        element,
        spans.filter((span) => span.gives.includes(group)),
      );
    }
    if (found < months)
      findings.push(broken('competences', { track: track.id, specialty: track.specialty }, 'missing', { group, expected: months, found }));
  }
  return findings;
});
