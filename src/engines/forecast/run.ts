/** A whole run of a scenario: `videre-forecast-projection/1`. Figures as they stand, then how sure they are, then what was asked. */
import { type Closed, close } from './need/close.ts';
import { type MoveAnswer, move } from './need/move.ts';
import { project } from './project/fast.ts';
import type { Projection } from './projection.ts';
import { type FanRow, type FanWish, fan } from './runs/fan.ts';
import { type Tornado, tornado } from './runs/tornado.ts';
import type { Scenario } from './scenario.ts';

export interface Run extends Projection {
  seed: number;
  runs: number;
  fan: FanRow[];
  close: Closed[];
  tornado: Tornado[];
  move: MoveAnswer[];
}

/** Searching and comparing need fewer runs than tails do. */
const MOST_SEARCHED = 400;

export interface How {
  seed: number;
  runs: number;
  onDone?: FanWish['onDone'];
}

/** `rows`: the fan, when threads have made it already. */
export function runScenario(scenario: Scenario, { seed, runs, onDone }: How, rows?: FanRow[]): Run {
  const fewer = Math.min(runs, MOST_SEARCHED);
  const { close: gaps = [], tornado: tornados = [], move: moves = [] } = scenario.questions ?? {};
  return {
    ...{ seed, runs },
    ...project(scenario),
    fan: rows ?? (runs > 0 ? fan(scenario, { seed, runs, ...(onDone && { onDone }) }) : []),
    close: gaps.map((wish) => close(scenario, wish, seed, fewer)),
    tornado: runs > 0 ? tornados.map((wish) => tornado(scenario, wish, seed, fewer)) : [],
    move: moves.map((wish) => move(scenario, wish, seed, fewer)),
  };
}
