import { defineConfig } from 'vitest/config';

/** The second wall replaces modules by mocks, so its modules must be its own. */
const apart = 'test/matrix/second-wall.test.ts';
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // here, not in a project: one cluster serves both
    globalSetup: ['test/global.ts'],
    // one more than cores: a third of the time a worker waits for the database or the browser
    maxWorkers: 3,
    projects: [
      {
        // the program is loaded once for all files of a worker: loading it anew for each took a fifth of the suite's time
        test: { ...patience, name: 'house', include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], exclude: [apart], isolate: false },
      },
      { test: { ...patience, name: 'apart', include: [apart] } },
    ],
  },
});
