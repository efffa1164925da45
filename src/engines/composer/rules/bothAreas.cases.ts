import { type Case, move } from './case.ts';

export const cases: Case[] = [
  {
    name: 'in both',
    finds: [],
  },
  {
    name: 'only in one',
    change: (d) => move(d, 'v', 3),
    finds: [['missing', 7]],
  },
  {
    name: 'a named exception',
    change: (d) => {
      move(d, 'v', 3);
      d.problem.agreement.bothAreas = [];
    },
    finds: [],
  },
];
