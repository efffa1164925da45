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
  {
    name: 'an element to be named may lie in the other area',
    change: (d) => {
      move(d, 'w', 1, 4);
      move(d, null, 3);
    },
    finds: [],
  },
];
