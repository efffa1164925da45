/** A count of the dimensioning plan, in half tracks. */
export interface PlannedCount {
  minHalves: number;
  maxHalves: number;
  /** The years in which a half is a whole track; null when there is no half. */
  parity: 'even' | 'odd' | null;
}

export interface TracksThisYear {
  count: number;
  /** The smallest and largest number that the plan allows this year. */
  min: number;
  max: number;
}

/**
 * How many tracks a plan's count gives in one year. A half is a whole track in the years of its parity and none in the others,
 * so that two years together give the plan's number. Of a range the planner picks the number; by default it is the minimum.
 * Source: halves in published plans (924.5 tracks in 2020; a track that alternates between two hospitals in even and odd years).
 */
export function tracksThisYear(planned: PlannedCount, year: number, chosen?: number): TracksThisYear {
  const whole = (halves: number): number => {
    const half = halves % 2 === 1 && planned.parity === (year % 2 === 0 ? 'even' : 'odd');
    return Math.floor(halves / 2) + (half ? 1 : 0);
  };
  const min = whole(planned.minHalves);
  const max = whole(planned.maxHalves);
  return { count: Math.min(max, Math.max(min, chosen ?? min)), min, max };
}
