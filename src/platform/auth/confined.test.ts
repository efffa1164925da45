import { expect, test } from 'vitest';
import { isConfined } from './confined.ts';

test.each([
  [{ host: 'localhost:3000' }, true],
  [{ host: '127.0.0.1' }, true],
  [{ host: '[::1]:3000' }, true],
  [{ host: 'LOCALHOST:3000' }, true],
  [{ host: 'videre.example.dk' }, false],
  [{ host: 'localhost.example.dk' }, false],
  [{ host: '127.0.0.1.example.dk:80' }, false],
  [{ host: '10.0.0.4:3000' }, false],
  [{}, false],
  [{ host: 'localhost:3000', forwarded: 'for=1.2.3.4' }, false],
  [{ host: 'localhost:3000', 'x-forwarded-for': '1.2.3.4' }, false],
  [{ host: 'localhost:3000', 'x-forwarded-anything': '' }, false],
])('headers %o: a demonstration identity is allowed: %s', (headers, allowed) => {
  expect(isConfined(headers)).toBe(allowed);
});
