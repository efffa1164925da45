import { expect, test } from 'vitest';
import { reached } from './reached.ts';

const fault = new TypeError('Failed to fetch dynamically imported module');
const fails = () => Promise.reject(fault);

test('a part that could not be fetched says so; a fault of its own stays what it is', async () => {
  await expect(reached(fails, async () => false)()).rejects.toMatchObject({ code: 'notFetched' });
  await expect(reached(fails, async () => true)()).rejects.toBe(fault);
  expect(
    await reached(
      async () => 'part',
      async () => false,
    )(),
  ).toBe('part');
});
