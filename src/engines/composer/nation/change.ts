/**
 * `videre-nation-change/1`: changes of a nation's problems, as «what if» takes them, each list with the region and start year that it is about. Carried
 * out in order. A department that closes is closed to every year's tracks: without a year the list is about all of the region's.
 */
import type { WhatIfChange } from '../change/change.ts';

export interface RegionChanges {
  trainingRegion: string;
  /** null = every start year of the region in the nation. */
  year: number | null;
  changes: WhatIfChange[];
}

export interface NationChanges {
  schema: 'videre-nation-change/1';
  changes: RegionChanges[];
}
