import { type Case, element, move } from './case.ts';

export const cases: Case[] = [
  {
    name: 'approved throughout',
    finds: [],
  },
  {
    name: 'a unit that is not in the problem',
    change: (d) => move(d, 'nowhere', 1),
    finds: [['unknown', 0]],
  },
  {
    name: 'approved for own training only',
    change: (d) => {
      element(d, 1).kind = 'side';
    },
    finds: [['notApproved', 0]],
  },
  {
    name: 'the approval ends a month too early',
    change: (d) => {
      for (const a of d.problem.approvals) if (a.unit === 'u') a.to = '2031-02';
    },
    finds: [['notApproved', 0]],
  },
  {
    name: 'two approvals that follow one another',
    change: (d) => {
      d.problem.approvals = d.problem.approvals.flatMap((a) => [
        { ...a, to: '2030-09' },
        { ...a, from: '2030-09' },
      ]);
    },
    finds: [],
  },
  {
    name: 'to be named',
    change: (d) => move(d, null, 1, 2),
    finds: [],
  },
];
