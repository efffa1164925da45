/** The file to fill in: a line for each table of a scenario, with what the table may be divided by. */
import type { Scenario } from '../scenario.ts';
import { type ColumnName, columnOf } from './cells.ts';
import { placesIn } from './places.ts';

export const templateRows = (scenario: Scenario): Partial<Record<ColumnName, string>>[] =>
  placesIn(scenario).map(({ name, keys, most }) => {
    const value = name === 'base' ? 'people' : most === 1 ? 'share 0-1' : 'number';
    return { table: name, about: `${value}; ${keys.map(columnOf).join(', ') || 'one row'}` };
  });
