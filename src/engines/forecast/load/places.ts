/** Every table of a scenario that can be loaded: the rates, those counted at the beginning, and who they are that enter. */
import { tablesOf } from '../faults/which.ts';
import type { Scenario, Sourced } from '../scenario.ts';
import type { Loaded } from './cells.ts';

export interface Place {
  /** As in the file: `exits/retirement`. */
  name: string;
  keys: readonly string[];
  most: number;
  table: Sourced & { rows: unknown[] };
  /** A row as the table holds it. */
  rowOf: (row: Loaded) => unknown;
}

export function placesIn(scenario: Scenario): Place[] {
  const { base, entry } = scenario;
  const people = ({ value, ages = [0, 0], basis: _basis, source: _source, year: _year, n: _n, ...row }: Loaded) =>
    // more than one age is left as it is, and refused by its name
    ages[0] === ages[1] ? { ...row, age: ages[0], people: value } : { ...row, ages, people: value };
  const share = ({ value, basis: _basis, source: _source, year: _year, n: _n, ...row }: Loaded) => ({ ...row, share: value });
  const entering = { keys: ['specialty', 'sex', 'ages'], most: 1, rowOf: share };
  return [
    { name: 'base', keys: ['specialty', 'area', 'sex', 'ages'], most: Number.POSITIVE_INFINITY, table: base, rowOf: people },
    { name: 'entry/completed', table: entry.completed, ...entering },
    { name: 'entry/arrived', table: entry.arrived, ...entering },
    ...tablesOf(scenario).map(({ path, table, keys, most }) => ({ name: path.slice(1), keys, most, table, rowOf })),
  ];
}

/** A rate keeps what it is from beside it; its basis is the table's. */
const rowOf = ({ basis: _basis, year, n, ...row }: Loaded) => ({ ...row, ...(year !== null && { year }), ...(n !== null && { n }) });
