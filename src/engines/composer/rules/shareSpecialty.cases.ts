import { type Case, move, theTarget, track } from './case.ts';

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
  {
    name: 'half filled: 18 of 24 months are still 75 %',
    change: (d) => {
      for (const row of d.problem.demand) row.filled = 50;
    },
    finds: [],
  },
  {
    name: 'half filled and 48 of 48: 4.8 months above 80 %',
    change: (d) => {
      for (const row of d.problem.demand) row.filled = 50;
      move(d, 'v', 3);
    },
    finds: [['outside', 9.6]],
  },
  {
    name: 'a second track that nobody has taken, all in the west, counts nothing',
    change: (d) => {
      const other = track('t2');
      for (const element of other.elements) element.unit = 'w';
      d.plan.tracks.push(other);
      d.problem.pins.push({ id: 't2', specialty: 'neuro', start: '2028-03', filled: 0, elements: [] });
    },
    finds: [],
  },
  {
    name: 'a second track, filled by 33 %: 51.84 of 63.84 months in the west are 3.96 above 75 %',
    change: (d) => {
      const other = track('t2');
      for (const element of other.elements) element.unit = 'w';
      d.plan.tracks.push(other);
      d.problem.pins.push({ id: 't2', specialty: 'neuro', start: '2028-03', filled: 33, elements: [] });
      theTarget(d).high = 75;
    },
    finds: [['outside', 7.92]],
  },
];
