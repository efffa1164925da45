import { type Case, type Draft, element, theTrack } from './case.ts';

const pin = (draft: Draft): void => {
  const { id, specialty, start, elements } = theTrack(draft);
  draft.problem.pins = [{ id, specialty, start, elements: elements.map(({ from: _, ...kept }) => ({ ...kept, unit: kept.unit ?? '' })) }];
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
];
