import { type Case, type Draft, move, theTrack } from './case.ts';

/** The track of neurology was an unfilled place of general practice; it starts and ends at w, which is short of doctors. */
const converted = (d: Draft): void => {
  d.problem.demand.push({ specialty: 'almen', count: 2, starts: ['2028-03'], unfilled: 2 });
  d.problem.flex = [{ from: 'almen', to: 'neuro', most: 2 }];
  theTrack(d).flex = { from: 'almen', deviations: [] };
  for (const demand of d.problem.demand) if (demand.specialty === 'neuro') demand.count = 0;
  d.plan.unplaced = [{ specialty: 'almen', start: '2028-03', count: 1, reasons: [{ code: 'unfilled', params: {} }] }];
};
const why = (at: string) => ({ code: 'otherWishes', params: { at } });

export const cases: Case[] = [
  { name: 'nothing is unfilled', finds: [] },
  { name: 'one converted, one told as unfilled', change: converted, finds: [] },
  {
    name: 'a conversion that is not allowed',
    change: (d) => {
      converted(d);
      d.problem.flex = [];
    },
    finds: [['notAllowed', 0]],
  },
  {
    name: 'more than the conversion may have',
    change: (d) => {
      converted(d);
      d.plan.tracks.push({ ...structuredClone(theTrack(d)), id: 't2' });
      d.problem.flex = [{ from: 'almen', to: 'neuro', most: 1 }];
      d.plan.unplaced = [];
    },
    finds: [['tooMany', 0]],
  },
  {
    name: 'more than are unfilled',
    change: (d) => {
      converted(d);
      for (const demand of d.problem.demand) if (demand.specialty === 'almen') demand.unfilled = 0;
      d.plan.unplaced = [];
    },
    finds: [['sum', 0]],
  },
  {
    name: 'an unfilled place that nobody tells of',
    change: (d) => {
      converted(d);
      d.plan.unplaced = [];
    },
    finds: [['sum', 0]],
  },
  {
    name: 'told, but not as unfilled',
    change: (d) => {
      converted(d);
      for (const row of d.plan.unplaced) row.reasons = [{ code: 'noPattern', params: {} }];
    },
    finds: [['sum', 0]],
  },
  {
    name: 'starts elsewhere and says so',
    change: (d) => {
      converted(d);
      move(d, 'v', 1);
      theTrack(d).flex = { from: 'almen', deviations: [why('start')] };
    },
    finds: [],
  },
  {
    name: 'starts and ends elsewhere and is silent about one',
    change: (d) => {
      converted(d);
      move(d, 'v', 1, 4);
      theTrack(d).flex = { from: 'almen', deviations: [why('end')] };
    },
    finds: [['deviation', 0]],
  },
  {
    name: 'says that it deviates and does not',
    change: (d) => {
      converted(d);
      theTrack(d).flex = { from: 'almen', deviations: [why('start')] };
    },
    finds: [['noDeviation', 0]],
  },
  {
    name: 'elsewhere, but not asked: outside the agreement, and the conversion does not ask',
    change: (d) => {
      converted(d);
      move(d, 'v', 1);
      d.problem.agreement.startEnd = [];
      d.problem.flex = [{ from: 'almen', to: 'neuro', most: 2, shortage: false }];
    },
    finds: [],
  },
];
