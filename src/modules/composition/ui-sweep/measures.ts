/** What a series can be looked at by: a number of each point, the same of the draft before, and how it is written. */
import type { Formats } from '../../../app/web/format.ts';
import { overall, stagesOf, stageValue } from '../ui-whatif/answer-columns.tsx';
import type { SweepMessages } from './da.ts';
import type { Ground, Point } from './varied.ts';

export interface Measure {
  id: string;
  name: string;
  of(point: Point): number | null;
  before(ground: Ground): number | null;
  /** What is counted, not measured. */
  whole?: boolean;
  write(value: number): string;
}

export function measuresOf(
  points: readonly Point[],
  { measures: names }: SweepMessages['view'],
  stageNames: Record<string, string>,
  { formatNumber, formatPercent }: Pick<Formats, 'formatNumber' | 'formatPercent'>,
): Measure[] {
  const points1 = (value: number) => formatNumber(value, value < 10 && value % 1 !== 0 ? 1 : 0);
  const stages = stagesOf(points).map(
    (id): Measure => ({
      id,
      name: stageNames[id] ?? id,
      of: ({ after }) => stageValue(after?.stages, id) ?? null,
      before: ({ before }) => stageValue(before.stages, id) ?? null,
      write: points1,
    }),
  );
  return [
    {
      id: 'placed',
      name: names.placed,
      of: ({ after }) => after?.figures.placed ?? null,
      before: ({ before }) => before.figures.placed,
      whole: true,
      write: (value) => formatNumber(value),
    },
    {
      id: 'share',
      name: names.share,
      of: ({ after }) => after && overall(after.figures),
      before: ({ before }) => overall(before.figures),
      write: (value) => formatPercent(value),
    },
    { id: 'cost', name: names.cost, of: ({ after }) => after?.cost ?? null, before: ({ before }) => before.cost, write: points1 },
    ...stages,
    {
      id: 'moved',
      name: names.moved,
      of: ({ moved }) => moved?.tracks ?? null,
      before: () => null,
      whole: true,
      write: (value) => formatNumber(value),
    },
  ];
}
