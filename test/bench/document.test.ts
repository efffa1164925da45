/** A set is measured in parts: each part takes the place of what was measured of the same problem, and nothing else goes. */
import { expect, test } from 'vitest';
import { merged } from '../../bench/composer/document.ts';
import { casesOf, named, SETS } from '../../bench/composer/sets.ts';

const result = (name: string) => ({ name, measures: [] });

test('a part replaces its own problem only, in the order of the set', () => {
  const order = casesOf('growth', 10).map(({ name }) => name);
  const first = merged([], [result('region, seed 1'), result('specialty, seed 1')], 'before', order);
  const second = merged(first, [result('five, seed 1'), result('region, seed 1')], 'after', order);
  expect(second.map(({ head, result }) => [result.name, head])).toEqual([
    ['specialty, seed 1', 'before'],
    ['five, seed 1', 'after'],
    ['region, seed 1', 'after'],
  ]);
});

test('a problem is asked for by its name, or by what several names hold', () => {
  const nations = casesOf('nation', 10);
  expect(named(nations, 'nation, seed 1').map(({ name }) => name)).toEqual(['nation, seed 1']);
  expect(named(nations, 'nation').map(({ name }) => name)).toEqual(['nation, seed 1', 'nation, tight, seed 1']);
  expect(named(nations, 'country')).toEqual([]);
});

test.each(SETS)('%s: each problem once', (set) => {
  const names = casesOf(set, 10).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(0);
});
