/**
 * How far a track is filled, or expected to be, in per cent: a pin's own word first, then its specialty's, else all of it.
 * Why: the agreement of Region Hovedstaden and Region Sjælland, Bilag 2 Lægelig videreuddannelse (about 2022): the shares are measured on the real
 * distribution of tracks, not on what is posted («måles på den reelle fordeling af forløb, ikke opslag»).
 */
import type { Problem } from '../problem.ts';
import { gcd } from './gcd.ts';

export const FULL = 100;

export interface Filled {
  bySpecialty: ReadonlyMap<string, number>;
  /** Only of pins that say so. */
  byPin: ReadonlyMap<string, number>;
}

export const filledIn = ({ demand, pins }: Problem): Filled => ({
  bySpecialty: new Map(demand.map(({ specialty, filled = FULL }) => [specialty, filled])),
  byPin: new Map(pins.flatMap(({ id, filled }) => (filled === undefined ? [] : [[id, filled]]))),
});

export const filledOf = ({ bySpecialty, byPin }: Filled, { id, specialty }: { id: string; specialty: string }): number =>
  byPin.get(id) ?? bySpecialty.get(specialty) ?? FULL;

/** Every track is filled by a whole multiple of so many per cent: as little as can be, for small whole numbers. */
export const unitOfFilled = ({ bySpecialty, byPin }: Filled): number => [...bySpecialty.values(), ...byPin.values()].reduce(gcd, 0) || FULL;
