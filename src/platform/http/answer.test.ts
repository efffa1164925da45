import { expect, test } from 'vitest';
import { refusalsDa } from './refusals.da.ts';
import { refusalsEn } from './refusals.en.ts';
import { refusalStatus } from './refusals.ts';

test('every refusal has a sentence in both languages', () => {
  for (const code of Object.keys(refusalStatus) as (keyof typeof refusalStatus)[]) {
    expect(refusalsDa[code]({}).length, code).toBeGreaterThan(10);
    expect(refusalsEn[code]({}).length, code).toBeGreaterThan(10);
  }
});

test.each([
  [{ field: 'name', rule: 'minLength', limit: '1' }, 'Feltet name er tomt eller for kort. Intet er ændret.'],
  [{ field: 'weights.change', rule: 'minimum', limit: '0' }, 'Feltet weights.change skal være mindst 0. Intet er ændret.'],
  [{ field: 'on', rule: 'format', limit: 'date' }, 'Feltet on skal være en dato ÅÅÅÅ-MM-DD. Intet er ændret.'],
  [{ field: 'seed', rule: 'required', limit: null }, 'Feltet seed mangler. Intet er ændret.'],
  [{ field: 'x', rule: 'somethingNew', limit: null }, 'Feltet x kan ikke bruges. Intet er ændret.'],
  [{ field: '', rule: 'body', limit: null }, 'Det sendte kan ikke læses som JSON. Intet er ændret.'],
])('bad input %o reads: %s', (params, sentence) => {
  expect(refusalsDa.badInput(params)).toBe(sentence);
});
