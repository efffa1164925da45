import type { PlacedTrack, Rule } from './context.ts';
import type { Finding } from './finding.ts';
import { type Ground, ofTrack } from './memory.ts';

/** A rule that finds what it finds in each track by itself. */
export function perTrack(find: (track: PlacedTrack, ground: Ground) => Finding[]): Rule {
  const findIn = ofTrack(find);
  return (context) => {
    const findings: Finding[] = [];
    for (const track of context.tracks) for (const finding of findIn(track, context)) findings.push(finding);
    return findings;
  };
}
