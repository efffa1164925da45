/** A model that others published, from its inputs alone. */
import { expect, test } from 'vitest';
import { dutch, published } from './dutch.case.ts';
import { project } from './project/fast.ts';
import { readScenario } from './read-scenario.ts';

const last = () => project(dutch).stock.find(({ year }) => year === 2019);

test('it is a scenario as any other', () => expect(readScenario(dutch)).toEqual({ scenario: dutch }));

test('heads of 2019 are exact', () => expect(last()?.people).toBeCloseTo(published('output', 'GPs 2019'), 6));

test('full-time equivalents of 2019 within 0.05 %', () => {
  const fte = published('output', 'supply 2019');
  expect(Math.abs((last()?.fte ?? 0) / fte - 1)).toBeLessThan(0.0005);
});
