/** What the tests hold against every plan of tiny problems, with more problems than the suite has time for. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../../src/app/root.ts';

const composer = 'src/engines/composer';
const files = ['optimum', 'explain/explain', 'change/warm', 'change/replan'].map((name) => `${composer}/${name}.test.ts`);

export async function properties(problems: number): Promise<void> {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, COMPOSER_RUNS: String(problems), VIDERE_TEST_ROOT: root },
  });
  console.log(`properties: ${problems} problems of every kind, ${status === 0 ? 'all hold' : 'NOT all hold'}`);
  if (status !== 0) process.exitCode = 1;
}
