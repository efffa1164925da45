/** Cells as Danish users write them. */
import { expect, test } from 'vitest';
import { danishDate, danishInteger, danishMonth, danishNumber, monthOfYear, oneWord, wholeNumbers, yesOrNo } from './columns.ts';

test.each([
  ['1-3-2028', '2028-03-01'],
  ['01.03.2028', '2028-03-01'],
  ['1/3/2028', '2028-03-01'],
  ['2028-03-01', '2028-03-01'],
  ['2028-03-01 00:00', '2028-03-01'],
  ['1. marts 2028', '2028-03-01'],
  ['1 mar. 2028', '2028-03-01'],
  ['29-2-2027', null],
  ['1-3-28', null],
  ['marts 2028', null],
  ['i morgen', null],
])('the day %s is %s', (cell, day) => {
  const read = danishDate.read(cell);
  expect('value' in read ? read.value : null).toBe(day);
});

test.each([
  ['marts 2028', '2028-03'],
  ['Mar-28', '2028-03'],
  ['2028-03', '2028-03'],
  ['3/2028', '2028-03'],
  ['01-03-2028', '2028-03'],
  ['maj 2028', '2028-05'],
  ['13-2028', null],
  ['forår 2028', null],
])('the month %s is %s', (cell, month) => {
  const read = danishMonth.read(cell);
  expect('value' in read ? read.value : null).toBe(month);
});

test.each([
  ['marts', '03'],
  ['Sep.', '09'],
  ['9', '09'],
  ['2028-09', '09'],
  ['13', null],
])('the month of the year %s is %s', (cell, month) => {
  const read = monthOfYear.read(cell);
  expect('value' in read ? read.value : null).toBe(month);
});

test.each([
  ['1,5', 1.5],
  ['1.234,5', 1234.5],
  ['1 234', 1234],
  ['1.234', 1234],
  ['12.5', 12.5],
  ['0', 0],
  ['tre', null],
  ['1,2,3', null],
  ['-1', null],
])('the number %s is %s', (cell, value) => {
  const read = danishNumber(0, 10_000).read(cell);
  expect('value' in read ? read.value : null).toBe(value);
});

test('whole numbers, lengths, ja and nej, words', () => {
  expect(danishInteger(1, 9).read('1,5')).toMatchObject({ code: 'notWhole' });
  expect(wholeNumbers(1, 60).read('12-15')).toEqual({ value: [12, 13, 14, 15] });
  expect(wholeNumbers(1, 60).read('18, 12 eller 24')).toEqual({ value: [12, 18, 24] });
  expect(wholeNumbers(1, 60).read('15-12')).toMatchObject({ code: 'notMonths' });
  expect(yesOrNo.read('JA')).toEqual({ value: true });
  expect(yesOrNo.read('måske')).toMatchObject({ code: 'notAllowed' });
  expect(oneWord({ main: ['hoved'], side: ['side'] }).read('Hoved')).toEqual({ value: 'main' });
  expect(oneWord({ main: ['hoved'], side: ['side'] }).read('andet')).toEqual({
    code: 'notAllowed',
    params: { value: 'andet', allowed: 'hoved, side' },
  });
});
