import { type Case, move } from './case.ts';

export const cases: Case[] = [
  {
    name: 'ends at home',
    finds: [],
  },
  {
    name: 'ends in the other area',
    change: (d) => move(d, 'e', 4),
    finds: [['elsewhere', 16]],
  },
  {
    name: 'to be named',
    change: (d) => move(d, null, 4),
    finds: [],
  },
];
