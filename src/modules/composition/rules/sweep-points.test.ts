/** A series on paper: of neurology's problem (unit «u» with 2 places, four tracks, 70–80 % in the west) the changes of each value. */
import { describe, expect, test } from 'vitest';
import { world } from '../../../engines/composer/rules/case.ts';
import { sweepPoints, type Varied, valueNow } from './sweep-points.ts';

const { problem } = world();
const u = { unit: 'u', specialty: 'neuro', kind: 'own', from: '2028-01' } as const;
const share = { type: 'share', specialty: 'neuro', area: 'west' } as const;
const count = problem.demand.find(({ specialty }) => specialty === 'neuro')?.count ?? 0;
const aim = problem.agreement.shares.find((row) => row.specialty === 'neuro' && row.area === 'west')?.aim;

const cases: { name: string; varied: Varied; values: number[]; now: number | null; changes: object[] }[] = [
  {
    name: 'places, told in whole places and changed in tenths',
    varied: { type: 'places', ...u },
    values: [0, 3],
    now: 2,
    changes: [
      { type: 'places', ...u, tenths: 0 },
      { type: 'places', ...u, tenths: 30 },
    ],
  },
  {
    name: 'a ceiling for a year: there is none now',
    varied: { type: 'ceiling', unit: 'u', from: '2028-01', to: '2029-01' },
    values: [1],
    now: null,
    changes: [{ type: 'ceiling', unit: 'u', from: '2028-01', to: '2029-01', tenths: 10 }],
  },
  {
    name: 'tracks, in order and each once',
    varied: { type: 'count', specialty: 'neuro' },
    values: [5, 3, 5],
    now: count,
    changes: [
      { type: 'count', specialty: 'neuro', count: 3 },
      { type: 'count', specialty: 'neuro', count: 5 },
    ],
  },
  {
    name: 'a share: the value is both ends of the band, and its aim where it has one',
    varied: share,
    values: [50],
    now: 70,
    changes: [{ ...share, low: 50, high: 50, aim: aim == null ? null : 50 }],
  },
  {
    name: 'a share over all that nobody has asked for: no aim',
    varied: { type: 'share', specialty: null, area: 'west' },
    values: [40],
    now: null,
    changes: [{ type: 'share', specialty: null, area: 'west', low: 40, high: 40, aim: null }],
  },
];

describe('the points of a series', () => {
  test.each(cases)('$name', ({ varied, values, now, changes }) => {
    expect(sweepPoints(varied, values, problem).flatMap((point) => point.changes.changes)).toEqual(changes);
    expect(valueNow(varied, problem)).toBe(now);
  });
});

test('places that are others later have no one number now', () => {
  const later = structuredClone(problem);
  const row = later.approvals.find(({ unit, specialty, kind }) => unit === 'u' && specialty === 'neuro' && kind === 'own');
  if (!row) throw new Error('the unit is approved');
  later.approvals.push({ ...row, from: row.to, to: '2060-01', tenths: row.tenths + 10 });
  expect(valueNow({ type: 'places', ...u }, later)).toBe(null);
});
