import { expect, test } from 'vitest';
import { byUrgency } from './urgency.ts';

test('what stops the work now, then by date, and last what nobody here can mend', () => {
  const codes = byUrgency([
    { code: 'principleWithoutText', on: null },
    { code: 'approvalLapses', on: '2027-03-01' },
    { code: 'overCapacity', on: '2026-12-01' },
    { code: 'rulesBroken', on: null },
    { code: 'unplacedTracks', on: null },
  ]).map(({ code }) => code);
  expect(codes).toEqual(['rulesBroken', 'unplacedTracks', 'overCapacity', 'approvalLapses', 'principleWithoutText']);
});
