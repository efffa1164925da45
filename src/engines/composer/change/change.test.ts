/** Changes are carried out as on paper, leave the problem given as it was, and are refused with the place in the file. */
import { describe, expect, it } from 'vitest';
import { world } from '../rules/case.ts';
import { cases } from './apply.cases.ts';
import { applyChanges } from './apply.ts';
import type { Question } from './change.ts';
import { readChanges } from './read.ts';

describe('applyChanges', () => {
  it.each(cases)('$name', ({ changes, look, becomes }) => {
    const { problem } = world();
    const before = structuredClone(problem);
    expect(look(applyChanges(problem, { schema: 'videre-change/1', changes }))).toEqual(becomes);
    expect(problem).toEqual(before);
  });
});

const u = { unit: 'u', specialty: 'neuro', kind: 'own' };
const leave = { type: 'leave', track: 't1', from: '2029-01', months: 6 };
const tracks = [{ id: 't1', from: '2028-03', to: '2032-03' }];

/** What is wrong, in which list of changes, and where it is told to be. */
const faults: [name: string, question: Question, change: object, code: string, path: string][] = [
  ['a type nobody knows', 'whatif', { type: 'moved' }, 'schema.enum', '/changes/0/type'],
  ['a month that is none', 'whatif', { type: 'closed', unit: 'u', from: '2030' }, 'schema.pattern', '/changes/0/from'],
  ['a field that is missing', 'whatif', { type: 'closed', unit: 'u' }, 'change.lacks', '/changes/0'],
  [
    'a field that belongs to another type',
    'whatif',
    { type: 'closed', unit: 'u', from: '2030-01', count: 3 },
    'change.superfluous',
    '/changes/0/count',
  ],
  [
    'nothing where something must be',
    'whatif',
    { type: 'places', ...u, from: '2030-01', tenths: null },
    'change.empty',
    '/changes/0/tenths',
  ],
  ['a unit nobody knows', 'whatif', { type: 'closed', unit: 'x', from: '2030-01' }, 'unknown.unit', '/changes/0/unit'],
  ['a specialty nobody knows', 'whatif', { type: 'count', specialty: 'x', count: 1 }, 'unknown.specialty', '/changes/0/specialty'],
  ['a specialty without tracks', 'whatif', { type: 'count', specialty: 'almen', count: 1 }, 'change.noDemand', '/changes/0/specialty'],
  ['a period of no months', 'whatif', { type: 'closed', unit: 'u', from: '2030-01', to: '2030-01' }, 'period.empty', '/changes/0/to'],
  [
    'an approval that is not there',
    'whatif',
    { type: 'approvalEnded', ...u, kind: 'side', from: '2030-01' },
    'change.noApproval',
    '/changes/0',
  ],
  [
    'an approval that is there already',
    'whatif',
    { type: 'approvalAdded', ...u, from: '2030-01', tenths: 10, gives: [] },
    'change.approvalThere',
    '/changes/0',
  ],
  [
    'a share with low above high',
    'whatif',
    { type: 'share', specialty: 'neuro', area: 'west', low: 60, high: 50, aim: null },
    'share.lowAboveHigh',
    '/changes/0/low',
  ],
  ['leave in a what-if', 'whatif', leave, 'change.only.replan', '/changes/0/type'],
  ['a count in a replan', 'replan', { type: 'count', specialty: 'neuro', count: 1 }, 'change.only.whatif', '/changes/0/type'],
  ['something before the month in which we are', 'replan', { ...leave, from: '2028-05' }, 'change.past', '/changes/0/from'],
  ['a track that is not in the plan', 'replan', { ...leave, track: 'x' }, 'change.noTrack', '/changes/0/track'],
  ['leave after the end', 'replan', { ...leave, from: '2032-03' }, 'change.notUnderWay', '/changes/0/from'],
];

describe('readChanges refuses', () => {
  it.each(faults)('%s', (_name, question, change, code, path) => {
    const json = { schema: 'videre-change/1', ...(question === 'replan' ? { asOf: '2028-12' } : {}), changes: [change] };
    const read = readChanges(json, world().problem, tracks, question);
    expect(read).toEqual({ errors: expect.arrayContaining([expect.objectContaining({ code, path })]) });
  });

  it('a second leave in the first', () => {
    const json = { schema: 'videre-change/1', asOf: '2028-12', changes: [leave, { ...leave, from: '2029-05' }] };
    const read = readChanges(json, world().problem, tracks, 'replan');
    expect(read).toEqual({ errors: [{ path: '/changes/1/from', code: 'change.awayTwice', params: { id: 't1', other: 0 } }] });
  });

  it('leave in leave that an earlier replan was told of', () => {
    const known = [{ id: 't1', from: '2028-03', to: '2032-09', away: [{ from: '2029-05', months: 6 }] }];
    const read = readChanges({ schema: 'videre-change/1', asOf: '2028-12', changes: [leave] }, world().problem, known, 'replan');
    expect(read).toEqual({
      errors: [{ path: '/changes/0/from', code: 'change.awayBefore', params: { id: 't1', from: '2029-05', months: 6 } }],
    });
  });

  it('a replan that does not say which month it is', () => {
    const read = readChanges({ schema: 'videre-change/1', changes: [] }, world().problem, tracks, 'replan');
    expect(read).toEqual({ errors: [{ path: '', code: 'change.asOfMissing', params: {} }] });
  });

  it('no unit that closes from the beginning: that nobody may use it is the change', () => {
    const json = { schema: 'videre-change/1', changes: [{ type: 'closed', unit: 'v', from: '2020-01' }] };
    expect(readChanges(json, world().problem, [], 'whatif')).toHaveProperty('changes');
  });

  it('changes that each are right and together contradict a pin', () => {
    const { problem } = world();
    problem.pins.push({
      id: 'p',
      specialty: 'neuro',
      start: '2028-03',
      elements: ['w', 'w-med', 'u', 'w'].map((unit, i) => ({
        id: `p${i}`,
        unit,
        months: [18, 6, 12, 12][i] ?? 0,
        kind: i === 1 ? 'side' : 'own',
      })),
    });
    const json = { schema: 'videre-change/1', changes: [{ type: 'closed', unit: 'u', from: '2030-06' }] };
    const read = readChanges(json, problem, [], 'whatif');
    const told = { path: '/changes → /pins/0', code: 'pin.pattern.competence' };
    expect(read).toEqual({ errors: expect.arrayContaining([expect.objectContaining(told)]) });
  });
});
