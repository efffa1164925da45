/** One figure of a table: the last row that does not exclude the place asked for. */
import type { Row, Table } from '../scenario.ts';

export interface Where {
  specialty?: string;
  trainingRegion?: string;
  area?: string;
  from?: string;
  to?: string;
  sex?: string;
  age?: number;
  year?: number;
}

const within = (range: [number, number] | undefined, at: number | undefined): boolean =>
  range === undefined || at === undefined || (range[0] <= at && at <= range[1]);

const holds = (row: Row, where: Where): boolean =>
  (['specialty', 'trainingRegion', 'area', 'from', 'to', 'sex'] as const).every(
    (key) => row[key] === undefined || row[key] === where[key],
  ) &&
  within(row.ages, where.age) &&
  within(row.years, where.year);

export const countOf = (table: Table, where: Where): number => table.rows.findLast((row) => holds(row, where))?.value ?? 0;
