import { type Case, move } from './case.ts';

export const cases: Case[] = [
  {
    name: '12 months',
    finds: [['months', 6]],
  },
  {
    name: 'none',
    change: (d) => move(d, 'v', 3),
    finds: [],
  },
  {
    name: 'the mark ends after four of them',
    change: (d) => {
      for (const s of d.problem.sites) if (s.id === 'u') s.university = [{ from: '2020-01', to: '2030-07' }];
    },
    finds: [['months', 2]],
  },
  {
    name: 'marks that overlap count once',
    change: (d) => {
      for (const s of d.problem.sites) if (s.id === 'u') s.university.push({ from: '2030-01', to: '2031-01' });
    },
    finds: [['months', 6]],
  },
];
