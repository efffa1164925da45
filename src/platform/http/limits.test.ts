import { expect, test } from 'vitest';
import { fairness, places } from './limits.ts';

const limits = { atOnce: 2, waiting: 1, perSecond: 10, burst: 5 };

test('two at once, one waits, the next is refused; somebody else is served', async () => {
  const { turn } = fairness(limits, () => 0);
  const first = await turn('a');
  expect(await turn('a')).not.toBeNull();
  let served = false;
  const third = turn('a').then((end) => {
    served = true;
    return end;
  });
  expect(await turn('a')).toBeNull();
  expect(await turn('b')).not.toBeNull();
  expect(served).toBe(false);
  first?.();
  expect(await third).not.toBeNull();
});

test('who asks too fast is refused, and served again when time has passed', async () => {
  let at = 0;
  const { turn } = fairness(limits, () => at);
  for (let n = 0; n < 5; n += 1) (await turn('a'))?.();
  expect(await turn('a')).toBeNull();
  at = 100;
  expect(await turn('a')).not.toBeNull();
});

test('a place is handed over, never lost', async () => {
  const { turn } = fairness({ ...limits, waiting: 100, burst: 1000 }, () => 0);
  let running = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const end = await turn('a');
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      end?.();
    }),
  );
  expect(most).toBe(2);
  expect(await turn('a')).not.toBeNull();
});

test('a place is given up once, and then free for the next', () => {
  const take = places(1);
  const end = take('a');
  expect([end === null, take('a'), take('b') === null]).toEqual([false, null, false]);
  end?.();
  end?.();
  expect(take('a')).not.toBeNull();
  expect(take('a')).toBeNull();
});
