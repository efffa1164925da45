/**
 * `videre-nation/1`: the problems of several training regions and start years, and the units that several regions use, with their whole capacity.
 * Each region's problem holds its part of such a unit.
 */
import type { ElementKind, MonthPeriod, Problem } from '../problem.ts';

/** The whole of a unit's places for a specialty and kind; or, both null, its ceiling over all. In tenths of a place. */
export interface SharedPlaces extends MonthPeriod {
  unit: string;
  specialty: string | null;
  kind: ElementKind | null;
  tenths: number;
}

export interface Nation {
  schema: 'videre-nation/1';
  problems: Problem[];
  shared: SharedPlaces[];
}
