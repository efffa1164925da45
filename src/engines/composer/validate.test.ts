/** A problem that breaks its schema or contradicts itself is answered with a code and its place, never with an exception. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../kernel/random.ts';
import { partialPin, wholePin } from './generate/pins.ts';
import { Sampler } from './generate/sample.ts';
import { generate } from './generate.ts';
import type { PlanTrack } from './plan.ts';
import type { Pin, PinElement, Problem } from './problem.ts';
import { STANDARD_STAGES } from './rules/stages.ts';
import { readPlan, readProblem } from './validate.ts';

const good = generate({ size: 'specialty', seed: 1 });
const first = <T>(list: T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('empty list');
  return one;
};

/** A track that keeps every rule. */
const sample = sampleOf(good);

function sampleOf(problem: Problem): PlanTrack {
  const { specialty, starts } = first(problem.demand);
  const track = new Sampler(problem).draw(specialty, first(starts), seededRandom(2));
  if (!track) throw new Error('the problem has a track');
  return track;
}

const firstUnit = first(sample.elements).unit;

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
  ['the same id twice', (p) => p.sites.push(first(p.sites)), 'duplicate', `/sites/${good.sites.length}/id`],
  ['approvals that overlap', (p) => p.approvals.push({ ...first(p.approvals) }), 'approval.overlap', `/approvals/${good.approvals.length}`],
  ['a period of no months', (p) => Object.assign(first(p.approvals), { to: '2018-01' }), 'period.empty', '/approvals/0'],
  ['a period of a thousand years', (p) => Object.assign(first(p.approvals), { to: '3018-01' }), 'period.far', '/approvals/0'],
  ['lengths that cannot add up', (p) => Object.assign(first(p.patterns), { months: 47 }), 'pattern.sum', '/patterns/0/elements'],
  [
    'the same unit as a later element',
    (p) => Object.assign(first(first(p.patterns).elements), { sameUnitAs: 1 }),
    'pattern.forward',
    '/patterns/0/elements/0/sameUnitAs',
  ],
  ['low above high', (p) => Object.assign(first(p.agreement.shares), { low: 41, high: 40 }), 'share.lowAboveHigh', '/agreement/shares/0'],
  [
    'two shares of more than the whole',
    (p) => p.agreement.shares.push({ ...first(p.agreement.shares), area: 'hovedstaden', low: 61, high: 61 }),
    'share.over100',
    '/agreement/shares',
  ],
  [
    'a wish in two stages',
    (p) => Object.assign(p, { stages: [...STANDARD_STAGES, { id: 'again', wishes: ['change'], tolerance: 0 }] }),
    'stage.twice',
    '/stages/5/wishes/0',
  ],
  ['a wish in no stage', (p) => Object.assign(p, { stages: STANDARD_STAGES.slice(1) }), 'stage.missing', '/stages'],
  [
    'a stage told twice',
    (p) => Object.assign(p, { stages: [...STANDARD_STAGES, first([...STANDARD_STAGES])] }),
    'duplicate',
    '/stages/5/id',
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
  [
    'a whole pin of another month than its lengths give',
    (p) => pinIn(p, { unit: null }, (pin) => Object.assign(pin, wholePin(sample), { elements: wholePin(sample).elements.map(late) })),
    'pin.pattern.from',
    '/pins/0/elements/1/from',
  ],
  ['a pin without its pattern', (p) => pinIn(p, {}, (pin) => (pin.pattern = 'x')), 'pin.pattern.unknown', '/pins/0/pattern'],
  ['a pin of too few elements', (p) => pinIn(p, {}, (pin) => pin.elements.pop()), 'pin.pattern.elements', '/pins/0/elements'],
  ['a pinned element of another kind', (p) => pinIn(p, { kind: 'side' }), 'pin.pattern.kind', '/pins/0/elements/0/kind'],
  ['a pinned length that is not allowed', (p) => pinIn(p, { months: 7 }), 'pin.pattern.months', '/pins/0/elements/0/months'],
  ['a pinned month out of reach', (p) => pinIn(p, { from: '2030-02' }), 'pin.pattern.from', '/pins/0/elements/0/from'],
  ['a pinned unit nobody knows', (p) => pinIn(p, { unit: 'x' }), 'unknown.unit', '/pins/0/elements/0/unit'],
  [
    'a pinned unit not approved then',
    (p) =>
      pinIn(p, { unit: firstUnit }, () => {
        for (const row of p.approvals) if (row.unit === firstUnit) row.to = '2028-04';
      }),
    'pin.approvedUnit.notApproved',
    '/pins/0/elements/0/unit',
  ],
  [
    'a pinned unit that the pattern does not have',
    (p) =>
      pinIn(p, { unit: firstUnit }, () =>
        eachElement(p, (element) => (element.units = [p.units.find(({ id }) => id !== firstUnit)?.id ?? ''])),
      ),
    'pin.pattern.unit',
    '/pins/0/elements/0/unit',
  ],
  [
    'a pinned unit that does not give the competence',
    (p) => pinIn(p, { unit: firstUnit }, () => eachElement(p, (element) => (element.competence = 'nobody'))),
    'pin.pattern.competence',
    '/pins/0/elements/0/unit',
  ],
  ['a pin that begins at no start', (p) => pinIn(p, {}, (pin) => (pin.start = '2028-05')), 'pin.demand.start', '/pins/0'],
  ['more pins than asked for', (p) => pinIn(p, {}, () => (first(p.demand).count = 0)), 'pin.demand.tooMany', '/pins'],
  [
    'pins that fill a unit beyond its places',
    (p) => {
      pinIn(p, { unit: firstUnit, months: first(sample.elements).months });
      for (const row of p.approvals) if (row.unit === firstUnit) row.tenths = 0;
    },
    'pin.capacity.place',
    '/pins',
  ],
  [
    'two pins of one name',
    (p) => {
      pinIn(p, {});
      p.pins.push(first(p.pins));
    },
    'duplicate',
    '/pins/1/id',
  ],
];

/** A pin of the sample's track in which all is free but what is given for its first element. */
function pinIn(problem: Problem, given: Partial<PinElement>, change?: (pin: Pin) => unknown): void {
  const pin = wholePin(sample);
  pin.elements = pin.elements.map(({ id, kind }) => ({ id, kind, unit: null, months: null }));
  Object.assign(first(pin.elements), given);
  problem.pins.push(pin);
  change?.(pin);
}

const late = (element: PinElement): PinElement => ({ ...element, from: '2031-01' });

function eachElement(problem: Problem, change: (element: Problem['patterns'][number]['elements'][number]) => unknown): void {
  for (const pattern of problem.patterns) for (const element of pattern.elements) if (element.kind === 'own') change(element);
}

describe('readProblem', () => {
  it('takes a good problem', () => {
    expect(readProblem(good)).toEqual({ problem: good });
  });

  it('takes pins of any part of a track that keeps the rules', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const pinned = { ...good, pins: [partialPin(sample, seededRandom(seed))] };
      expect(readProblem(pinned)).toEqual({ problem: pinned });
    }
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

it('a list that is far too long is told before its rows are looked at', () => {
  const approvals = Array.from({ length: 200_001 }, () => 'not even a row');
  const answer = readProblem({ ...structuredClone(good), approvals });
  expect(answer).toEqual({ errors: [{ path: '/approvals', code: 'schema.maxItems', params: { limit: 200_000 } }] });
});
