import { type Case, move, thePattern } from './case.ts';

export const cases: Case[] = [
  {
    name: '30 and 12 months',
    finds: [],
  },
  {
    name: 'all own training at one site',
    change: (d) => move(d, 'w', 3),
    finds: [['tooFew', 0]],
  },
  {
    name: 'the second site a month short',
    change: (d) => {
      thePattern(d).sites.months = 13;
    },
    finds: [['tooFew', 0]],
  },
  {
    name: 'side training counts for no site',
    change: (d) => {
      thePattern(d).sites = { count: 3, months: 6 };
      move(d, 'v', 2);
    },
    finds: [['tooFew', 0]],
  },
  {
    name: 'an exception asks for one site only',
    change: (d) => {
      thePattern(d).sites.count = 1;
      move(d, 'w', 3);
    },
    finds: [],
  },
  {
    name: 'a site outside the agreement is a site',
    change: (d) => move(d, 'z', 3),
    finds: [],
  },
  {
    name: 'an element to be named may make the second site',
    change: (d) => move(d, null, 3),
    finds: [],
  },
  {
    name: 'side training to be named makes no site',
    change: (d) => {
      move(d, 'w', 3);
      move(d, null, 2);
    },
    finds: [['tooFew', 0]],
  },
];
