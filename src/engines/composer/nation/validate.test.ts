/** A nation that contradicts itself is answered with a code and its place. */
import { expect, it } from 'vitest';
import { SHARED, smallNation } from './nation.case.ts';
import type { Nation, SharedPlaces } from './nation.ts';
import { readNation } from './validate.ts';

const good = smallNation(2);
const row = (nation: Nation): SharedPlaces => {
  const [first] = nation.shared;
  if (!first) throw new Error('the nation has a shared unit');
  return first;
};
const problem = (nation: Nation, no: number) => {
  const found = nation.problems[no];
  if (!found) throw new Error(`no problem ${no}`);
  return found;
};
const ceiling = { specialty: null, kind: null, tenths: 1000 };

const faults: [name: string, change: (nation: Nation) => unknown, code: string, path: string][] = [
  ['no problems', (n) => (n.problems = []), 'schema.minItems', '/problems'],
  ['a problem that breaks its own schema', (n) => Object.assign(problem(n, 2), { year: 'x' }), 'schema.type', '/problems/2/year'],
  [
    'a problem with an unknown site',
    (n) => Object.assign(problem(n, 1).units[0] ?? {}, { site: 'x' }),
    'unknown.site',
    '/problems/1/units/0/site',
  ],
  ['a region and year twice', (n) => Object.assign(problem(n, 1), { year: 2028 }), 'nation.twice', '/problems/1'],
  ['a shared unit nobody knows', (n) => Object.assign(row(n), { unit: 'x' }), 'unknown.unit', '/shared/0/unit'],
  ['a specialty nobody knows', (n) => Object.assign(row(n), { specialty: 'x' }), 'unknown.specialty', '/shared/0/specialty'],
  ['a specialty without a kind', (n) => Object.assign(row(n), { kind: null }), 'shared.half', '/shared/0'],
  ['no months', (n) => Object.assign(row(n), { to: '2018-01' }), 'period.empty', '/shared/0'],
  ['the same twice', (n) => n.shared.push({ ...row(n) }), 'shared.overlap', '/shared/1'],
  ['a unit of two regions that is not told', (n) => (n.shared = []), 'shared.untold', '/problems/2/units/0'],
  ['parts over the whole', (n) => (row(n).tenths -= 1), 'shared.over', '/shared/0'],
  ['a whole ceiling without parts', (n) => n.shared.push({ ...row(n), ...ceiling }), 'shared.noPart', '/shared/1'],
  [
    'a larger part in a later year',
    (n) => {
      for (const approval of problem(n, 1).approvals) if (approval.unit === SHARED) approval.tenths += 10;
    },
    'shared.over',
    '/shared/0',
  ],
];

it.each(faults)('%s', (_name, change, code, path) => {
  const bad = structuredClone(good);
  change(bad);
  const read = readNation(bad);
  expect('errors' in read && read.errors).toContainEqual({ path, code, params: expect.any(Object) });
});

it.each([null, 3, [], {}, 'x'])('%j is no nation', (json) => {
  expect(readNation(json)).toHaveProperty('errors');
});

it('says what is wrong in numbers', () => {
  const bad = structuredClone(good);
  const whole = row(bad).tenths / 10;
  row(bad).tenths = 0;
  expect(readNation(bad)).toEqual({
    errors: [{ path: '/shared/0', code: 'shared.over', params: { unit: SHARED, from: '2018-01', parts: whole, whole: 0 } }],
  });
});
