/** From a composition to the plan that is handed out. */
import { month, monthText } from '../../../kernel/month.ts';
import { gapInChanges, gapOf, sumPoints, toPoints } from '../cost.ts';
import { figuresOf } from '../figures.ts';
import type { Plan, PlanTrack, Unplaced } from '../plan.ts';
import { contextOf } from '../rules/context.ts';
import { findAll } from '../rules/index.ts';
import { stageCosts, stageFigures, stagesOf } from '../rules/stages.ts';
import { VERSION } from '../version.ts';
import type { Column } from './column.ts';
import type { Composition } from './composition.ts';
import { flexOf, unfilledRow } from './flex-told.ts';
import type { SpecialtyModel } from './model.ts';
import { reasonsOf } from './reasons.ts';

export interface PlanHead {
  problemSha256: string;
  seed: number;
  stopped: boolean;
  /** By stage, in internal units. */
  bounds: readonly number[];
  /** No plan leaves fewer unplaced; none of the pins is in it that cannot be completed. */
  atLeastUnplaced: number;
}

export function toPlan(composition: Composition, head: PlanHead): Plan {
  const { model } = composition;
  const pinned = model.pinned.map((track) => (track.flex ? { ...track, flex: flexOf(composition, track, null) } : track));
  const tracks = [...pinned, ...freeTracks(composition)].sort((a, b) => compare(a.specialty, b.specialty) || compare(a.id, b.id));
  const unplaced = unplacedRows(composition);
  const context = contextOf(model.problem, { tracks, unplaced }, model.index);
  const findings = findAll(context);
  const cost = toPoints(findings.reduce((sum, finding) => sum + finding.cost, 0));
  const order = stagesOf(model.problem);
  const values = stageCosts(order, findings);
  const stages = stageFigures(
    order,
    values,
    values.map((value, no) => Math.min(value, head.bounds[no] ?? 0)),
  );
  const bound = sumPoints(stages.map((stage) => stage.bound));
  const missing = unplaced.reduce((sum, { count }) => sum + count, 0);
  return {
    schema: 'videre-plan/1',
    problemSha256: head.problemSha256,
    seed: head.seed,
    version: VERSION,
    stopped: head.stopped,
    cost,
    bound,
    gap: gapOf(cost, bound, toPoints(model.pinnedCosts.reduce((sum, one) => sum + one, 0))),
    gapChanges: gapInChanges(cost, bound, model.problem.weights.change),
    placing: { unplaced: missing, atLeast: head.atLeastUnplaced, proven: missing === head.atLeastUnplaced },
    stages,
    unplaced,
    tracks,
    figures: figuresOf(context, findings),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Tracks are numbered within specialty and start, in the order of their columns, past the numbers that pins have taken. */
function freeTracks(composition: Composition): PlanTrack[] {
  const { model } = composition;
  const taken = new Set(model.problem.pins.flatMap((pin) => [pin.id, ...pin.elements.map((element) => element.id)]));
  const numbers = new Map<string, number>();
  const entries = [...composition.entries.values()].sort((a, b) => compareColumns(a.column, b.column));
  return entries.flatMap(({ column, count }) =>
    Array.from({ length: count }, () => {
      const specialty = model.specialties[column.specialty];
      const start = specialty?.demand.starts[column.start] ?? '';
      const stem = `${specialty?.id}-${start}`;
      const pin = specialty?.pin;
      let id = pin?.id ?? '';
      while (!pin) {
        const number = (numbers.get(stem) ?? 0) + 1;
        numbers.set(stem, number);
        id = `${stem}-${String(number).padStart(2, '0')}`;
        if (!taken.has(id) && column.steps.every((_, i) => !taken.has(`${id}-e${i + 1}`))) break;
      }
      const first = month(start);
      const elements = column.steps.map((step, i) => ({
        id: pin?.elements[i]?.id ?? `${id}-e${i + 1}`,
        unit: step.unit,
        from: monthText(first + step.offset),
        months: step.months,
        kind: step.own ? ('own' as const) : ('side' as const),
      }));
      const track = { id, specialty: specialty?.id ?? '', pattern: column.graph.pattern.id, start, elements };
      if (!specialty?.flex) return track;
      const flex = { from: specialty.flex.from, deviations: [] };
      return { ...track, flex: flexOf(composition, { ...track, flex }, column) };
    }),
  );
}

function compareColumns(a: Column, b: Column): number {
  if (a.graph.no !== b.graph.no) return a.graph.no - b.graph.no;
  for (const [i, step] of a.steps.entries()) {
    const other = b.steps[i];
    if (other && step.no !== other.no) return step.no - other.no;
  }
  return 0;
}

/** Pins left out, then those not placed: told at the start with the fewest placed, with the reasons as things stand. */
function unplacedRows(composition: Composition): Unplaced[] {
  const { model } = composition;
  const leftOut = model.scope.leftOut.map(({ pin, reasons }) => ({ specialty: pin.specialty, start: pin.start, count: 1, reasons }));
  const rows = model.specialties.flatMap((specialty) => {
    const missing = specialty.count + specialty.impossible - (composition.placed[specialty.no] ?? 0);
    if (missing === 0 || specialty.flex) return [];
    return startsOf(composition, specialty, missing).flatMap((count, start) =>
      count === 0
        ? []
        : [
            {
              specialty: specialty.id,
              start: specialty.demand.starts[start] ?? '',
              count,
              reasons: reasonsOf(composition, specialty, start),
            },
          ],
    );
  });
  const unfilled = model.sources.flatMap((source) => {
    const row = unfilledRow(composition, source);
    const own = model.specialties.find(({ id, pin, flex }) => id === source.id && !pin && !flex);
    if (!row || !own) return [];
    return startsOf(composition, own, row.count).flatMap((count, i) =>
      count === 0 ? [] : [{ ...row, start: own.demand.starts[i] ?? '', count }],
    );
  });
  return [...leftOut, ...rows, ...unfilled];
}

/** How many are missing at each start: where the fewest are placed. */
function startsOf({ placedAt }: Composition, { no, even }: SpecialtyModel, missing: number): number[] {
  const at = [...(placedAt[no] ?? [])];
  const counts = at.map(() => 0);
  for (let n = 0; n < missing; n++) {
    const sums = at.map((placed, i) => placed + (counts[i] ?? 0) - (even[i] ?? 0));
    const least = sums.indexOf(Math.min(...sums));
    counts[least] = (counts[least] ?? 0) + 1;
  }
  return counts;
}
