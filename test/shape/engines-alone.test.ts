/** Each engine can be lifted out as a package: with the kernel and its solver library alone it does its work, far from this repository. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/app/root.ts';

const libraries = ['highs', 'typebox'];
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'videre-engine-'));
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of libraries) symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The package of an engine; answers its files and the libraries it asks for. */
async function lifted(engine: string): Promise<{ files: string[]; asks: string[] }> {
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src/engines', engine, 'index.ts')],
    absWorkingDir: root,
    outfile: path.join(folder, `${engine}.mjs`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap(({ imports: all }) => all.map((one) => one.path));
  return { files: Object.keys(metafile.inputs), asks: [...new Set(imports)].filter((name) => !name.startsWith('node:')) };
}

/** Runs a program in the folder of the package; answers what it says. */
function run(program: string): unknown {
  const file = path.join(folder, 'program.mjs');
  writeFileSync(file, program);
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

test.each(['composer', 'forecast'])('%s: its own files, the kernel and a library or two', async (engine) => {
  const { files, asks } = await lifted(engine);
  expect(files.filter((file) => !file.startsWith(`src/engines/${engine}/`) && !file.startsWith('src/kernel/'))).toEqual([]);
  expect(asks.filter((name) => !libraries.includes(name.split('/')[0] ?? ''))).toEqual([]);
});

test('the composer makes a plan and checks it', () => {
  const said = run(`import { check, compose, generate } from './composer.mjs';
    const problem = generate({ size: 'specialty', seed: 3 });
    const { plan } = await compose(problem, { seed: 1, problemSha256: 'x' });
    const { accepted } = check(problem, plan, { problemSha256: 'x' });
    console.log(JSON.stringify({ accepted, placed: plan.figures.placed, unplaced: plan.figures.unplaced }));`);
  expect(said).toMatchObject({ accepted: true, unplaced: 0 });
});

test('the forecast learns from counts', () => {
  const said = run(`import { forecastFrom, readHistory } from './forecast.mjs';
    const cells = [['geo', 'specialty', 'year', 'count'], ...Array.from({ length: 12 }, (_, i) => ['X', 'A', String(2010 + i), String(100 + 3 * i)])];
    const { rows } = readHistory(cells.map((row, i) => ({ line: i + 1, cells: row })));
    const { median, lo95, hi95 } = forecastFrom(rows, 2025).rows.at(-1);
    console.log(JSON.stringify(lo95 < median && median < hi95));`);
  expect(said).toBe(true);
});
