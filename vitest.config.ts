import { defineConfig } from 'vitest/config';
import LongestFirst from './test/sequence.ts';

/** The second wall replaces modules by mocks, so its modules must be its own. */
const apart = 'test/matrix/second-wall.test.ts';
// a test that hangs ends; one that a busy machine slows does not
const patience = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // here, not in a project: one cluster serves both
    globalSetup: ['test/global.ts'],
    sequence: { sequencer: LongestFirst },
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
