/** A range as typed, its values, and how it stands in the address. */
import { describe, expect, test } from 'vitest';
import { rangeAround, rangeIn, rangeText, valuesOf, variedOf, wrongIn } from './varied.ts';

describe('values', () => {
  test.each([
    [{ least: 1, most: 5, step: 1 }, [1, 2, 3, 4, 5]],
    [{ least: 40, most: 60, step: 5 }, [40, 45, 50, 55, 60]],
    [{ least: 40, most: 48, step: 5 }, [40, 45]],
    [{ least: 3, most: 3, step: 1 }, [3]],
    [{ least: 5, most: 3, step: 1 }, null],
    [{ least: 0, most: 25, step: 1 }, null],
    [{ least: 0, most: 5, step: 0 }, null],
    [{ least: null, most: 5, step: 1 }, null],
  ])('%j', (range, values) => {
    expect(valuesOf(range)).toEqual(values);
  });
});

test('around what it is now, and not below nothing or above everything', () => {
  expect(rangeAround('places', 1)).toEqual({ least: 0, most: 3, step: 1 });
  expect(rangeAround('count', 8)).toEqual({ least: 6, most: 10, step: 1 });
  expect(rangeAround('share', 95)).toEqual({ least: 85, most: 100, step: 5 });
  expect(rangeAround('ceiling', null)).toEqual({ least: 0, most: 4, step: 1 });
});

test('what is wrong with a range is said at the field that is to be mended', () => {
  expect(wrongIn({ least: null, most: 5, step: 1 })).toBe('least');
  expect(wrongIn({ least: 5, most: 3, step: 1 })).toBe('most');
  expect(wrongIn({ least: 1, most: 3, step: 0 })).toBe('step');
  expect(wrongIn({ least: 0, most: 100, step: 1 })).toBe('most');
});

test('a half-typed range outlives the address', () => {
  for (const range of [
    { least: 1, most: 5, step: 1 },
    { least: null, most: 5, step: null },
  ])
    expect(rangeIn(rangeText(range) ?? '')).toEqual(range);
  expect(rangeIn('x')).toBe(null);
});

test('a change without a number is no series', () => {
  expect(variedOf({ type: 'closed', unit: 'u', from: '2028-01' })).toBe(null);
  expect(variedOf({ type: 'ceiling', unit: 'u', from: '2028-01', tenths: null })).toEqual({ type: 'ceiling', unit: 'u', from: '2028-01' });
  expect(variedOf({ type: 'share', specialty: null, area: 'west', low: 40, high: 50, aim: null })).toEqual({
    type: 'share',
    specialty: null,
    area: 'west',
  });
});
