/** What is proven of a plan, stage by stage, in words: by the one function that page, files and document use. */
import type { Formats } from '../../../app/web/format.ts';
import type { StageMessages } from './stages.da.ts';
import type { Run } from './types.ts';

export type Proof = NonNullable<Run['proof']>;
type Stage = Proof['stages'][number];

export interface StageRow {
  id: string;
  name: string;
  value: string;
  bound: string;
  gap: string;
  /** The same in changes of workplace; empty where there is no gap, or changes weigh nothing. */
  changes: string;
  proven: boolean;
}

/** Hundredths of a per cent, rounded up to a tenth of a per cent: a gap is never told smaller than it is. */
export const upward = (gap: number): number => Math.max(0, Math.ceil(gap * 1000 - 1e-9) * 10);
export const upwardTenths = (amount: number): number => Math.ceil(amount * 10 - 1e-9) / 10;

export function stageRows(
  { placing, stages, gapChanges }: Proof,
  { names, proof: m }: StageMessages,
  { formatNumber }: Formats,
): StageRow[] {
  const left = stages.reduce((sum, { value, bound }) => sum + value - bound, 0);
  /** Points that one change of workplace weighs; null = not known, or nothing. */
  const weight = gapChanges !== null && gapChanges > 0 ? left / gapChanges : null;
  const inChanges = (points: number) => (weight === null || points <= 0 ? '' : m.inChanges(upwardTenths(points / weight)));
  const cost = (points: number) => formatNumber(points, 1);
  const rows = stages.map((stage) => ({
    id: stage.id,
    name: names[stage.id] ?? stage.id,
    value: cost(stage.value),
    bound: cost(stage.bound),
    gap: gapWords(stage, m),
    changes: inChanges(stage.value - stage.bound),
    proven: stage.proven,
  }));
  return [...(placing ? [placingRow(placing, names, m)] : []), ...rows];
}

function gapWords({ value, bound, gap, proven }: Stage, m: StageMessages['proof']): string {
  if (value <= bound) return value === 0 ? m.nothing : m.proven;
  if (proven) return m.tolerated(value - bound);
  return bound <= 0 ? m.unbounded : m.atMost(upward(gap));
}

function placingRow(
  { unplaced, atLeast, proven }: NonNullable<Proof['placing']>,
  names: StageMessages['names'],
  m: StageMessages['proof'],
): StageRow {
  const gap = proven ? (unplaced === 0 ? m.allPlaced : m.mostPlaced) : m.morePlaced(unplaced - atLeast);
  return { id: 'placing', name: names.placing ?? '', value: m.unplaced(unplaced), bound: m.atLeast(atLeast), gap, changes: '', proven };
}
