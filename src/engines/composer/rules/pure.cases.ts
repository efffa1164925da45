import { type Case, move, thePattern } from './case.ts';

export const cases: Case[] = [
  {
    name: 'not asked to be pure',
    finds: [],
  },
  {
    name: 'pure, with one element in the other area',
    change: (d) => {
      thePattern(d).pure = true;
    },
    finds: [['mixed', 0]],
  },
  {
    name: 'all in one area',
    change: (d) => {
      thePattern(d).pure = true;
      move(d, 'v', 3);
    },
    finds: [],
  },
  {
    name: 'outside every area',
    change: (d) => {
      thePattern(d).pure = true;
      move(d, 'z', 1, 2, 3, 4);
    },
    finds: [['mixed', 0]],
  },
  {
    name: 'an element to be named is in no area yet',
    change: (d) => {
      thePattern(d).pure = true;
      move(d, 'w', 1, 4);
      move(d, null, 3);
    },
    finds: [],
  },
];
