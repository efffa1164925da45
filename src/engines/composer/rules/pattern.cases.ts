import { type Case, element, move, thePattern, theTrack } from './case.ts';

export const cases: Case[] = [
  {
    name: 'a track as the pattern says',
    finds: [],
  },
  {
    name: "another specialty's pattern",
    change: (d) => {
      theTrack(d).specialty = 'almen';
    },
    finds: [['unknown', 0]],
  },
  {
    name: 'an unknown pattern',
    change: (d) => {
      theTrack(d).pattern = 'n9';
    },
    finds: [['unknown', 0]],
  },
  {
    name: 'an element is missing',
    change: (d) => {
      theTrack(d).elements.pop();
    },
    finds: [
      ['elements', 0],
      ['total', 0],
    ],
  },
  {
    name: 'a length that is not allowed',
    change: (d) => {
      element(d, 4).months = 13;
    },
    finds: [
      ['total', 0],
      ['months', 0],
    ],
  },
  {
    name: 'a gap of a month',
    change: (d) => {
      element(d, 4).from = '2031-04';
    },
    finds: [['contiguous', 0]],
  },
  {
    name: 'begins later than its start',
    change: (d) => {
      theTrack(d).start = '2028-02';
    },
    finds: [['start', 0]],
  },
  {
    name: 'side training as own',
    change: (d) => {
      element(d, 2).kind = 'own';
    },
    finds: [
      ['kind', 0],
      ['competence', 0],
    ],
  },
  {
    name: 'not the department of the first period',
    change: (d) => move(d, 'v', 4),
    finds: [['sameUnit', 0]],
  },
  {
    name: 'a department without the competence',
    change: (d) => move(d, 'e', 3),
    finds: [['competence', 0]],
  },
  {
    name: 'a department not among the named',
    change: (d) => {
      for (const e of thePattern(d).elements) e.units = ['w', 'w-med'];
    },
    finds: [['unit', 0]],
  },
  {
    name: 'a stay shorter than the shortest',
    change: (d) => {
      thePattern(d).shortest = 13;
    },
    finds: [
      ['shortest', 0],
      ['shortest', 0],
    ],
  },
  {
    name: 'side training may be shorter than the shortest',
    change: (d) => {
      thePattern(d).shortest = 12;
    },
    finds: [],
  },
  {
    name: 'two elements at one unit are one stay',
    change: (d) => {
      thePattern(d).shortest = 24;
      for (const e of thePattern(d).elements) Object.assign(e, { kind: 'own', competence: null });
      for (const e of theTrack(d).elements) e.kind = 'own';
      move(d, 'w', 1, 2, 3, 4);
    },
    finds: [],
  },
  {
    name: 'two elements to be named: nothing else is said of them',
    change: (d) => move(d, null, 2, 3),
    finds: [
      ['toBeNamed', 0],
      ['toBeNamed', 0],
    ],
  },
  {
    name: 'the home department to be named: what must share it is not judged',
    change: (d) => move(d, null, 1),
    finds: [['toBeNamed', 0]],
  },
  {
    name: 'a short stay beside one to be named may become one with it',
    change: (d) => {
      thePattern(d).shortest = 13;
      move(d, null, 4);
    },
    finds: [['toBeNamed', 0]],
  },
];
