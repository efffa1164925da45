/** `compose`, `check` and `assign` with files: a nation, its faults, and the practices of a plan. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { composeNation, composeRegion, generate } from '../../engines/composer/index.ts';
import { smallNation } from '../../engines/composer/nation/nation.case.ts';
import { assignCommand } from './assign.ts';
import { checkCommand, composeCommand } from './composer.ts';
import { sha256Of } from './composer-files.ts';
import { generateCommand } from './generate.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'videre-nation-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, json: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(json));
  return file;
};
const given = (...files: string[]) => ({ files, options: {} });

const nation = smallNation();
const file = written('nation.json', nation);
const hashes = { nationSha256: sha256Of(nation), problemSha256: nation.problems.map(sha256Of) };
const planned = () => composeNation(nation, { seed: 1, ...hashes, workers: 1, run: (task) => composeRegion(task, () => {}) });

it('check accepts a plan of the nation, and says which region is not right', async () => {
  const plan = await planned();
  const verdict = JSON.parse(await checkCommand(given(file, written('plan.json', plan))));
  expect(verdict).toMatchObject({ accepted: true, shared: [], plans: [{ accepted: true }, { accepted: true }, { accepted: true }] });
  plan.plans[1]?.tracks.pop();
  await expect(checkCommand(given(file, written('plan.json', plan)))).rejects.toThrow(/1 af 3 planer/);
});

it('a nation that contradicts itself is told with its place', async () => {
  const bad = smallNation();
  for (const row of bad.shared) row.tenths = 0;
  const faulty = written('bad.json', bad);
  await expect(composeCommand(given(faulty))).rejects.toThrow(
    /\/shared\/0: regionernes dele af «faelles» er fra 2018-01 i alt .* \/ from 2018-01/,
  );
  await expect(checkCommand(given(faulty, faulty))).rejects.toThrow(/\/shared\/0/);
});

it('a nation of another edition is told so', async () => {
  await expect(composeCommand(given(written('next.json', { ...nation, schema: 'videre-nation/2' })))).rejects.toThrow(
    /\/schema: skal være videre-nation\/1/,
  );
});

it('assign divides a plan among its practices, and only a plan of the problem', async () => {
  const problem = generate({ size: 'specialty', seed: 3 });
  const [unit] = problem.units;
  if (!unit) throw new Error('there is a unit');
  unit.practices = [{ id: 'a', name: 'A', places: [{ from: '2020-01', to: '2045-01', tenths: 10 }], taken: [] }];
  const problemFile = written('problem.json', problem);
  const planFile = path.join(folder, 'own.json');
  writeFileSync(planFile, await composeCommand(given(problemFile)));
  const division = JSON.parse(await assignCommand(given(problemFile, planFile)));
  expect(division.assigned.length + division.unassigned.length).toBeGreaterThan(0);
  await expect(assignCommand(given(written('other.json', { ...problem, year: 2029 }), planFile))).rejects.toThrow(/ikke godkendt/);
});

it.each([
  [{ size: 'continent' }, /--size skal være en af specialty, region, nation, years, ikke «continent»/],
  [{}, /--size skal være en af/],
  [{ size: 'region', seed: '-1' }, /--seed skal være et helt tal fra 0 .*ikke «-1»/],
  [{ size: 'region', seed: '1e9' }, /ikke «1e9»/],
])('generate refuses %j', async (options, message) => {
  await expect(generateCommand({ files: [], options })).rejects.toThrow(message);
});

it('compose refuses a number of workers that is none', async () => {
  await expect(composeCommand({ files: [file], options: { workers: '0' } })).rejects.toThrow(/--workers skal være et helt tal fra 1/);
});
