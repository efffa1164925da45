import { type Case, move, thePattern } from './case.ts';

export const cases: Case[] = [
  {
    name: 'twelve months of twelve',
    finds: [],
  },
  {
    name: 'one month short',
    change: (d) => {
      thePattern(d).competences = [{ group: 'special', months: 13 }];
    },
    finds: [['missing', 0]],
  },
  {
    name: 'own and side training both count',
    change: (d) => {
      thePattern(d).competences = [{ group: 'med', months: 6 }];
    },
    finds: [],
  },
  {
    name: 'a unit that does not give it',
    change: (d) => move(d, 'e', 3),
    finds: [['missing', 0]],
  },
  {
    name: 'the approval gives it only for some of the months',
    change: (d) => {
      d.problem.approvals = d.problem.approvals.flatMap((a) => [
        { ...a, to: '2030-09' },
        { ...a, from: '2030-09', gives: [] },
      ]);
    },
    finds: [['missing', 0]],
  },
  {
    name: 'an element to be named may give it',
    change: (d) => move(d, null, 3),
    finds: [],
  },
];
