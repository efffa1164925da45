import { type Case, theTrack, track } from './case.ts';

export const cases: Case[] = [
  {
    name: 'one asked, one placed',
    finds: [],
  },
  {
    name: 'one too many',
    change: (d) => {
      d.plan.tracks.push(track('t2'));
    },
    finds: [['tooMany', 0]],
  },
  {
    name: 'a start month that is not offered',
    change: (d) => {
      theTrack(d).start = '2028-04';
    },
    finds: [['start', 0]],
  },
  {
    name: 'a track missing and not told',
    change: (d) => {
      d.plan.tracks = [];
    },
    finds: [['sum', 0]],
  },
  {
    name: 'a track missing and told',
    change: (d) => {
      d.plan.tracks = [];
      d.plan.unplaced = [{ specialty: 'neuro', start: '2028-09', count: 1, reasons: [] }];
    },
    finds: [],
  },
  {
    name: 'told at a start that is not offered',
    change: (d) => {
      d.plan.tracks = [];
      d.plan.unplaced = [{ specialty: 'neuro', start: '2028-10', count: 1, reasons: [] }];
    },
    finds: [['unplacedStart', 0]],
  },
  {
    name: 'a specialty nobody asked for',
    change: (d) => {
      theTrack(d).specialty = 'almen';
    },
    finds: [
      ['sum', 0],
      ['tooMany', 0],
    ],
  },
  {
    name: 'a track for whom there is no applicant',
    change: (d) => {
      for (const row of d.problem.demand) row.unfilled = 1;
    },
    finds: [['tooMany', 0]],
  },
  {
    name: 'an unfilled place of another specialty became one more',
    change: (d) => {
      d.problem.demand.push({ specialty: 'almen', count: 1, starts: ['2028-03'], unfilled: 1 });
      d.plan.tracks.push({ ...track('t2'), flex: { from: 'almen', deviations: [] } });
    },
    finds: [],
  },
];
