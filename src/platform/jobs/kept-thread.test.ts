/** A thread that remembers from one question to the next; one that is lost is replaced, and the questions wait for one another. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { keptThread } from './kept-thread.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Counts what it is asked, and ends when told to. */
const counting = path.join(folder, 'counting.mjs');
writeFileSync(
  counting,
  `import { parentPort } from 'node:worker_threads';
   let asked = 0;
   parentPort.on('message', async ({ input, stopFlag }) => {
     asked += 1;
     if (input === 'die') process.exit(3);
     if (input === 'throw') return parentPort.postMessage({ fault: 'thrown' });
     if (input === 'stop') while (Atomics.load(stopFlag, 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
     if (input === 'hang') while (true);
     parentPort.postMessage({ progress: asked });
     parentPort.postMessage({ result: asked });
   });`,
);

const ask = (
  thread: ReturnType<typeof keptThread<string, number, number>>,
  input: string,
  stop = new AbortController(),
  graceMs = 60_000,
) => thread.ask({ input, onProgress: () => {}, stop: stop.signal, graceMs });

test('it is the same thread, asked one question after another, and tells of progress', async () => {
  const thread = keptThread<string, number, number>(pathToFileURL(counting));
  const told: number[] = [];
  const question = { input: 'x', onProgress: (n: number) => told.push(n), stop: new AbortController().signal, graceMs: 50 };
  expect(await Promise.all([thread.ask(question), thread.ask(question), thread.ask(question)])).toEqual([1, 2, 3]);
  expect(told).toEqual([1, 2, 3]);
  await expect(ask(thread, 'throw')).rejects.toThrow('thrown');
  expect(await ask(thread, 'x')).toBe(5);
});

test('it stops when asked to, is ended when it does not, and another takes its place', async () => {
  const thread = keptThread<string, number, number>(pathToFileURL(counting));
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  expect(await ask(thread, 'stop', stop)).toBe(1);
  const stopped = new AbortController();
  setTimeout(() => stopped.abort(), 20);
  expect(await ask(thread, 'hang', stopped, 50)).toBeNull();
  expect(await ask(thread, 'x')).toBe(1);
  await expect(ask(thread, 'die')).rejects.toThrow('ended with code 3');
  expect(await ask(thread, 'x')).toBe(1);
});
