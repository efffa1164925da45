/**
 * At least `count` sites hold at least `months` of own training each; an element to be named may yet make one.
 * Why: BEK 96 of 2 Feb 2018 §8(3), the two-site rule: two places of employment inside the specialty, each at least 12 months; exceptions are data
 * of the pattern.
 */
import { isNamed } from './context.ts';
import { broken } from './finding.ts';
import { perTrack } from './per-track.ts';

export const twoSites = perTrack((track) => {
  const asked = track.pattern?.sites;
  if (!asked) return [];
  const months = new Map<string, number>();
  let open = 0;
  for (const element of track.elements)
    if (element.kind === 'own' && element.site) months.set(element.site.id, (months.get(element.site.id) ?? 0) + element.months);
    else if (element.kind === 'own' && !isNamed(element)) open++;
  const found = [...months.values()].filter((sum) => sum >= asked.months).length;
  if (found + open >= asked.count) return [];
  const params = { expected: asked.count, months: asked.months, found };
  return [broken('twoSites', { track: track.id, specialty: track.specialty }, 'tooFew', params)];
});
