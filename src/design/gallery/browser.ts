import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Starts the browser found by the test runner, or one on the path. */
export function openBrowser(): Promise<Browser> {
  const onPath = names.map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim());
  const executablePath = [process.env.E2E_CHROMIUM, process.env.CHROMIUM_PATH, ...onPath].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Chromium found: install chromium-headless-shell, or set E2E_CHROMIUM to one.');
  const libraries = process.env.E2E_LIBRARIES;
  return chromium.launch({
    executablePath,
    // a page lives for seconds: the last of the engine's compilers costs more than it gives, and so does room that is made little by little
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--no-turbofan,--min-semi-space-size=32'],
    env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : undefined,
  });
}
