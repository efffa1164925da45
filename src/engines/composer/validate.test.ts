/** A problem that breaks its schema or contradicts itself is answered with a code and its place, never with an exception. */
import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';
import type { Problem } from './problem.ts';
import { readPlan, readProblem } from './validate.ts';

const good = generate({ size: 'specialty', seed: 1 });
const first = <T>(list: T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('empty list');
  return one;
};

/** Each change with the code and the place that it must be told with. */
const faults: [name: string, change: (problem: Problem) => unknown, code: string, path: string][] = [
  ['a number in a text', (p) => Object.assign(p, { trainingRegion: 3 }), 'schema.type', '/trainingRegion'],
  ['a part of a month', (p) => Object.assign(first(p.approvals), { from: '2028-3' }), 'schema.pattern', '/approvals/0/from'],
  ['a field nobody knows', (p) => Object.assign(first(p.units), { colour: 'red' }), 'schema.unknownProperty', '/units/0/colour'],
  ['a number that is not whole', (p) => Object.assign(first(p.demand), { count: 1.5 }), 'schema.type', '/demand/0/count'],
  ['a negative weight', (p) => Object.assign(p.weights, { change: -1 }), 'schema.minimum', '/weights/change'],
  ['a negative count', (p) => Object.assign(first(p.demand), { count: -1 }), 'schema.minimum', '/demand/0/count'],
  ['a share over 100', (p) => Object.assign(first(p.agreement.shares), { high: 101 }), 'schema.maximum', '/agreement/shares/0/high'],
  ['a missing field', (p) => Reflect.deleteProperty(p, 'pins'), 'schema.required', ''],
  ['an unknown unit', (p) => Object.assign(first(p.approvals), { unit: 'x' }), 'unknown.unit', '/approvals/0/unit'],
  ['an unknown site', (p) => Object.assign(first(p.units), { site: 'x' }), 'unknown.site', '/units/0/site'],
  ['an unknown specialty', (p) => Object.assign(first(p.demand), { specialty: 'x' }), 'unknown.specialty', '/demand/0/specialty'],
  ['an unknown area', (p) => Object.assign(p.agreement, { home: 'x' }), 'unknown.area', '/agreement/home'],
  ['the same id twice', (p) => p.sites.push(first(p.sites)), 'duplicate', '/sites/14/id'],
  ['approvals that overlap', (p) => p.approvals.push({ ...first(p.approvals) }), 'approval.overlap', '/approvals/53'],
  ['a period of no months', (p) => Object.assign(first(p.approvals), { to: '2018-01' }), 'period.empty', '/approvals/0'],
  ['a period of a thousand years', (p) => Object.assign(first(p.approvals), { to: '3018-01' }), 'period.far', '/approvals/0'],
  ['lengths that cannot add up', (p) => Object.assign(first(p.patterns), { months: 47 }), 'pattern.sum', '/patterns/0/elements'],
  [
    'the same unit as a later element',
    (p) => Object.assign(first(first(p.patterns).elements), { sameUnitAs: 1 }),
    'pattern.forward',
    '/patterns/0/elements/0/sameUnitAs',
  ],
  ['low above high', (p) => Object.assign(first(p.agreement.shares), { low: 41 }), 'share.lowAboveHigh', '/agreement/shares/0'],
  [
    'two shares of more than the whole',
    (p) => p.agreement.shares.push({ ...first(p.agreement.shares), area: 'hovedstaden', low: 61, high: 61 }),
    'share.over100',
    '/agreement/shares',
  ],
  ['demand told twice', (p) => p.demand.push(first(p.demand)), 'demand.twice', '/demand/1/specialty'],
  ['demand without a start', (p) => Object.assign(first(p.demand), { starts: [] }), 'demand.noStart', '/demand/0/starts'],
  [
    'a pattern far too large',
    (p) => {
      const unit = first(p.units);
      for (let i = 0; i < 4000; i++) {
        p.units.push({ ...unit, id: `u${i}` });
        p.approvals.push({ ...first(p.approvals), unit: `u${i}`, kind: 'own' });
      }
      for (const pattern of p.patterns) for (const element of pattern.elements) Object.assign(element, { kind: 'own', competence: null });
    },
    'pattern.tooLarge',
    '/patterns/0',
  ],
  [
    'a pin that breaks a rule',
    (p) =>
      p.pins.push({
        id: 'pin',
        specialty: first(p.demand).specialty,
        start: first(first(p.demand).starts),
        elements: [{ id: 'pin-1', unit: first(p.units).id, months: 12, kind: 'own' }],
      }),
    'pin.pattern.elements',
    '/pins/0',
  ],
];

describe('readProblem', () => {
  it('takes a good problem', () => {
    expect(readProblem(good)).toEqual({ problem: good });
  });

  it.each(faults)('%s', (_name, change, code, path) => {
    const bad = structuredClone(good);
    change(bad);
    const read = readProblem(bad);
    expect('errors' in read && read.errors).toContainEqual({ path, code, params: expect.any(Object) });
  });

  it.each([null, 3, 'x', [], {}, { schema: 'videre-problem/2' }])('refuses %j', (json) => {
    expect(readProblem(json)).toHaveProperty('errors');
    expect(readPlan(json)).toHaveProperty('errors');
  });
});
