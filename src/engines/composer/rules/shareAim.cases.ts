import { type Case, theTarget } from './case.ts';

export const cases: Case[] = [
  {
    name: 'no aim',
    finds: [],
  },
  {
    name: '75 % reach an aim of 75',
    change: (d) => {
      theTarget(d).aim = 75;
    },
    finds: [],
  },
  {
    name: 'an aim of 80: 2.4 months short',
    change: (d) => {
      theTarget(d).aim = 80;
    },
    finds: [['short', 2.4]],
  },
];
