/**
 * All elements of a pure track lie inside one and the same area.
 * Why: the 40/60 agreement of Region Hovedstaden and Region Sjælland, annex 2 (about 2022): general practice is composed as pure tracks in each
 * region (50/50).
 */
import { isNamed, type Rule } from './context.ts';
import { broken, type Finding } from './finding.ts';

export const pure: Rule = ({ tracks }) => {
  const findings: Finding[] = [];
  for (const track of tracks) {
    if (!track.pattern?.pure) continue;
    const areas = new Set(track.elements.filter(isNamed).map((element) => element.site?.area ?? null));
    if (areas.size > 1 || areas.has(null))
      findings.push(
        broken('pure', { track: track.id, specialty: track.specialty }, 'mixed', {
          areas: [...areas].map((area) => area ?? '–').join(', '),
        }),
      );
  }
  return findings;
};
