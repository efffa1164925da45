/**
 * Conversions in whole numbers: the tracks of each that is allowed are a part of the specialty that they become, with a route each, as many as may be
 * converted at most. Where the parts of one specialty could take more than it has unfilled, all their routes cross a row that says how many there are.
 */
import type { Flex, Problem } from '../problem.ts';
import type { Graph } from './graph.ts';
import type { Model, SpecialtyModel } from './model.ts';
import type { Row } from './resources.ts';

/** A specialty with unfilled places. */
export interface Source {
  id: string;
  /** Not yet converted by pins. */
  left: number;
  /** What they may become. */
  parts: SpecialtyModel[];
}

/** What is unfilled, less what whole pins have taken of it. */
const leftOf = (problem: Problem, specialty: string): number =>
  (problem.demand.find((demand) => demand.specialty === specialty)?.unfilled ?? 0) -
  problem.pins.filter(({ flexFrom }) => flexFrom === specialty).length;

/** How many tracks each conversion may give besides its pins. */
export function conversions(problem: Problem): { flex: Flex; count: number }[] {
  return (problem.flex ?? []).map((flex) => {
    const pinned = problem.pins.filter(({ specialty, flexFrom }) => flexFrom === flex.from && specialty === flex.to).length;
    return { flex, count: Math.max(0, Math.min(flex.most - pinned, leftOf(problem, flex.from))) };
  });
}

export const sourcesOf = (problem: Problem, specialties: readonly SpecialtyModel[]): Source[] =>
  problem.demand
    .filter(({ unfilled = 0 }) => unfilled > 0)
    .map(({ specialty: id }) => ({ id, left: leftOf(problem, id), parts: specialties.filter(({ flex }) => flex?.from === id) }));

/** How many tracks more the parts have than there are unfilled places; less than 0 where some cannot be converted at all. */
export const beyond = ({ left, parts }: Source): number => parts.reduce((sum, { count }) => sum + count, 0) - left;

/** So many are unplaced in every plan of the search: parts have room for more than there is to convert. */
export const surplus = ({ sources }: Pick<Model, 'sources'>): number =>
  sources.reduce((sum, source) => sum + Math.max(0, beyond(source)), 0);

/** What the search calls unplaced, more or less the unfilled places that its parts do not tell truly. */
export const unplacedTruly = (model: Model, unplaced: number): number =>
  unplaced - model.sources.reduce((sum, one) => sum + beyond(one), 0);

/** One row for each specialty with more room in its parts than unfilled places; its graphs are told. */
export function layFlexRows(sources: readonly Source[], rows: Row[]): void {
  for (const source of sources) {
    if (beyond(source) <= 0) continue;
    const [first, ...others] = source.parts.filter(({ count }) => count > 0);
    const block = others.every((part) => part.block === first?.block) ? (first?.block ?? -1) : -1;
    for (const graph of source.parts.flatMap(({ graphs }) => graphs)) graph.row = rows.length;
    rows.push({ resource: countOnly(block), from: 0, to: 0, limit: source.left });
  }
}

/** No place that fills up month by month. */
const countOnly = (block: number): Row['resource'] => ({
  id: -1,
  unit: '',
  specialty: null,
  kind: null,
  free: new Int32Array(),
  wanted: 0,
  block,
  merged: false,
  borders: new Set(),
  rowAt: new Int32Array(),
});

/** Of the row that every route of the graph crosses: by running sums over the rows. */
export const rowPrice = ({ row }: Graph, rowSums: Float64Array): number => (row < 0 ? 0 : (rowSums[row + 1] ?? 0) - (rowSums[row] ?? 0));
