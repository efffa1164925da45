import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type DeputyWish, ending, giveRefusal, type HeldRole, lendRefusal, type RoleWish } from './role-wish.ts';

const wish: RoleWish = { role: 'planner', scopeKind: 'trainingRegion', scopeId: 'ost', from: '2027-01-01', to: null, reason: 'ansat' };
const held: HeldRole = { ...wish, id: 'a', from: '2026-01-01', to: '2027-01-01', deputyFor: null };

describe('a role is given', () => {
  test.each<[string, Partial<RoleWish>, HeldRole[], boolean, string | undefined]>([
    ['from the day another ends', {}, [held], true, undefined],
    ['while the same one is held', { from: '2026-12-31' }, [held], true, 'roleHeldAlready'],
    ['before one without an end', { to: '2026-02-01', from: '2025-01-01' }, [{ ...held, to: null }], true, 'roleHeldAlready'],
    ['over another region meanwhile', { from: '2026-12-31', scopeId: 'syd' }, [held], true, undefined],
    ['although it is held as a deputy', { from: '2026-12-31' }, [{ ...held, deputyFor: 'Pia' }], true, undefined],
    ['without a reason', { reason: ' ' }, [], true, 'reasonMissing'],
    ['for no day', { to: '2027-01-01' }, [], true, 'endsBeforeItBegins'],
    ['over something it cannot be over', { scopeKind: 'unit' }, [], true, 'roleScope'],
    ['over something that is not there', { scopeId: 'vest' }, [], false, 'noSuchScope'],
  ])('%s', (_name, change, others, known, code) => {
    expect(giveRefusal({ ...wish, ...change }, others, known)?.refusal).toBe(code);
  });
});

describe('a role is lent', () => {
  const own = { ...held, person: 'p' };
  const week: DeputyWish = { person: 'q', from: '2026-11-23', to: '2026-11-30', reason: 'ferie' };
  test.each<[string, Partial<DeputyWish>, Partial<typeof own>, string | undefined]>([
    ['for a week', {}, {}, undefined],
    ['to its very end', { to: '2027-01-01' }, {}, undefined],
    ['a day longer than it is held', { to: '2027-01-02' }, {}, 'deputyBeyond'],
    ['before it is held', {}, { from: '2026-11-24' }, 'deputyBeyond'],
    ['for as long as one likes, when it has no end', { to: '2040-01-01' }, { to: null }, undefined],
    ['from yesterday', { from: '2026-11-21' }, {}, 'deputyInThePast'],
    ['to oneself', { person: 'p' }, {}, 'deputySelf'],
    ['on, by a deputy', {}, { deputyFor: 'Pia' }, 'deputyOfDeputy'],
    ['for no day', { to: '2026-11-23' }, {}, 'endsBeforeItBegins'],
    ['without a reason', { reason: '' }, {}, 'reasonMissing'],
  ])('%s', (_name, change, ownChange, code) => {
    expect(lendRefusal({ ...week, ...change }, { ...own, ...ownChange }, '2026-11-22')?.refusal).toBe(code);
  });
});

test.each([
  ['today', '2026-01-01', null, '2026-11-22', 'cut'],
  ['some day', '2026-01-01', '2027-01-01', '2026-12-01', 'cut'],
  ['the day it ends anyway', '2026-01-01', '2027-01-01', '2027-01-01', 'endedAlready'],
  ['yesterday', '2026-01-01', null, '2026-11-21', 'endsInThePast'],
  ['before it begins', '2027-01-01', null, '2026-12-01', 'takeAway'],
  ['the day it begins', '2026-11-22', null, '2026-11-22', 'takeAway'],
])('a role that ends %s', (_name, from, to, on, expected) => {
  const decided = ending({ from, to }, on, '2026-11-22');
  expect(isRefusal(decided) ? decided.refusal : decided).toBe(expected);
});
