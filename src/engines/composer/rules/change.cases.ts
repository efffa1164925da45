import { type Case, move } from './case.ts';

export const cases: Case[] = [
  {
    name: 'to the university and back; another department of the same site is no change',
    finds: [['changes', 20]],
  },
  {
    name: 'never',
    change: (d) => move(d, 'w', 3),
    finds: [],
  },
  {
    name: 'at every element',
    change: (d) => {
      move(d, 'v', 2);
      move(d, 'e', 4);
    },
    finds: [['changes', 30]],
  },
  {
    name: 'to or from a place to be named is no change yet',
    change: (d) => move(d, null, 3),
    finds: [],
  },
];
