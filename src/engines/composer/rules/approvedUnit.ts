/**
 * Every month of an element lies at a unit approved for the trainee's specialty and the kind of training.
 * Why: BEK 96 of 2 Feb 2018 §8: training takes place at approved departments; the 40/60 agreement of the East: "approved departments only".
 */
import { isNamed, placeKey } from './context.ts';
import { broken, type Finding } from './finding.ts';
import { perTrack } from './per-track.ts';
import { covered } from './spans.ts';

export const approvedUnit = perTrack((track, { index }) => {
  const findings: Finding[] = [];
  for (const element of track.elements.filter(isNamed)) {
    const about = { track: track.id, element: element.id, specialty: track.specialty };
    if (!element.site) findings.push(broken('approvedUnit', about, 'unknown', { unit: element.unit }));
    else if (!covered(element, index.approvals.get(placeKey(element.unit, track.specialty, element.kind)) ?? []))
      findings.push(broken('approvedUnit', about, 'notApproved', { unit: element.unit, kind: element.kind }));
  }
  return findings;
});
