import { type Case, move, theTrack } from './case.ts';

export const cases: Case[] = [
  {
    name: 'starts at a site short of doctors',
    finds: [],
  },
  {
    name: 'starts at another',
    change: (d) => move(d, 'v', 1),
    finds: [['elsewhere', 2]],
  },
  {
    name: 'the mark ended the month before',
    change: (d) => {
      for (const s of d.problem.sites) s.shortage = [{ from: '2020-01', to: '2028-03' }];
    },
    finds: [['elsewhere', 2]],
  },
  {
    name: 'the mark holds in the first month only',
    change: (d) => {
      for (const s of d.problem.sites) s.shortage = [{ from: '2028-03', to: '2028-04' }];
    },
    finds: [],
  },
  {
    name: 'to be named',
    change: (d) => move(d, null, 1),
    finds: [],
  },
  {
    name: 'no specialty under the agreement, but a flex track',
    change: (d) => {
      d.problem.agreement.startEnd = [];
      d.problem.flex = [{ from: 'almen', to: 'neuro', most: 1 }];
      theTrack(d).flex = { from: 'almen', deviations: [] };
      move(d, 'v', 1);
    },
    finds: [['elsewhere', 2]],
  },
];
