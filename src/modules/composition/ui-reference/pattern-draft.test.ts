import { expect, test } from 'vitest';
import { draftOf, freshElement, monthsOf, readDraft } from './pattern-draft.ts';

test.each([
  ['12', [12]],
  ['12, 18;24', [12, 18, 24]],
  ['', null],
  ['12,', null],
  ['12 - 15', null],
  ['0', null],
  ['241', null],
])('«%s» is %j', (text, expected) => {
  expect(monthsOf(text)).toEqual(expected);
});

test('a draft is read when nothing is missing, and judged by the rule', () => {
  const draft = { ...draftOf(undefined, 48), name: 'Prøve', elements: [{ ...freshElement(), name: 'A', months: '24, 48' }] };
  expect(readDraft(draft, new Set())).toMatchObject({ shape: { months: 48, elements: [{ months: [24, 48], units: null }] }, faults: [] });
  expect(readDraft({ ...draft, months: 47 }, new Set()).faults.map(({ refusal }) => refusal)).toEqual(['patternLength']);
  const nameless = readDraft({ ...draft, name: ' ', months: null }, new Set());
  expect(nameless.shape).toBeNull();
  expect([...nameless.missing]).toEqual(['name', 'months']);
});
