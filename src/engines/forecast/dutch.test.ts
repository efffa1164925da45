/** A model that others published, from its inputs alone. */
import { expect, test } from 'vitest';
import { dutch, dutchNeed, published } from './dutch.case.ts';
import { close } from './need/close.ts';
import { project } from './project/fast.ts';
import { readScenario } from './read-scenario.ts';
import { Queue } from './runs/queue.ts';
import { Simulation } from './runs/simulation.ts';

const last = () => project(dutch).stock.find(({ year }) => year === 2019);

test('it is a scenario as any other', () => expect(readScenario(dutch)).toEqual({ scenario: dutch }));

test('heads of 2019 are exact', () => expect(last()?.people).toBeCloseTo(published('output', 'GPs 2019'), 6));

test('full-time equivalents of 2019 within 0.05 %', () => {
  const fte = published('output', 'supply 2019');
  expect(Math.abs((last()?.fte ?? 0) / fte - 1)).toBeLessThan(0.0005);
});

test.each([0, 1, 3] as const)('need and yearly intake of scenario %i within one', (which) => {
  const scenario = dutchNeed(which);
  expect(readScenario(scenario)).toEqual({ scenario });
  const need = new Simulation(scenario, 'gp', 1, new Queue(scenario, 1)).middle().needs[0]?.at(-1) ?? 0;
  expect(Math.abs(need - published('output', `required 2019 scenario ${which}`))).toBeLessThan(1);
  const wish = { specialty: 'gp', trainingRegion: 'nl', basis: 'n', from: 2012, year: 2019, probability: 0.5, capacity: 900 };
  const { now, places, withinCapacity } = close(scenario, wish, 1, 0);
  const intake = published('output', `training inflow scenario ${which}`);
  expect(now).toBeCloseTo(614, 6);
  expect(Math.abs((places ?? 0) - intake)).toBeLessThan(1);
  expect(withinCapacity).toBe(intake <= 900);
});
