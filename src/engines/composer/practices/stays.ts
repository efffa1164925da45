/** What is to be divided: the tracks' stays in pools, and the free places of the practices. */
import { type Month, month } from '../../../kernel/month.ts';
import type { PlanTrack } from '../plan.ts';
import type { Practice, Problem, Unit } from '../problem.ts';
import type { Span } from '../rules/context.ts';
import { TENTHS_PER_TRACK } from '../rules/load.ts';

/** A track's months in one pool. */
export interface Stay {
  track: string;
  unit: string;
  spans: Span[];
}

export type Pool = Unit & { practices: Practice[] };

export const poolsOf = ({ units }: Problem): Pool[] => units.filter((unit): unit is Pool => (unit.practices ?? []).length > 0);

/** By track and pool, in the order of the tracks. */
export function staysIn(pool: Pool, tracks: readonly PlanTrack[]): Stay[] {
  return tracks.flatMap(({ id, elements }) => {
    const here = elements.filter(({ unit }) => unit === pool.id);
    const spans = here.map(({ from, months }) => ({ from: month(from), to: month(from) + months }));
    return spans.length === 0 ? [] : [{ track: id, unit: pool.id, spans }];
  });
}

export const monthsOf = ({ spans }: Stay): Month[] =>
  spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));

/** Whole free places of a practice in a month. */
export function freeAt({ places, taken }: Practice, at: Month): number {
  const sum = (rows: Practice['places']) =>
    rows.reduce((total, { from, to, tenths }) => (month(from) <= at && at < month(to) ? total + tenths : total), 0);
  return Math.max(0, Math.floor((sum(places) - sum(taken)) / TENTHS_PER_TRACK));
}
