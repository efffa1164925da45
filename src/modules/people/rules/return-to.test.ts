import { expect, test } from 'vitest';
import { returnTo } from './return-to.ts';

test.each([
  ['/godkendelser?q=a#b', '/godkendelser?q=a#b'],
  ['/', '/'],
  [undefined, '/'],
  ['', '/'],
  ['https://example.com/', '/'],
  ['//example.com/', '/'],
  ['/\\example.com', '/'],
  ['/\texample.com', '/'],
  ['/a\r\nset-cookie: x', '/'],
  ['/api/sign-in', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in from %j one comes to %s', (asked, to) => {
  expect(returnTo(asked)).toBe(to);
});
