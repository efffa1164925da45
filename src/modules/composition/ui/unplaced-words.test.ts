import { expect, it } from 'vitest';
import { reasonsDa, rulesDa } from './rules.da.ts';
import { reasonsEn } from './rules.en.ts';
import { ruleOfReason } from './unplaced-words.ts';

it('a draft from a spreadsheet holds tracks, though no search has been made: the others are told as not in it', () => {
  expect(reasonsDa.notComposed?.({})).toBe('Forløbet er ikke i planen, og ingen søgning har prøvet at placere det endnu.');
  expect(reasonsEn.notComposed?.({})).toBe('The track is not in the plan, and no search has tried to place it yet.');
});

it('every reason that has a sentence says which rule is behind it, or that none alone is', () => {
  expect(Object.keys(ruleOfReason).sort()).toEqual(Object.keys(reasonsDa).sort());
  for (const rule of Object.values(ruleOfReason)) expect(rule === null || rule in rulesDa, String(rule)).toBe(true);
});
