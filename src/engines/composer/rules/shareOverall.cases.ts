import { type Case, theTarget } from './case.ts';

export const cases: Case[] = [
  {
    name: 'no target over all',
    finds: [],
  },
  {
    name: '40 % over all: 16.8 months above',
    change: (d) => {
      Object.assign(theTarget(d), { specialty: null, low: 40, high: 40 });
    },
    finds: [['outside', 50.4]],
  },
  {
    name: 'an exempt specialty does not count',
    change: (d) => {
      Object.assign(theTarget(d), { specialty: null, low: 40, high: 40 });
      d.problem.agreement.overall = [];
    },
    finds: [],
  },
];
