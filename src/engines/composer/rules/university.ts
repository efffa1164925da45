/**
 * Training lies away from the larger hospitals of the university cities: each month there costs; the mark is dated, each month by its own.
 * Why: the health directors' five common principles of 17 Sept 2021: training is moved out of the university cities' large hospitals.
 */
import { PER_MONTH_OF_YEAR } from '../cost.ts';
import { costs } from './finding.ts';
import { ofTrack } from './memory.ts';
import { perTrack } from './per-track.ts';
import { monthsMarked } from './spans.ts';

export const universityMonthsOf = ofTrack(({ elements }, { index }) =>
  elements.reduce(
    (sum, element) => sum + (element.site ? monthsMarked(element, index.sites.get(element.site.id)?.university ?? []) : 0),
    0,
  ),
);

export const university = perTrack((track, ground) => {
  const months = universityMonthsOf(track, ground);
  const cost = ground.problem.weights.university * months * PER_MONTH_OF_YEAR;
  return months === 0 ? [] : [costs('university', { track: track.id, specialty: track.specialty }, 'months', cost, { months })];
});
