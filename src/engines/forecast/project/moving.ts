/** Who moves alike: specialties, sexes and ages for which the same rows of the moves hold share one table from → to. */
import type { Row, Scenario } from '../scenario.ts';
import { type Axis, axesOf } from './dense.ts';

export interface Moving {
  /** By [specialty][sex][age]: which class, −1 where nobody moves. */
  moving: Int32Array;
  /** Of the tables [class][from][to]. */
  axes: [Axis, Axis, Axis];
}

const within = (axis: Axis, row: Row, at: number): boolean => axis.span(row)[0] <= at && at < axis.span(row)[1];

export function movingOf(scenario: Scenario): Moving {
  const { specialty, sex, age, from, to } = axesOf(scenario);
  const { rows } = scenario.moves;
  const axes = [specialty, sex, age];
  /** For each cell of an axis, the rows that hold for it. */
  const held = axes.map((axis) =>
    Array.from({ length: axis.size }, (_none, at) => rows.map((row) => Number(within(axis, row, at))).join('')),
  );
  const known = new Map<string, number>();
  /** A cell of each class. */
  const members: number[][] = [];
  const moving = Int32Array.from({ length: specialty.size * sex.size * age.size }, (_none, cell) => {
    const at = [Math.floor(cell / age.size / sex.size), Math.floor(cell / age.size) % sex.size, cell % age.size];
    const key = at.map((place, k) => held[k]?.[place]).join();
    const one = known.get(key) ?? members.length;
    if (one === members.length) members.push(at);
    known.set(key, one);
    return one;
  });
  const holds = (row: Row, one: number): boolean => axes.every((axis, k) => within(axis, row, members[one]?.[k] ?? -1));
  const still = members.map((_member, one) => rows.every((row) => (row.high ?? row.value) === 0 || !holds(row, one)));
  return {
    moving: moving.map((one) => (still[one] ? -1 : one)),
    axes: [{ size: members.length, span: () => [0, members.length], holds }, from, to],
  };
}
