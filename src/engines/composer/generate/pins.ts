/** Pins made from tracks: whole ones, and partial ones that keep some of the elements. */
import type { PlanTrack } from '../plan.ts';
import type { Pin, PinElement } from '../problem.ts';

/** The track as it is. */
export const wholePin = ({ id, specialty, pattern, start, flex, elements }: PlanTrack): Pin => ({
  id,
  specialty,
  pattern,
  start,
  ...(flex ? { flexFrom: flex.from } : {}),
  elements: elements.map(({ id, unit, from, months, kind }) => ({ id, unit, from, months, kind })),
});

/** Keeps units, months and the month of beginning as it falls; at least one thing is left open. */
export function partialPin(track: PlanTrack, random: () => number): Pin {
  const kept = wholePin(track);
  const open = Math.floor(random() * kept.elements.length);
  const elements = kept.elements.map((element, i): PinElement => {
    const { from, ...rest } = element;
    const unit = i === open || random() < 0.6 ? null : element.unit;
    const months = random() < 0.5 ? null : element.months;
    return { ...rest, unit, months, ...(unit !== null && random() < 0.7 ? { from } : {}) };
  });
  return { ...kept, pattern: random() < 0.8 ? track.pattern : null, elements };
}
