import { expect, test } from 'vitest';
import { da } from './composition.da.ts';
import { endedDa } from './ended.da.ts';
import { endedWords } from './ended-words.ts';

const run = {
  state: 'done',
  failure: null,
  requestedAt: '2026-10-01T11:00:00Z',
  startedAt: '2026-10-01T12:00:00Z',
  endedAt: '2026-10-01T12:03:23.4Z',
  stoppedByName: null,
  cost: 1000,
  bound: 990,
  gap: 0.01,
  proof: null,
} as const;
const stopped = { state: 'stopped', stoppedByName: 'Pia' } as const;
const after = 'efter 3 min. 23 s.';
const kept = 'Den bedste plan, den havde fundet, overholdt alle regler.';
const unplaced = { placing: { unplaced: 3, atLeast: 1, proven: false }, stages: [], gapChanges: null };

test.each([
  [
    'counted from when a worker began',
    {},
    `Søgningen sluttede af sig selv ${after} Planen, den fandt, er højst 1,0\u00A0% fra det bedst mulige.`,
  ],
  ['proven', { bound: 1000, gap: 0 }, `Søgningen sluttede af sig selv ${after} Bevist: ingen plan er bedre end den, søgningen fandt.`],
  [
    'proven of those placed',
    { bound: 1000, gap: 0, proof: unplaced },
    `Søgningen sluttede af sig selv ${after} Bevist: ingen plan, der placerer lige så mange forløb, er bedre end den, søgningen fandt.`,
  ],
  ['a bound of nought proves nothing', { bound: 0, gap: 1 }, `Søgningen sluttede af sig selv ${after}`],
  ['stopped by somebody', { ...stopped, bound: 0, gap: 1 }, `Pia stoppede søgningen ${after} ${kept}`],
  ['stopped, nobody knows by whom', { ...stopped, stoppedByName: null, bound: 0, gap: 1 }, `Søgningen blev stoppet ${after} ${kept}`],
  ['in the queue', { ...stopped, failure: 'stoppedBeforePlan', startedAt: null }, 'Søgningen blev stoppet, før den begyndte.'],
  ['what went wrong is told elsewhere', { state: 'failed', failure: 'fault' }, ''],
] as const)('%s', (_name, other, told) => {
  expect(endedWords({ ...run, ...other }, endedDa, da.run.seconds)).toBe(told);
});
