/** Which database one more worker works on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startSentences } from '../../platform/start-messages.ts';
import { workerAddresses } from './worker.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'videre-worker-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a server database by its two addresses; the owner’s is not asked for', () => {
  expect(workerAddresses({ DATABASE_APP_URL: 'postgres://a@db/v', DATABASE_WORKER_URL: 'postgres://w@db/v' }, folder)).toEqual({
    app: { connectionString: 'postgres://a@db/v' },
    worker: { connectionString: 'postgres://w@db/v' },
  });
});

test.each([
  [{ DATABASE_APP_URL: 'postgres://a@db/v' }, 'workerAddresses', /DATABASE_WORKER_URL/],
  [{ DATABASE_URL: 'postgres://o@db/v' }, 'workerAddresses', /DATABASE_APP_URL, DATABASE_WORKER_URL/],
  [{}, 'nothingRunning', /npm start/],
])('%j: refused with what to do', (env, code, sentence) => {
  try {
    workerAddresses(env, folder);
    expect.unreachable();
  } catch (fault) {
    const { code: found, params } = fault as { code: string; params: Record<string, string> };
    expect(found).toBe(code);
    for (const text of startSentences(found, params)) expect(text).toMatch(sentence);
  }
});
