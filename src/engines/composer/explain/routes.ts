/** All the routes of a scene, written out: the last resort, when neither parts of tracks nor the routes found have answered. */
import { type Column, makeColumn, rowRuns } from '../search/column.ts';
import type { Graph, Step } from '../search/graph.ts';
import { LIMITS } from './limits.ts';
import type { Rows, Sides } from './rows.ts';

/** One of those that the rows asked about cannot tell apart; null when there are too many to write out. */
export function allRoutes(rows: Rows, sides: Sides): Column[] | null {
  const { model, hands } = rows.scene;
  const active = new Set(rows.asked(sides));
  const found = new Map<string, Column>();
  const free = {
    weights: model.wishes.none().map(() => 1),
    rowSums: new Float64Array(rows.scene.limits.length + 1),
    month: new Float64Array(model.problem.agreement.areas.length),
    track: 0,
    start: new Float64Array(),
  };
  for (const graph of model.graphs) {
    const pricer = hands.pricers[graph.no];
    if (!pricer) continue;
    const start = hands.startOf(graph.no);
    const looks = looksOf(rows, active, graph, start);
    const seen = new Set<string>();
    pricer.setPrices(free);
    for (const home of graph.homes) {
      if (pricer.backward(home) > NO_ROUTE) continue;
      const whole = pricer.search(home, NO_ROUTE, LIMITS.routeSteps, ({ steps }) => {
        const look = looks(steps);
        if (seen.has(look)) return NO_ROUTE;
        seen.add(look);
        const column = makeColumn(model, graph, steps, start);
        const { rows: touched, values } = rows.entries(column);
        const key = touched.flatMap((row, i) => (active.has(row) ? [`${row}*${values[i]}`] : [])).join(' ');
        if (!found.has(key)) found.set(key, column);
        return found.size > LIMITS.routes ? Number.NEGATIVE_INFINITY : NO_ROUTE;
      });
      if (!whole || found.size > LIMITS.routes) return null;
    }
  }
  return [...found.values()];
}

/** A step that is not there costs more. */
const NO_ROUTE = 1e14;

/**
 * How a route looks to the rows asked about, told from its steps: of a graph there are a hundred times as many routes as looks, and to lay out the rows of
 * each would take nearly all the time. Two looks may still be the same rows.
 */
function looksOf(rows: Rows, active: ReadonlySet<number>, graph: Graph, start: number): (steps: readonly Step[]) => string {
  const numbers = new Map<string, number>([['', 0]]);
  const crossed = graph.steps.map((step) => {
    const [a, b, c, d] = rowRuns(step, start);
    const touched: number[] = [];
    for (let row = a; row < b; row++) if (active.has(rows.limitRow + row)) touched.push(row);
    for (let row = c; row < d; row++) if (active.has(rows.limitRow + row)) touched.push(row);
    const key = touched.join();
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key) ?? 0;
  });
  const shares = rows.shares.some((_, i) => active.has(rows.shareRow + i));
  const months = new Int32Array(rows.scene.model.problem.agreement.areas.length);
  return (steps) => {
    let look = '';
    months.fill(0);
    for (const step of steps) {
      const number = crossed[step.no] ?? 0;
      if (number > 0) look += `${number} `;
      if (step.area >= 0) months[step.area] = (months[step.area] ?? 0) + step.months;
    }
    return shares ? `${look}|${months}` : look;
  };
}
