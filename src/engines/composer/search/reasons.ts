/**
 * Why a track found no place, for planners:
 *   pinned       comes first when the track is a pin that cannot be completed (see pins.ts)
 *   noPattern    the specialty has no pattern (that the pin can follow)
 *   noUnit       no unit is approved (with a free place left by others) for an element of the pattern in its months
 *   noRoute      each element has units, but no order of them keeps all rules about one track
 *   fullUnits    every unit for an element is full in this plan: how many, which, and the first full month
 *   combination  each element has a free unit, but no free units make a whole route
 */
import { month, monthText } from '../../../kernel/month.ts';
import type { Reason } from '../plan.ts';
import type { Pattern } from '../problem.ts';
import { rowRuns } from './column.ts';
import { Composition } from './composition.ts';
import { buildGraph, type Graph } from './graph.ts';
import { marginal } from './greedy.ts';
import type { SpecialtyModel } from './model.ts';
import { Pricer } from './price.ts';

/** Steps of the search for a route in an empty house. */
const STEPS = 60_000;
/** More units than this are counted, not named. */
export const NAMED = 5;

export function reasonsOf(composition: Composition, specialty: SpecialtyModel, start: number): Reason[] {
  const { patterns } = specialty;
  if (patterns.length === 0) return [{ code: 'noPattern', params: { specialty: specialty.id } }];
  return patterns.flatMap((pattern) => {
    const graphs = specialty.graphs.filter((graph) => graph.pattern === pattern && graph.start === start);
    return graphs.length === 0 ? [noGraph(composition, specialty, start, pattern)] : full(composition, specialty, pattern, graphs);
  });
}

function noGraph({ model }: Composition, specialty: SpecialtyModel, start: number, pattern: Pattern): Reason {
  const { problem, index, places, wishes, resources } = model;
  const startMonth = month(specialty.demand.starts[start] ?? '');
  const units = problem.units.map((unit) => unit.id);
  const built = buildGraph({
    problem,
    index,
    places,
    wishes,
    resources,
    pattern,
    specialty: specialty.no,
    start,
    startMonth,
    horizonFirst: model.first,
    approvedUnits: () => units,
    area: null,
    pin: specialty.pin,
    flex: specialty.flex,
  });
  const at = 'blockedAt' in built ? built.blockedAt : -1;
  const element = pattern.elements[at];
  if (!element) return { code: 'noRoute', params: { pattern: pattern.id, start: specialty.demand.starts[start] ?? '' } };
  return {
    code: 'noUnit',
    params: {
      pattern: pattern.id,
      element: at + 1,
      kind: element.kind,
      competence: element.competence ?? '',
      start: monthText(startMonth),
    },
  };
}

function full(composition: Composition, specialty: SpecialtyModel, pattern: Pattern, graphs: readonly Graph[]): Reason[] {
  const { model } = composition;
  const start = month(specialty.demand.starts[graphs[0]?.start ?? 0] ?? '') - model.first;
  const reasons: Reason[] = [];
  pattern.elements.forEach((element, pos) => {
    const units = new Map<string, number>();
    for (const step of graphs.flatMap((graph) => graph.steps)) {
      if (step.pos !== pos) continue;
      const [a, b, c, d] = rowRuns(step, start);
      const rows = [...range(a, b), ...range(c, d)].filter((row) => (composition.left[row] ?? 0) <= 0);
      if (rows.length === 0) return;
      const first = Math.min(...rows.map((row) => Math.max(model.rows[row]?.from ?? 0, start + step.offset)));
      units.set(step.unit, Math.min(units.get(step.unit) ?? first, first));
    }
    if (units.size === 0) return;
    const names = [...units.keys()].sort();
    reasons.push({
      code: 'fullUnits',
      params: {
        pattern: pattern.id,
        element: pos + 1,
        kind: element.kind,
        competence: element.competence ?? '',
        count: units.size,
        units: names.slice(0, NAMED).join(', '),
        from: monthText(model.first + Math.min(...units.values())),
      },
    });
  });
  if (reasons.length > 0) return reasons;
  const possible = graphs.some((graph) => routeExists(composition, specialty, graph, start));
  return [{ code: possible ? 'combination' : 'noRoute', params: { pattern: pattern.id, start: monthText(start + model.first) } }];
}

/** In an empty house. */
function routeExists({ model }: Composition, specialty: SpecialtyModel, graph: Graph, start: number): boolean {
  const pricer = new Pricer(model, graph, start);
  pricer.setPrices(marginal(new Composition(model), specialty, model.wishes.none()));
  let found = false;
  for (const home of graph.homes) {
    pricer.backward(home);
    pricer.search(home, 1e14, STEPS, () => {
      found = true;
      return Number.NEGATIVE_INFINITY;
    });
    if (found) return true;
  }
  return false;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
