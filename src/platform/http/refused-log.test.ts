import { expect, test } from 'vitest';
import type { Log } from '../log.ts';
import { refusedLog } from './refused-log.ts';

test('attempts are gathered by code and asker; what is no attempt is left out', () => {
  const lines: unknown[] = [];
  const log: Log = (level, message, details) => void lines.push([level, message, details]);
  const { note, tell } = refusedLog(log);
  for (let n = 0; n < 500; n += 1) note({ code: 'notAllowed', asker: 'a', route: `GET /api/${n % 20}` });
  note({ code: 'foreignOrigin', asker: '127.0.0.1', route: 'POST /api/x' });
  note({ code: 'badInput', asker: 'a', route: 'POST /api/x' });
  tell();
  expect(lines).toMatchObject([
    ['warn', 'refused', { code: 'notAllowed', asker: 'a', times: 500 }],
    ['warn', 'refused', { code: 'foreignOrigin', asker: '127.0.0.1', times: 1, routes: ['POST /api/x'] }],
  ]);
  expect((lines[0] as [string, string, { routes: string[] }])[2].routes).toHaveLength(10);
  tell();
  expect(lines).toHaveLength(2);
});
