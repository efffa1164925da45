/** First formulation: every route of every specialty is written out as a column. */
import type { PlanTrack } from '../../src/engines/composer/plan.ts';
import { groupBy } from '../../src/engines/composer/rules/context.ts';
import { Common, missesAnArea, toTrack } from './common.ts';
import type { Ground, Step, Way } from './ground.ts';
import { type Mip, MipBuilder, sumCosts } from './mip.ts';
import { moveCosts, type Stages, stepCosts } from './wishes.ts';

/** More than this fits neither in WebAssembly's four gigabytes nor in an ordinary machine. */
export const MOST_COLUMNS = 1_500_000;

export interface Route {
  way: Way;
  steps: Step[];
}

export class TooLarge extends Error {}

export function routesOf(ground: Ground, most = MOST_COLUMNS): Route[] {
  const routes: Route[] = [];
  for (const { ways } of ground.groups)
    for (const way of ways)
      for (const steps of stepsOf(way)) {
        routes.push({ way, steps });
        if (routes.length > most) throw new TooLarge(`more than ${most} columns`);
      }
  return routes;
}

/** All paths through the layers that keep the rules about one track. */
function* stepsOf(way: Way): Generator<Step[]> {
  const { pattern, layers } = way;
  const byMonth = layers.map((layer) => groupBy(layer, (step) => String(step.from)));
  const steps: Step[] = [];
  function* from(pos: number, at: number): Generator<Step[]> {
    if (pos === layers.length) {
      if (way.group.whole || keepsRules(way, steps)) yield [...steps];
      return;
    }
    const same = pattern.elements[pos]?.sameUnitAs ?? null;
    for (const step of byMonth[pos]?.get(String(at)) ?? []) {
      if (same !== null && steps[same]?.unit !== step.unit) continue;
      if (pattern.pure && (step.siteArea === null || (steps[0] ?? step).siteArea !== step.siteArea)) continue;
      steps.push(step);
      yield* from(pos + 1, step.to);
      steps.pop();
    }
  }
  yield* from(0, way.start);
}

function keepsRules({ pattern }: Way, steps: readonly Step[]): boolean {
  const total = (some: readonly Step[]): number => some.reduce((sum, step) => sum + step.months, 0);
  const own = steps.filter((step) => step.own);
  const sites = [...groupBy(own, (step) => step.site).values()].filter((stay) => total(stay) >= pattern.sites.months);
  if (sites.length < pattern.sites.count) return false;
  if (pattern.competences.some(({ months }, i) => steps.reduce((sum, step) => sum + (step.gives[i] ?? 0), 0) < months)) return false;
  return staysOf(steps).every((stay) => total(stay) >= pattern.shortest);
}

/** Neighbouring elements of own training at one unit are one stay. */
function staysOf(steps: readonly Step[]): Step[][] {
  const stays: Step[][] = [];
  steps.forEach((step, i) => {
    const before = steps[i - 1];
    if (!step.own) return;
    if (before?.own && before.unit === step.unit) stays.at(-1)?.push(step);
    else stays.push([step]);
  });
  return stays;
}

export function columnsMip(ground: Ground, stages: Stages): Mip {
  const mip = new MipBuilder(stages);
  const common = Common.of(mip, ground);
  const move = moveCosts(ground.problem, ground.index);
  const routes = routesOf(ground);
  const first = routes.map(({ way, steps }) => {
    const costs = sumCosts(
      ...steps.map((step) => stepCosts(ground, way, step)),
      ...steps.slice(1).map((step, i) => move(steps[i] ?? step, step)),
      missesAnArea(ground, way.group, steps) ? { bothAreas: ground.problem.weights.bothAreas } : {},
    );
    const entries = [...common.track(way), ...steps.flatMap((step) => common.step(way, step))];
    return mip.column(costs, { upper: way.group.count, whole: true }, entries);
  })[0];
  return mip.build((x) => {
    const tracks: PlanTrack[] = [];
    routes.forEach(({ way, steps }, i) => {
      for (let n = Math.round(x[(first ?? 0) + i] ?? 0); n > 0; n--) tracks.push(toTrack(way, steps, tracks.length + 1));
    });
    return tracks;
  });
}
