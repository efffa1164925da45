import { type Case, move } from './case.ts';

export const cases: Case[] = [
  {
    name: '100 km there and back at 5 points for 100 km',
    finds: [['kilometres', 10]],
  },
  {
    name: '30 km there and back',
    change: (d) => move(d, 'v', 3),
    finds: [['kilometres', 3]],
  },
  {
    name: 'one site',
    change: (d) => move(d, 'w', 3),
    finds: [],
  },
];
