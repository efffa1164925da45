import { expect, test } from 'vitest';
import { cprIn, looksLikeCpr } from './cpr.ts';

test.each([
  ['010170-1234', true],
  ['0101701234', true],
  ['010170 1234', true],
  ['Forløb til 311299-0000, 2028', true],
  ['(240656-1111)', true],
  ['320170-1234', false],
  ['011370-1234', false],
  ['1. marts 2028 – 28. februar 2029', false],
  ['01032028', false],
  ['45 67 89 10', false],
  ['4545678910', false],
  ['00000000-0000-4000-8000-000000000001', false],
  ['01017012345', false],
  ['2028-01-01', false],
  ['010203-0405-abc', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(looksLikeCpr(text)).toBe(expected);
});

test('it is found wherever it stands, and named by its place only', () => {
  expect(cprIn({ a: [{ note: 'x' }, { note: '010170-1234' }] })).toBe('a.1.note');
  expect(cprIn({ a: 101701234, b: null, c: ['y'] })).toBeNull();
  expect(cprIn(new Uint8Array([48, 49]))).toBeNull();
});
