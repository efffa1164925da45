import { expect, test } from 'vitest';
import { disposition } from './file.ts';

test.each([
  ['øst-2028.pdf', 'attachment; filename="oest-2028.pdf"; filename*=UTF-8\'\'%C3%B8st-2028.pdf'],
  ['a"b\r\nc.csv', 'attachment; filename="a-b-c.csv"; filename*=UTF-8\'\'a%22b%0D%0Ac.csv'],
  ["d'(e)*.ics", 'attachment; filename="d-e-.ics"; filename*=UTF-8\'\'d%27%28e%29%2A.ics'],
])('%j is named for every browser', (name, header) => {
  expect(disposition(name)).toBe(header);
});
