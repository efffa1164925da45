import { type Case, move, theTarget } from './case.ts';

export const cases: Case[] = [
  {
    name: '36 of 48 months are 75 %, inside 70–80',
    finds: [],
  },
  {
    name: '48 of 48: 9.6 months above 80 %',
    change: (d) => move(d, 'v', 3),
    finds: [['outside', 19.2]],
  },
  {
    name: 'low 80: 2.4 months short',
    change: (d) => {
      theTarget(d).low = 80;
    },
    finds: [['outside', 4.8]],
  },
  {
    name: 'months elsewhere count in neither: 36 of 36 are 7.2 months above 80 %',
    change: (d) => move(d, 'z', 3),
    finds: [['outside', 14.4]],
  },
  {
    name: 'nothing placed, nothing shared',
    change: (d) => {
      d.plan.tracks = [];
    },
    finds: [],
  },
  {
    name: 'months to be named count in no area: 36 of 36 are 7.2 months above 80 %',
    change: (d) => move(d, null, 3),
    finds: [['outside', 14.4]],
  },
];
