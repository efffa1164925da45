import { type Case, move } from './case.ts';

export const cases: Case[] = [
  {
    name: 'starts at home',
    finds: [],
  },
  {
    name: 'starts in the other area',
    change: (d) => move(d, 'e', 1),
    finds: [['elsewhere', 8]],
  },
  {
    name: 'starts outside the agreement',
    change: (d) => move(d, 'z', 1),
    finds: [['elsewhere', 8]],
  },
  {
    name: 'not asked',
    change: (d) => {
      move(d, 'e', 1);
      d.problem.agreement.startEnd = [];
    },
    finds: [],
  },
  {
    name: 'to be named',
    change: (d) => move(d, null, 1),
    finds: [],
  },
];
