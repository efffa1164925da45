/**
 * What a planner has fixed stays: the track of that id has the pinned specialty, start, and elements in order.
 * Why: the councils of the regions approve a composition; what they have decided must not move when the rest is composed again.
 */
import { month, monthText } from '../../../kernel/month.ts';
import type { Pin } from '../problem.ts';
import type { PlacedTrack, Rule } from './context.ts';
import { broken, type Finding } from './finding.ts';

export const pins: Rule = ({ problem, tracks }) => {
  const findings: Finding[] = [];
  for (const pin of problem.pins) {
    const track = tracks.find((candidate) => candidate.id === pin.id);
    const about = { track: pin.id, specialty: pin.specialty };
    if (!track) findings.push(broken('pins', about, 'missing'));
    else if (!keeps(track, pin)) findings.push(broken('pins', about, 'moved', { start: monthText(track.start) }));
  }
  return findings;
};

const keeps = (track: PlacedTrack, pin: Pin): boolean =>
  track.specialty === pin.specialty &&
  track.start === month(pin.start) &&
  track.elements.length === pin.elements.length &&
  pin.elements.every((asked, i) => {
    const element = track.elements[i];
    return element?.id === asked.id && element.unit === asked.unit && element.months === asked.months && element.kind === asked.kind;
  });
