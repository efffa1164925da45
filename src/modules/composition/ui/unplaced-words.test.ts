import { expect, it } from 'vitest';
import { reasonsDa, rulesDa } from './rules.da.ts';
import { ruleOfReason } from './unplaced-words.ts';

it('every reason that has a sentence says which rule is behind it, or that none alone is', () => {
  expect(Object.keys(ruleOfReason).sort()).toEqual(Object.keys(reasonsDa).sort());
  for (const rule of Object.values(ruleOfReason)) expect(rule === null || rule in rulesDa, String(rule)).toBe(true);
});
