import { expect, test } from 'vitest';
import { byUrgency } from './urgency.ts';

test('what is over its day, what stops the work now, then by date, and last what nobody here can mend', () => {
  const codes = byUrgency(
    [
      { code: 'principleWithoutText', on: null },
      { code: 'approvalLapses', on: '2027-03-01' },
      { code: 'overCapacity', on: '2026-12-01' },
      { code: 'rulesBroken', on: null },
      { code: 'hearing', on: '2026-11-18' },
      { code: 'unplacedTracks', on: null },
    ],
    '2026-11-23',
  ).map(({ code }) => code);
  expect(codes).toEqual(['hearing', 'rulesBroken', 'unplacedTracks', 'overCapacity', 'approvalLapses', 'principleWithoutText']);
});
