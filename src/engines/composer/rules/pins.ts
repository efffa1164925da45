/**
 * What a planner has fixed stays: the track of that id has the pinned specialty, start, pattern, and elements in order, each in every field given.
 * A pin that leaves something open may be impossible to complete; then the plan must name it among the unplaced.
 * Why: the councils of the regions approve a composition; what they have decided must not move when the rest is composed again.
 */
import { type Month, month, monthText } from '../../../kernel/month.ts';
import type { Unplaced } from '../plan.ts';
import type { Pin, PinElement } from '../problem.ts';
import type { PlacedTrack, Rule } from './context.ts';
import { broken, type Finding } from './finding.ts';

/** The reason, first in a row of the unplaced, that names a pin. */
export const PINNED = 'pinned';

export interface WholePin extends Pin {
  elements: (PinElement & { unit: string; months: number })[];
}

export const isWhole = (pin: Pin): pin is WholePin => pin.elements.every(({ unit, months }) => unit !== null && months !== null);

export const pins: Rule = ({ problem, tracks, unplaced }) => {
  const findings: Finding[] = [];
  for (const pin of problem.pins) {
    const track = tracks.find((candidate) => candidate.id === pin.id);
    const about = { track: pin.id, specialty: pin.specialty };
    if (!track && (isWhole(pin) || !unplaced.some((row) => names(row, pin)))) findings.push(broken('pins', about, 'missing'));
    else if (track && !keeps(track, pin)) findings.push(broken('pins', about, 'moved', { start: monthText(track.start) }));
  }
  return findings;
};

const names = ({ specialty, start, reasons }: Unplaced, pin: Pin): boolean =>
  specialty === pin.specialty && start === pin.start && reasons.some(({ code, params }) => code === PINNED && params.pin === pin.id);

/** Does the track keep every field that the pin gives? */
export const keeps = (track: PlacedTrack, pin: Pin): boolean =>
  track.specialty === pin.specialty &&
  track.start === month(pin.start) &&
  isFree(pin.pattern, track.patternId) &&
  track.elements.length === pin.elements.length &&
  pin.elements.every((asked, i) => {
    const element = track.elements[i];
    return element?.id === asked.id && element.kind === asked.kind && allows(asked, element.unit, element.months, element.from);
  });

/** May the pinned element lie at the unit, for so many months, from then? */
export const allows = (asked: PinElement, unit: string | null, months: number, from: Month): boolean =>
  isFree(asked.unit, unit) && isFree(asked.months, months) && (asked.from === undefined || month(asked.from) === from);

const isFree = <T>(asked: T | null | undefined, found: T): boolean => asked === null || asked === undefined || asked === found;
