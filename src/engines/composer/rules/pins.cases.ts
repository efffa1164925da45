import type { Pin } from '../problem.ts';
import { type Case, type Draft, element, theTrack } from './case.ts';

const pin = (draft: Draft): void => {
  const { id, specialty, start, elements } = theTrack(draft);
  draft.problem.pins = [{ id, specialty, start, elements: elements.map(({ from: _, ...kept }) => ({ ...kept, unit: kept.unit ?? '' })) }];
};

const thePin = ({ problem }: Draft): Pin => {
  const [first] = problem.pins;
  if (!first) throw new Error('nothing is pinned');
  return first;
};

/** Only the third element stays where and when it is. */
const loosePin = (draft: Draft): void => {
  pin(draft);
  thePin(draft).pattern = 'n1';
  thePin(draft).elements.forEach((asked, i) => {
    if (i === 2) asked.from = '2030-03';
    else Object.assign(asked, { unit: null, months: null });
  });
};

/** The plan names the pin among those without a place. */
const leaveOut = ({ problem, plan }: Draft): void => {
  plan.tracks = [];
  plan.unplaced = problem.pins.map(({ id, specialty, start }) => ({
    specialty,
    start,
    count: 1,
    reasons: [{ code: 'pinned', params: { pin: id } }],
  }));
};

export const cases: Case[] = [
  {
    name: 'nothing pinned',
    finds: [],
  },
  {
    name: 'kept',
    change: (d) => pin(d),
    finds: [],
  },
  {
    name: 'gone',
    change: (d) => {
      pin(d);
      d.plan.tracks = [];
    },
    finds: [['missing', 0]],
  },
  {
    name: 'starts at another time',
    change: (d) => {
      pin(d);
      theTrack(d).start = '2028-09';
    },
    finds: [['moved', 0]],
  },
  {
    name: 'an element moved',
    change: (d) => {
      pin(d);
      element(d, 3).unit = 'e';
    },
    finds: [['moved', 0]],
  },
  {
    name: 'follows another pattern than pinned',
    change: (d) => {
      pin(d);
      thePin(d).pattern = 'n2';
    },
    finds: [['moved', 0]],
  },
  {
    name: 'a partial pin kept: the rest is free',
    change: (d) => {
      loosePin(d);
      element(d, 1).unit = 'v';
      element(d, 4).unit = 'v';
    },
    finds: [],
  },
  {
    name: 'a partial pin: the pinned element elsewhere',
    change: (d) => {
      loosePin(d);
      element(d, 3).unit = 'e';
    },
    finds: [['moved', 0]],
  },
  {
    name: 'a partial pin: the pinned element at another time',
    change: (d) => {
      loosePin(d);
      element(d, 3).from = '2030-09';
    },
    finds: [['moved', 0]],
  },
  {
    name: 'a partial pin: an element of another name',
    change: (d) => {
      loosePin(d);
      element(d, 1).id = 'other';
    },
    finds: [['moved', 0]],
  },
  {
    name: 'a partial pin gone',
    change: (d) => {
      loosePin(d);
      d.plan.tracks = [];
    },
    finds: [['missing', 0]],
  },
  {
    name: 'a partial pin that cannot be completed, and is named',
    change: (d) => {
      loosePin(d);
      leaveOut(d);
    },
    finds: [],
  },
  {
    name: 'a whole pin can always be placed',
    change: (d) => {
      pin(d);
      leaveOut(d);
    },
    finds: [['missing', 0]],
  },
];
