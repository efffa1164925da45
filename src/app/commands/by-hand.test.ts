/** Commands as a user has them: stopped by hand, read by half, and on a full disk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check, checkNation, generate, readNationPlan, readPlan } from '../../engines/composer/index.ts';
import { smallNation } from '../../engines/composer/nation/nation.case.ts';
import { sha256Of } from '../../platform/sha256.ts';
import { root } from '../root.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'videre-by-hand-'));
const region = generate({ size: 'region', seed: 2 });
const nation = smallNation();
const [regionFile, nationFile] = [path.join(folder, 'region.json'), path.join(folder, 'nation.json')];
beforeAll(() => {
  writeFileSync(regionFile, JSON.stringify(region));
  writeFileSync(nationFile, JSON.stringify(nation));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
  child: ChildProcess;
  out: string;
  err: string;
}
function run(args: string[], stdout: 'pipe' | number = 'pipe'): Told {
  const child = spawn(process.execPath, [path.join(root, 'scripts/run.mjs'), 'videre', ...args], { stdio: ['ignore', stdout, 'pipe'] });
  const told: Told = { child, out: '', err: '' };
  child.stdout?.on('data', (text) => {
    told.out += text;
  });
  child.stderr?.on('data', (text) => {
    told.err += text;
  });
  return told;
}
const ended = async ({ child }: Told): Promise<number | null> => (await once(child, 'close'))[0];

it('a region stopped by Ctrl-C: the best plan so far is written, and says so', { timeout: 60_000 }, async () => {
  const told = run(['compose', regionFile]);
  await expect.poll(() => told.err, { timeout: 30_000 }).toMatch(/ost 2028 \(bound\): \d+\/\d+ placeret/);
  told.child.kill('SIGINT');
  expect(await ended(told)).toBe(0);
  const read = readPlan(JSON.parse(told.out));
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  expect(read.plan.stopped).toBe(true);
  expect(check(region, read.plan, { problemSha256: sha256Of(region) }).accepted).toBe(true);
  expect(told.err).toMatch(/Stopper; det bedste, der er fundet, skrives/);
});

it('a nation in threads too', { timeout: 60_000 }, async () => {
  const told = run(['compose', nationFile, '--workers', '2']);
  await expect.poll(() => told.err, { timeout: 30_000 }).toMatch(/placeret/);
  told.child.kill('SIGTERM');
  expect(await ended(told)).toBe(0);
  const read = readNationPlan(JSON.parse(told.out));
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  expect(read.plan.plans.some(({ stopped }) => stopped)).toBe(true);
  const problemSha256 = nation.problems.map(sha256Of);
  expect(checkNation(nation, read.plan, { nationSha256: sha256Of(nation), problemSha256 }).accepted).toBe(true);
});

it('a reader that goes away is no fault; a disk that is full is told', { timeout: 60_000 }, async () => {
  const left = run(['generate', '--size', 'region']);
  left.child.stdout?.once('data', () => left.child.stdout?.destroy());
  expect([await ended(left), left.err]).toEqual([0, '']);
  if (!existsSync('/dev/full')) return;
  const full = run(['generate', '--size', 'specialty'], openSync('/dev/full', 'w'));
  expect([await ended(full), full.err]).toEqual([1, 'Resultatet kunne ikke skrives (ENOSPC). / The result could not be written.\n']);
});
