/** What a replan is told by, recomputed from months: moves, cost and figures. */
import { type Month, type MonthText, monthText } from '../../../kernel/month.ts';
import { toPoints } from '../cost.ts';
import { figuresOf } from '../figures.ts';
import type { Figures } from '../plan.ts';
import type { PlacedTrack } from '../rules/context.ts';
import { rules } from '../rules/index.ts';
import type { House } from './judge.ts';
import { calendarOf, type RunningTrack } from './running.ts';

/** Months in a row that lie elsewhere than they would have. */
export interface Move {
  from: MonthText;
  months: number;
  before: string | null;
  after: string | null;
}
/** Cost and figures of the tracks that go on. */
export function measured({ problem, index }: House, tracks: PlacedTrack[]): { cost: number; figures: Figures } {
  const context = { problem, index, tracks, unplaced: [] };
  const findings = rules.filter(({ hard }) => !hard).flatMap(({ find }) => find(context));
  return { cost: toPoints(findings.reduce((sum, { cost }) => sum + cost, 0)), figures: figuresOf(context, findings) };
}

/** Months from `asOf` in which the unit is another. */
export function movesOf(before: RunningTrack, after: RunningTrack, asOf: Month): Move[] {
  const [was, is] = [unitByMonth(before), unitByMonth(after)];
  const moves: (Move & { to: Month })[] = [];
  for (const at of [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b)) {
    const change = { before: was.get(at) ?? null, after: is.get(at) ?? null };
    if (at < asOf || change.before === change.after) continue;
    const last = moves.at(-1);
    if (last?.to === at && last.before === change.before && last.after === change.after) {
      last.to++;
      last.months++;
    } else moves.push({ from: monthText(at), months: 1, ...change, to: at + 1 });
  }
  return moves.map(({ to: _, ...move }) => move);
}

export function unitByMonth(track: RunningTrack): Map<Month, string | null> {
  const calendar = calendarOf(track);
  const units = track.elements.flatMap(({ unit, months }) => Array<string | null>(months).fill(unit));
  return new Map(calendar.map((at, k) => [at, units[k] ?? null]));
}
