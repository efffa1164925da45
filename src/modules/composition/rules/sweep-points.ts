/** The points of a series: one question for each of its values, as changes of a problem. */
import type { Changes, WhatIfChange } from '../../../engines/composer/change/index.ts';
import type { Problem } from '../../../engines/composer/problem.ts';

type Of<T extends WhatIfChange['type'], Left extends string> = Omit<Extract<WhatIfChange, { type: T }>, Left>;

/** A change without its number. */
export type Varied =
  | Of<'places', 'tenths'>
  | Of<'ceiling', 'tenths'>
  | Of<'count', 'count'>
  /** The share that the agreement asks for is the value itself. */
  | Of<'share', 'low' | 'high' | 'aim'>;

export interface SweepPoint {
  /** Places, tracks or per cent. */
  value: number;
  changes: Changes;
}

/** In order of value, each once. */
export const sweepPoints = (varied: Varied, values: readonly number[], problem: Problem): SweepPoint[] =>
  [...new Set(values)]
    .sort((a, b) => a - b)
    .map((value) => ({ value, changes: { schema: 'videre-change/1', changes: [changeFor(varied, value, problem)] } }));

function changeFor(varied: Varied, value: number, problem: Problem): WhatIfChange {
  switch (varied.type) {
    case 'places':
    case 'ceiling':
      return { ...varied, tenths: 10 * value };
    case 'count':
      return { ...varied, count: value };
    case 'share':
      return { ...varied, low: value, high: value, aim: targetOf(varied, problem)?.aim == null ? null : value };
  }
}

const targetOf = ({ specialty, area }: Of<'share', 'low' | 'high' | 'aim'>, { agreement }: Problem) =>
  agreement.shares.find((row) => row.specialty === specialty && row.area === area);

/** What the number is in the problem as it stands: what the values are around. Null = none, or several through time. */
export function valueNow(varied: Varied, problem: Problem): number | null {
  switch (varied.type) {
    case 'places':
      return only(
        problem.approvals
          .filter(
            ({ unit, specialty, kind, to }) =>
              unit === varied.unit && specialty === varied.specialty && kind === varied.kind && to > varied.from,
          )
          .map(({ tenths }) => tenths / 10),
      );
    case 'ceiling':
      return only(
        (problem.units.find(({ id }) => id === varied.unit)?.ceilings ?? [])
          .filter(({ to }) => to > varied.from)
          .map(({ tenths }) => tenths / 10),
      );
    case 'count':
      return problem.demand.find(({ specialty }) => specialty === varied.specialty)?.count ?? null;
    case 'share':
      return targetOf(varied, problem)?.low ?? null;
  }
}

function only(values: readonly number[]): number | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 || !Number.isInteger(first) ? null : first;
}
