/** Tables as dense arrays: a row fills every cell that it does not exclude, and a later row replaces an earlier one. */
import type { Named, Row, Scenario, Table } from '../scenario.ts';

export interface Axis {
  named?: AxisName;
  size: number;
  /** The cells of a row along this axis: first, and the one after the last; empty when the row lies outside. */
  span(row: Row): [number, number];
  /** Whether a row holds for a cell inside its span; without, for all of them. Never on the last axis. */
  holds?(row: Row, at: number): boolean;
}

export type AxisName = 'year' | 'yearOrBase' | 'specialty' | 'trainingRegion' | 'area' | 'sex' | 'age' | 'from' | 'to';

const byName = (list: readonly Named[], key: 'specialty' | 'trainingRegion' | 'area' | 'from' | 'to'): Axis => {
  const at = new Map(list.map(({ id }, index) => [id, index]));
  return {
    named: key,
    size: list.length,
    span(row) {
      const id = row[key];
      if (id === undefined) return [0, list.length];
      const index = at.get(id);
      return index === undefined ? [0, 0] : [index, index + 1];
    },
  };
};

const byRange = (named: AxisName, first: number, last: number, range: (row: Row) => [number, number] | undefined): Axis => ({
  named,
  size: last - first + 1,
  span(row) {
    const [from, to] = range(row) ?? [first, last];
    return [Math.max(from, first) - first, Math.min(to, last) - first + 1];
  },
});

const made = new WeakMap<Scenario, Record<AxisName, Axis>>();

/** Made once a scenario: a scenario is not changed once it is read. */
export function axesOf(scenario: Scenario): Record<AxisName, Axis> {
  const axes = made.get(scenario) ?? makeAxes(scenario);
  made.set(scenario, axes);
  return axes;
}

function makeAxes(scenario: Scenario): Record<AxisName, Axis> {
  const { years, ages, specialties, areas, trainingRegions } = scenario;
  return {
    yearOrBase: byRange('year', years.from, years.to, (row) => row.years),
    year: byRange('year', years.from + 1, years.to, (row) => row.years),
    age: byRange('age', ages.from, ages.to, (row) => row.ages),
    specialty: byName(specialties, 'specialty'),
    trainingRegion: byName(trainingRegions, 'trainingRegion'),
    area: byName(areas, 'area'),
    from: byName(areas, 'from'),
    to: byName(areas, 'to'),
    sex: { size: 2, span: ({ sex }) => (sex === undefined ? [0, 2] : sex === 'f' ? [0, 1] : [1, 2]) },
  };
}

/** One cell: for a step that has no specialties and training regions. */
export const single: Axis = { size: 1, span: () => [0, 1] };

/** Cells in the order of the axes, the last one fastest. What no row names is `unnamed`. */
export function dense(rows: readonly Row[], axes: readonly Axis[], unnamed = 0): Float64Array {
  const cells = new Float64Array(axes.reduce((size, axis) => size * axis.size, 1)).fill(unnamed);
  for (const row of rows) {
    const spans = axes.map((axis) => axis.span(row));
    if (spans.every(([from, to]) => from < to)) fill(cells, axes, spans, 0, 0, row);
  }
  return cells;
}

function fill(cells: Float64Array, axes: readonly Axis[], spans: [number, number][], depth: number, offset: number, row: Row): void {
  const [from, to] = spans[depth] as [number, number];
  const axis = axes[depth] as Axis;
  const base = offset * axis.size;
  if (depth === axes.length - 1) cells.fill(row.value, base + from, base + to);
  else for (let at = from; at < to; at += 1) if (axis.holds?.(row, at) ?? true) fill(cells, axes, spans, depth + 1, base + at, row);
}

/** A table's cells for the axes given; a table is always asked with the same axes. */
export type Cells = (table: Table, axes: readonly Axis[]) => Float64Array;

/** The figures as they stand in the tables. */
export const steady: Cells = (table, axes) => dense(table.rows, axes);
