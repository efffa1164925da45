import { type Case, move, theTrack } from './case.ts';

export const cases: Case[] = [
  {
    name: 'ends at a site short of doctors',
    finds: [],
  },
  {
    name: 'ends at another',
    change: (d) => move(d, 'v', 4),
    finds: [['elsewhere', 4]],
  },
  {
    name: 'the mark begins in the last month, February 2032',
    change: (d) => {
      for (const s of d.problem.sites) s.shortage = [{ from: '2032-02', to: '2050-01' }];
    },
    finds: [],
  },
  {
    name: 'the mark begins the month after',
    change: (d) => {
      for (const s of d.problem.sites) s.shortage = [{ from: '2032-03', to: '2050-01' }];
    },
    finds: [['elsewhere', 4]],
  },
  {
    name: 'to be named',
    change: (d) => move(d, null, 4),
    finds: [],
  },
  {
    name: 'no specialty under the agreement, but a flex track',
    change: (d) => {
      d.problem.agreement.startEnd = [];
      d.problem.flex = [{ from: 'almen', to: 'neuro', most: 1 }];
      theTrack(d).flex = { from: 'almen', deviations: [] };
      move(d, 'v', 4);
    },
    finds: [['elsewhere', 4]],
  },
];
