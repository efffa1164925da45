/**
 * Training lies away from the larger hospitals of the university cities: each month there costs; the mark is dated, each month by its own.
 * Why: the health directors' five common principles of 17 Sept 2021: training is moved out of the university cities' large hospitals.
 */
import { PER_MONTH_OF_YEAR } from '../cost.ts';
import type { PlacedTrack, ProblemIndex, Rule } from './context.ts';
import { costs } from './finding.ts';
import { monthsMarked } from './spans.ts';

export const universityMonthsOf = (track: PlacedTrack, index: ProblemIndex): number =>
  track.elements.reduce(
    (sum, element) => sum + (element.site ? monthsMarked(element, index.sites.get(element.site.id)?.university ?? []) : 0),
    0,
  );

export const university: Rule = ({ problem, index, tracks }) =>
  tracks.flatMap((track) => {
    const months = universityMonthsOf(track, index);
    const cost = problem.weights.university * months * PER_MONTH_OF_YEAR;
    return months === 0 ? [] : [costs('university', { track: track.id, specialty: track.specialty }, 'months', cost, { months })];
  });
