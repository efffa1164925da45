import { expect, test } from 'vitest';
import { editionId, editionState, succeed } from './edition.ts';

const open = { from: '2022-01-01', to: null };

test.each([
  [
    'from a day while it holds',
    open,
    '2029-01-01',
    { old: { from: '2022-01-01', to: '2029-01-01' }, fresh: { from: '2029-01-01', to: null } },
  ],
  ['from the day it began: it never held', open, '2022-01-01', { old: 'empty', fresh: open }],
  ['before it began', open, '2021-12-31', { refusal: 'editionTooEarly', params: { day: '2022-01-01' } }],
  [
    'on the day it ends',
    { from: '2022-01-01', to: '2027-01-01' },
    '2027-01-01',
    { refusal: 'editionEnded', params: { day: '2027-01-01' } },
  ],
  [
    'its end is inherited',
    { from: '2022-01-01', to: '2027-01-01' },
    '2025-06-01',
    { old: { from: '2022-01-01', to: '2025-06-01' }, fresh: { from: '2025-06-01', to: '2027-01-01' } },
  ],
  [
    'without a beginning',
    { from: null, to: null },
    '2025-06-01',
    { old: { from: null, to: '2025-06-01' }, fresh: { from: '2025-06-01', to: null } },
  ],
])('a new edition %s', (_name, old, from, expected) => {
  expect(succeed(old, from)).toEqual(expected);
});

test.each([
  [open, false, '2026-11-22', 'inForce'],
  [{ from: '2029-01-01', to: null }, false, '2026-11-22', 'coming'],
  [{ from: '2022-01-01', to: '2026-11-22' }, false, '2026-11-22', 'past'],
  [{ from: null, to: null }, true, '2026-11-22', 'replaced'],
] as const)('%o (empty: %s) on %s is %s', (validity, isEmpty, today, expected) => {
  expect(editionState(validity, isEmpty, today)).toBe(expected);
});

test('the id of a later edition is made of the first, and is free', () => {
  expect(editionId('ost-40-60', '2029-01-01', new Set())).toBe('ost-40-60-fra-2029-01-01');
  const taken = new Set(['ost-40-60-fra-2029-01-01', 'ost-40-60-fra-2029-01-01-2']);
  expect(editionId('ost-40-60-fra-2029-01-01', '2029-01-01', taken)).toBe('ost-40-60-fra-2029-01-01-3');
  expect(editionId('ost-40-60-fra-2029-01-01-2', '2030-01-01', taken)).toBe('ost-40-60-fra-2030-01-01');
});
