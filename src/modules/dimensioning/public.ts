/** What other modules may ask of the dimensioning plans. */
import type { Db } from '../../platform/db/db.ts';
import { mostTracksThisYear, tracksStarting, tracksThisYear } from './rules/tracks-this-year.ts';
import { counts, type PlanYear, planYears } from './store/counts.ts';

export interface YearCount {
  specialty: string;
  /** Whole main-training tracks that start this year: of a range the number that the planner has picked, else the fewest. */
  count: number;
  /** Of a range: the fewest the plan allows; else the same as `count`. Places above it come after the fewest of every specialty. */
  least: number;
  /** Of a range: the most the plan allows; else the same as `count`. */
  most: number;
  /** The months of the year in which tracks start, as the plan has them (`03`). */
  starts: string[];
  source: string;
  constructed: boolean;
}

/** The main-training tracks of one training region and start year, by specialty; specialties with none this year are in it too. */
export async function countsForYear(db: Db, trainingRegion: string, year: number): Promise<YearCount[]> {
  const rows = await counts(db, { trainingRegion, year, step: 'main' });
  return rows.map((row) => ({
    specialty: row.specialty,
    count: tracksStarting(row, year),
    least: tracksThisYear(row, year),
    most: mostTracksThisYear(row, year),
    starts: row.starts,
    source: row.source,
    constructed: row.constructed,
  }));
}

export { type CountsChanged, changeCounts } from './actions/change-counts.ts';
export { type CountKey, type CountValue, type CountWish, countSubject } from './rules/count-wish.ts';
export { countSheets } from './sheets/counts.ts';
export { countsOf } from './store/edit.ts';
export { type PlanYear, planYears };
