/** The figures of a plan, each recomputed from its months. */
import { toPoints } from './cost.ts';
import type { Figures, FilledFigure, ShareFigure } from './plan.ts';
import { changesOf } from './rules/change.ts';
import type { Context, PlacedTrack } from './rules/context.ts';
import { kilometresOf } from './rules/distance.ts';
import { FULL } from './rules/filled.ts';
import type { Finding } from './rules/finding.ts';
import { asksShortage, isAtShortage } from './rules/flex.ts';
import { type AreaMonths, areaMonths, counted, filledMonths } from './rules/share.ts';
import { universityMonthsOf } from './rules/university.ts';

export function figuresOf(context: Context, findings: readonly Finding[]): Figures {
  const { problem, tracks } = context;
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    demanded: sum(problem.demand.map((demand) => demand.count)),
    placed: tracks.length,
    unplaced: sum(context.unplaced.map((row) => row.count)),
    shares: shareFigures(context),
    startEnd: startEnd(context),
    ...flexFigure(context),
    changes: sum(tracks.map((track) => changesOf(track, context))),
    kilometres: sum(tracks.map((track) => kilometresOf(track, context))),
    universityMonths: sum(tracks.map((track) => universityMonthsOf(track, context))),
    costs: costsByRule(findings),
  };
}

/** Cost points by soft rule, only those that cost. */
function costsByRule(findings: readonly Finding[]): Record<string, number> {
  const internal: Record<string, number> = {};
  for (const finding of findings) if (finding.cost > 0) internal[finding.rule] = (internal[finding.rule] ?? 0) + finding.cost;
  return Object.fromEntries(Object.entries(internal).map(([rule, cost]) => [rule, toPoints(cost)]));
}

function shareFigures(context: Context): ShareFigure[] {
  return [null, ...context.problem.demand.map(({ specialty }) => specialty)].map((specialty) => shareFigure(context, specialty));
}

/** The share in the target's area; without a target, in the agreement's home area. */
function shareFigure(context: Context, specialty: string | null): ShareFigure {
  const { agreement } = context.problem;
  const tracks = counted(context, specialty);
  const { months, elsewhere } = areaMonths(tracks, agreement);
  const target = agreement.shares.find((share) => share.specialty === specialty);
  const area = target?.area ?? agreement.home;
  return {
    specialty,
    tracks: tracks.length,
    months: Object.fromEntries(months),
    elsewhere,
    share: shareOf(months, area),
    ...filledFigure(context, tracks, area),
    low: target?.low ?? null,
    high: target?.high ?? null,
    aim: target?.aim ?? null,
  };
}

function filledFigure({ problem }: Context, tracks: readonly PlacedTrack[], area: string): { filled?: FilledFigure } {
  if (tracks.every(({ filled }) => filled === FULL)) return {};
  const { months } = filledMonths(tracks, problem.agreement);
  const sum = tracks.reduce((total, { filled }) => total + filled, 0);
  return { filled: { tracks: sum, months: Object.fromEntries(months), share: shareOf(months, area) } };
}

function shareOf(months: AreaMonths['months'], area: string): number | null {
  const inAll = [...months.values()].reduce((total, n) => total + n, 0);
  return inAll === 0 ? null : Math.round(((months.get(area) ?? 0) * 10_000) / inAll);
}

function startEnd(context: Context): Figures['startEnd'] {
  const { problem, tracks } = context;
  const { agreement } = problem;
  const figures = { asked: 0, startInHome: 0, endInHome: 0, startAtShortage: 0, endAtShortage: 0 };
  for (const track of tracks) {
    if (!agreement.startEnd.includes(track.specialty)) continue;
    const first = track.elements.at(0);
    const last = track.elements.at(-1);
    figures.asked++;
    if (first?.site?.area === agreement.home) figures.startInHome++;
    if (last?.site?.area === agreement.home) figures.endInHome++;
    if (isAtShortage(track, context, 'start')) figures.startAtShortage++;
    if (isAtShortage(track, context, 'end')) figures.endAtShortage++;
  }
  return figures;
}

/** Where flex tracks start and end counts among those that are asked to. */
function flexFigure(context: Context): Pick<Figures, 'flex'> {
  const { problem, tracks } = context;
  const unfilled = problem.demand.reduce((sum, demand) => sum + (demand.unfilled ?? 0), 0);
  const converted = tracks.filter(({ flex }) => flex !== null);
  if (unfilled + converted.length === 0) return {};
  const asked = converted.filter((track) => asksShortage(problem, track));
  const at = (end: 'start' | 'end') => asked.filter((track) => isAtShortage(track, context, end)).length;
  const flex = { unfilled, converted: converted.length, asked: asked.length, startAtShortage: at('start'), endAtShortage: at('end') };
  return { flex };
}
