import { describe, expect, it } from 'vitest';
import { parseWhole, writeWhole } from './whole.ts';

describe('whole numbers as people type them', () => {
  it.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['12.345.678', 12345678],
    [' 40 ', 40],
    ['-5', -5],
    ['−5', -5],
    ['0', 0],
    ['', null],
    ['1,5', null],
    ['12.34', null],
    ['1e3', null],
    ['tolv', null],
    ['99999999999999999999', null],
  ])('%j is %j', (text, value) => {
    expect(parseWhole(text)).toBe(value);
  });
  it('writes Danish thousands', () => {
    expect(writeWhole(1234567, 'da')).toBe('1.234.567');
  });
});
