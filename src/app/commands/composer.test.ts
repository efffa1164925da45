/** Files that cannot be a problem are refused before anything is read. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { composeCommand } from './composer.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'videre-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'problem.json');
const compose = () => composeCommand({ files: [file], options: {} });

it('a file that is far too large', async () => {
  writeFileSync(file, '{');
  truncateSync(file, 200_000_000);
  await expect(compose()).rejects.toThrow(/200 MB; højst 100 MB.* \/ The file has 200 MB/);
});

it('a file that is not JSON', async () => {
  writeFileSync(file, '{');
  await expect(compose()).rejects.toThrow(/ikke JSON/);
});

it('a file that is not there', async () => {
  rmSync(file);
  await expect(compose()).rejects.toThrow(/kan ikke læses \(ENOENT\)/);
});
