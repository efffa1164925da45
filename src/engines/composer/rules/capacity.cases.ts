import { type Case, move, track } from './case.ts';

export const cases: Case[] = [
  {
    name: 'one track in two places',
    finds: [],
  },
  {
    name: 'two tracks fill two places',
    change: (d) => {
      d.plan.tracks.push(track('t2'));
    },
    finds: [],
  },
  {
    name: 'three tracks do not fit, at any of the units, once and again',
    change: (d) => {
      d.plan.tracks.push(track('t2'), track('t3'));
    },
    finds: [
      ['place', 0],
      ['place', 0],
      ['place', 0],
      ['place', 0],
    ],
  },
  {
    name: 'those already there count, in tenths',
    change: (d) => {
      d.problem.occupancy = [{ unit: 'u', specialty: 'neuro', kind: 'own', from: '2031-01', to: '2032-01', tenths: 11 }];
    },
    finds: [['place', 0]],
  },
  {
    name: 'they have left in time',
    change: (d) => {
      d.problem.occupancy = [{ unit: 'u', specialty: 'neuro', kind: 'own', from: '2028-01', to: '2030-03', tenths: 20 }];
    },
    finds: [],
  },
  {
    name: "a unit that others overfill is not the plan's fault",
    change: (d) => {
      d.problem.occupancy = [{ unit: 'e', specialty: 'neuro', kind: 'own', from: '2028-01', to: '2040-01', tenths: 90 }];
    },
    finds: [],
  },
  {
    name: 'a unit without places',
    change: (d) => {
      for (const a of d.problem.approvals) if (a.unit === 'u') a.tenths = 0;
    },
    finds: [['place', 0]],
  },
  {
    name: 'the ceiling counts other specialties',
    change: (d) => {
      for (const u of d.problem.units) if (u.id === 'u') u.ceilings = [{ from: '2030-01', to: '2032-01', tenths: 19 }];
      d.problem.occupancy = [{ unit: 'u', specialty: 'almen', kind: 'side', from: '2030-01', to: '2032-01', tenths: 10 }];
    },
    finds: [['ceiling', 0]],
  },
  {
    name: 'an element to be named takes no place',
    change: (d) => {
      for (const approval of d.problem.approvals) approval.tenths = 0;
      move(d, null, 1, 2, 3, 4);
    },
    finds: [],
  },
];
