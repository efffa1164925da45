/** What is said to be out of reach in whole tracks, no plan of a tiny problem has: every plan is tried. */
import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { tinyProblem, withPartialPins } from '../tiny.case.ts';
import { readProblem } from '../validate.ts';
import { canAll } from './every-plan.case.ts';
import { noSuchMonths } from './months.ts';
import { shareWish } from './not-met.ts';
import { judgeOf } from './question.ts';
import { named } from './rules.ts';

const PERCENT = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95];

it.each([
  ['free tracks', (seed: number) => ({ ...tinyProblem(seed), pins: [] })],
  ['with partial pins', (seed: number) => withPartialPins(tinyProblem(seed), seed)],
])('%s: a share that is proven impossible by its months is impossible', { timeout: 120_000 }, async (_name, make) => {
  const highs = await loadHighs();
  const told = { impossible: 0, possible: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const made = make(seed);
    if (!('problem' in readProblem(made))) continue;
    for (const { specialty, count } of made.demand)
      for (const percent of PERCENT) {
        const area = made.agreement.areas[seed % made.agreement.areas.length] ?? '';
        const target = { specialty, area, low: percent, high: percent, aim: null };
        const problem = { ...made, agreement: { ...made.agreement, shares: [target] } };
        const wish = shareWish(target);
        const pins = problem.pins
          .filter((pin) => pin.specialty === specialty)
          .map(({ id }) => named('pin', { specialty, params: { pin: id } }));
        const kept = [named('placed', { specialty, params: { count } }), ...pins];
        const judge = judgeOf({ ground: { highs, problem, tracks: [] }, wish, specialties: [specialty], kept });
        const impossible = noSuchMonths(judge.rows, judge.sidesOf([...kept, wish]));
        judge.dispose();
        const can = canAll(problem, [...kept, wish], [], [specialty], 20_000);
        if (can === null) continue;
        if (impossible) expect([seed, specialty, percent, can]).toEqual([seed, specialty, percent, false]);
        told[impossible ? 'impossible' : 'possible'] += Number(impossible || can);
      }
  }
  expect(told.impossible).toBeGreaterThan(15);
  expect(told.possible).toBeGreaterThan(15);
});
