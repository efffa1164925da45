import { type Case, track } from './case.ts';

export const cases: Case[] = [
  {
    name: 'one track',
    finds: [],
  },
  {
    name: 'two of two in one of two months: one above an even spread',
    change: (d) => {
      for (const demand of d.problem.demand) demand.count = 2;
      d.plan.tracks.push(track('t2'));
    },
    finds: [['uneven', 9]],
  },
  {
    name: 'two of two in the only month',
    change: (d) => {
      for (const demand of d.problem.demand) Object.assign(demand, { count: 2, starts: ['2028-03'] });
      d.plan.tracks.push(track('t2'));
    },
    finds: [],
  },
  {
    name: 'two in one of two months, one of them a flex track',
    change: (d) => {
      d.plan.tracks.push({ ...track('t2'), flex: { from: 'almen', deviations: [] } });
    },
    finds: [],
  },
  {
    name: 'two of three, the third without an applicant',
    change: (d) => {
      for (const demand of d.problem.demand) Object.assign(demand, { count: 3, unfilled: 1 });
      d.plan.tracks.push(track('t2'));
    },
    finds: [['uneven', 9]],
  },
];
