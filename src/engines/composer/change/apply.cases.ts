/** Changes on paper: what becomes of the approvals of unit «u» (2 places, 2020-01 to 2050-01), of its ceilings, of counts and shares. */
import type { Problem } from '../problem.ts';
import type { Change } from './change.ts';

export interface ApplyCase {
  name: string;
  changes: Change[];
  /** What to look at, and what it is afterwards. */
  look: (problem: Problem) => unknown;
  becomes: unknown;
}

const u = { unit: 'u', specialty: 'neuro', kind: 'own' } as const;
const approvals = (problem: Problem) =>
  problem.approvals.filter(({ unit }) => unit === 'u').map(({ from, to, tenths }) => [from, to, tenths]);
const ceilings = (problem: Problem) =>
  problem.units.find(({ id }) => id === 'u')?.ceilings.map(({ from, to, tenths }) => [from, to, tenths]);
const shares = (problem: Problem) => problem.agreement.shares.map(({ specialty, area, low, high }) => [specialty, area, low, high]);

export const cases: ApplyCase[] = [
  {
    name: 'one place less from a month: the approval is cut there',
    changes: [{ type: 'places', ...u, from: '2030-01', tenths: 10 }],
    look: approvals,
    becomes: [
      ['2020-01', '2030-01', 20],
      ['2030-01', '2050-01', 10],
    ],
  },
  {
    name: 'three places for a year: before and after as they were',
    changes: [{ type: 'places', ...u, from: '2030-01', to: '2031-01', tenths: 30 }],
    look: approvals,
    becomes: [
      ['2020-01', '2030-01', 20],
      ['2030-01', '2031-01', 30],
      ['2031-01', '2050-01', 20],
    ],
  },
  {
    name: 'an approval that ends',
    changes: [{ type: 'approvalEnded', ...u, from: '2030-01' }],
    look: approvals,
    becomes: [['2020-01', '2030-01', 20]],
  },
  {
    name: 'a unit closed for a year takes nobody, whatever the specialty',
    changes: [{ type: 'closed', unit: 'u', from: '2030-01', to: '2031-01' }],
    look: approvals,
    becomes: [
      ['2020-01', '2030-01', 20],
      ['2031-01', '2050-01', 20],
    ],
  },
  {
    name: 'an approval that ends and comes again with fewer places',
    changes: [
      { type: 'approvalEnded', ...u, from: '2030-01' },
      { type: 'approvalAdded', ...u, from: '2032-01', to: '2040-01', tenths: 10, gives: ['basis'] },
    ],
    look: approvals,
    becomes: [
      ['2020-01', '2030-01', 20],
      ['2032-01', '2040-01', 10],
    ],
  },
  {
    name: 'a ceiling where there was none',
    changes: [{ type: 'ceiling', unit: 'u', from: '2030-01', tenths: 15 }],
    look: ceilings,
    becomes: [['2030-01', '2150-01', 15]],
  },
  {
    name: 'a ceiling lifted for a while',
    changes: [
      { type: 'ceiling', unit: 'u', from: '2030-01', tenths: 15 },
      { type: 'ceiling', unit: 'u', from: '2031-01', to: '2032-01', tenths: null },
    ],
    look: ceilings,
    becomes: [
      ['2030-01', '2031-01', 15],
      ['2032-01', '2150-01', 15],
    ],
  },
  {
    name: 'another number of tracks',
    changes: [{ type: 'count', specialty: 'neuro', count: 3 }],
    look: (problem) => problem.demand,
    becomes: [{ specialty: 'neuro', count: 3, starts: ['2028-03', '2028-09'] }],
  },
  {
    name: 'another share takes the place of the one for the same specialty and area',
    changes: [{ type: 'share', specialty: 'neuro', area: 'west', low: 50, high: 60, aim: null }],
    look: shares,
    becomes: [['neuro', 'west', 50, 60]],
  },
  {
    name: 'a share over all comes beside it',
    changes: [{ type: 'share', specialty: null, area: 'west', low: 40, high: 40, aim: null }],
    look: shares,
    becomes: [
      ['neuro', 'west', 70, 80],
      [null, 'west', 40, 40],
    ],
  },
  {
    name: 'leave and dropout are not about the problem',
    changes: [
      { type: 'leave', track: 't1', from: '2030-01', months: 6 },
      { type: 'dropout', track: 't1', from: '2031-01' },
    ],
    look: approvals,
    becomes: [['2020-01', '2050-01', 20]],
  },
];
