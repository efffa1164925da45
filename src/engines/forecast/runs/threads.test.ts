/** The same figures, whatever the number of threads: run as built. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { generateScenario } from '../generate.ts';
import { fan } from './fan.ts';
import { fanInThreads } from './threads.ts';

test('one, two and three threads give the same bytes; a thread that fails says so', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-fan-'));
  try {
    const outfile = path.join(folder, 'fan-thread.mjs');
    const entryPoints = [path.resolve(import.meta.dirname, 'fan-thread.ts')];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
    const size = {
      specialties: 4,
      areas: 2,
      trainingRegions: 1,
      ages: { from: 30, to: 75 },
      years: { from: 2025, to: 2032 },
      waiting: true,
    };
    const scenario = generateScenario(size, 5);
    const wish = { seed: 3, runs: 30 };
    const whole = JSON.stringify(fan(scenario, wish));
    for (const workers of [1, 2, 3])
      expect(JSON.stringify(await fanInThreads(pathToFileURL(outfile), scenario, wish, workers)), `${workers}`).toBe(whole);
    const broken = { ...scenario, years: { from: 2025, to: Number.NaN } };
    await expect(fanInThreads(pathToFileURL(outfile), broken, wish, 2)).rejects.toThrow();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
