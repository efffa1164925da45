import { expect, test } from 'vitest';
import { idOfName } from './id-of-name.ts';

test.each([
  ['Plan 2031–2035', 'plan-2031-2035'],
  ['Neurologi, Køge', 'neurologi-koege'],
  ['Æbeløgård Øst (ny)', 'aebeloegaard-oest-ny'],
  ['Sjællands A\u030asen é', 'sjaellands-aasen-e'],
  ['  – ', ''],
])('«%s» gets the id «%s»', (name, id) => {
  expect(idOfName(name)).toBe(id);
});
