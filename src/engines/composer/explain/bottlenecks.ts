/**
 * Where the house is full: what one place more would be worth, by the shadow prices of the relaxation over all specialties – first in tracks placed,
 * then in cost points. The first of the list are solved again with more places, which tells how far the price holds.
 */
import loadHighs, { type Highs } from 'highs';
import type { Weights } from '../problem.ts';
import { indexProblem } from '../rules/context.ts';
import { filledIn, filledOf } from '../rules/filled.ts';
import { loadAt } from '../rules/load.ts';
import { priceOfShare } from '../search/kinks.ts';
import { Layout } from '../search/layout.ts';
import { type Duals, Master } from '../search/master.ts';
import type { Objective } from '../search/objective.ts';
import { relax } from '../search/relax.ts';
import { columnOf } from '../search/track-column.ts';
import type { Bottleneck, TightShare } from './explanation.ts';
import { LIMITS } from './limits.ts';
import type { Ground } from './question.ts';
import { buildScene, freeIn, NO_WISHES, periodOf, type Scene } from './scene.ts';
import { Stopped } from './stopped.ts';

export interface Tight {
  bottlenecks: Bottleneck[];
  shares: TightShare[];
}

/** A run of months at one place: rows of the relaxation that follow one another. */
interface Run {
  rows: number[];
  tracks: number;
  points: number;
}

export async function bottlenecksOf(ground: Ground): Promise<Tight> {
  const unplaced = ground.problem.demand.reduce((sum, { count }) => sum + count, 0) - ground.tracks.length;
  const inPoints = new Worth(await loadHighs(), ground, ground.problem.weights, { cost: 0, limit: unplaced });
  const inTracks = unplaced > 0 ? new Worth(await loadHighs(), ground, NO_WISHES, { cost: 1, limit: unplaced }) : null;
  try {
    const points = await inPoints.duals();
    const tracks = inTracks && (await inTracks.duals());
    if (!points) return { bottlenecks: [], shares: [] };
    const runs = runsOf(inPoints.scene, points, tracks).slice(0, LIMITS.bottlenecks);
    const bottlenecks: Bottleneck[] = [];
    for (const [i, run] of runs.entries()) {
      const tried = i < LIMITS.bottlenecksTried ? await tryMore(run, inPoints, inTracks) : null;
      bottlenecks.push({
        ...placesOf(inPoints.scene, run),
        tracks: run.tracks,
        points: run.points,
        tried,
        holdsFor: tried && holds(run, tried),
      });
    }
    // What was found by solving again counts for more than a price at the margin.
    const first = ({ tried }: Bottleneck) => tried?.[0] ?? { tracks: -1, points: -1 };
    bottlenecks.sort((a, b) => first(b).tracks - first(a).tracks || first(b).points - first(a).points);
    return { bottlenecks, shares: tightShares(inPoints.scene, points, ground) };
  } finally {
    inPoints.dispose();
    inTracks?.dispose();
  }
}

/** The relaxation of one objective, kept warm. */
class Worth {
  readonly scene: Scene;
  private readonly layout: Layout;
  private readonly master: Master;
  private readonly objective: Objective;
  private readonly mostUnplaced: number;
  private readonly stop: () => boolean;

  constructor(highs: Highs, { problem, tracks, stop }: Ground, weights: Weights, unplaced: { cost: number; limit: number }) {
    this.stop = stop ?? (() => false);
    const there = new Set(tracks.map(({ id }) => id));
    const kept = { ...problem, pins: problem.pins.filter(({ id }) => there.has(id)) };
    this.scene = buildScene({ problem: kept, specialties: problem.demand.map(({ specialty }) => specialty), without: [], weights });
    const { model, limits } = this.scene;
    model.rows = limits.map((limit) => ({
      resource: limit.resource,
      from: limit.from - model.first,
      to: limit.to - model.first,
      limit: freeIn(limit),
    }));
    this.objective = { weights: model.wishes.none().map(() => 1), unplaced: unplaced.cost };
    this.mostUnplaced = unplaced.limit;
    this.layout = new Layout(model, []);
    this.master = new Master(highs, this.layout, this.objective, this.mostUnplaced);
    this.master.add(tracks.flatMap((track) => columnOf(this.scene.hands, track) ?? []));
  }

  dispose(): void {
    this.master.dispose();
  }

  async duals(): Promise<Duals | null> {
    const { scene, layout, master, objective, mostUnplaced } = this;
    const { hands } = scene;
    const { stop } = this;
    await relax({ hands, layout, master, objective, mostUnplaced, rounds: LIMITS.rounds, stop, onRound: () => undefined });
    if (stop()) throw new Stopped();
    return master.solveRelaxed();
  }

  private value(): number {
    return this.master.solver.getObjectiveValue();
  }

  /** How much the objective falls with so many places more in the rows. */
  async with(rows: readonly number[], places: number): Promise<number> {
    const { scene, layout, master } = this;
    const { infinity } = this;
    const before = this.value();
    const set = (more: number) => {
      for (const row of rows) {
        const known = scene.limits[row];
        const limit = known ? freeIn(known, more) : 0;
        const kept = scene.model.rows[row];
        if (kept) kept.limit = limit;
        master.solver.changeRowBounds(layout.capacityRow + row, -infinity, limit);
      }
    };
    set(places);
    await this.duals();
    const after = this.value();
    set(0);
    await this.duals();
    return before - after;
  }

  private readonly infinity = Number.POSITIVE_INFINITY;
}

async function tryMore(run: Run, points: Worth, tracks: Worth | null): Promise<{ places: number; tracks: number; points: number }[]> {
  const tried = [];
  for (let places = 1; places <= LIMITS.placesTried; places++)
    tried.push({
      places,
      tracks: rounded(tracks ? await tracks.with(run.rows, places) : 0),
      points: rounded(await points.with(run.rows, places)),
    });
  return tried;
}

const holds = (run: Run, tried: { places: number; tracks: number; points: number }[]): number =>
  tried.filter(({ places, tracks, points }) => same(tracks, run.tracks * places) && same(points, run.points * places)).length;

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 * Math.max(1, Math.abs(b));

/** Enough digits to tell two apart, few enough to be the same everywhere. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

function runsOf({ limits }: Scene, points: Duals, tracks: Duals | null): Run[] {
  const runs: Run[] = [];
  let before = -1;
  limits.forEach((limit, row) => {
    const [inTracks, inPoints] = [-(tracks?.capacity[row] ?? 0), -(points.capacity[row] ?? 0)];
    // Where others alone are too many, one place more would free none.
    if (limit.balance < 0 || (inTracks < 1e-6 && inPoints < 1e-6)) return;
    const last = runs.at(-1);
    const neighbour = limits[before];
    if (last && before === row - 1 && neighbour?.resource === limit.resource && neighbour.to === limit.from) {
      last.rows.push(row);
      last.tracks += inTracks;
      last.points += inPoints;
    } else runs.push({ rows: [row], tracks: inTracks, points: inPoints });
    before = row;
  });
  for (const run of runs) Object.assign(run, { tracks: rounded(run.tracks), points: rounded(run.points) });
  return runs
    .filter(({ tracks, points }) => tracks > 0 || points > 0)
    .sort((a, b) => b.tracks - a.tracks || b.points - a.points || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function placesOf({ problem, limits }: Scene, { rows }: Run) {
  const [first, last] = [limits[rows[0] ?? 0], limits[rows.at(-1) ?? 0]];
  if (!first || !last) throw new Error('a run has rows');
  const { unit, specialty, kind } = first.resource;
  const index = indexProblem(problem);
  const loads = Array.from({ length: last.to - first.from }, (_, n) => loadAt(index, { unit, specialty, kind }, first.from + n, 0));
  const tightest = loads.reduce((least, load) => ((load.places ?? 0) - load.others < (least.places ?? 0) - least.others ? load : least));
  return {
    unit,
    specialty,
    element: kind,
    ...periodOf({ from: first.from, to: last.to }),
    tenths: tightest.places ?? 0,
    others: tightest.others,
  };
}

function tightShares({ model }: Scene, duals: Duals, { tracks, problem }: Ground): TightShare[] {
  const area = new Map(problem.units.map(({ id, site }) => [id, problem.sites.find((one) => one.id === site)?.area ?? null]));
  const filled = filledIn(problem);
  const { filledUnit } = model.wishes;
  const ofAim = priceOfShare(problem.weights.shareAim, filledUnit);
  return model.kinks
    .flatMap((kink, i): TightShare[] => {
      const counted = new Set([...kink.members].map((no) => model.specialties[no]?.id));
      const months = tracks
        .filter(({ specialty }) => counted.has(specialty))
        .flatMap((track) => track.elements.map(({ unit, months }) => ({ unit, months: (months * filledOf(filled, track)) / filledUnit })))
        .filter(({ unit }) => problem.agreement.areas.includes(area.get(unit) ?? ''))
        .reduce((sum, element) => sum + element.months, 0);
      const points = rounded(((duals.kinks[i] ?? 0) * months) / 100);
      const target = problem.agreement.areas[kink.area] ?? '';
      const specialty = model.blocks[kink.block]?.[0]?.id ?? null;
      const aim = problem.agreement.shares.some(
        (share) => share.specialty === specialty && share.area === target && share.aim === kink.percent,
      );
      const side = kink.sign < 0 ? 'high' : aim && kink.price === ofAim ? 'aim' : 'low';
      return points > 0 ? [{ specialty, area: target, side, points }] : [];
    })
    .sort((a, b) => b.points - a.points);
}
