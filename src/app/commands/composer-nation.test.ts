/** `compose`, `check` and `assign` with files: a nation, its faults, and the practices of a plan. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { composeNation, composeRegion, generate, type RunRegion, readNationChanges, whatIfNation } from '../../engines/composer/index.ts';
import { smallNation } from '../../engines/composer/nation/nation.case.ts';
import { sha256Of } from '../../platform/sha256.ts';
import { assignCommand } from './assign.ts';
import { whatIfCommand } from './change.ts';
import { checkCommand, composeCommand } from './composer.ts';
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

it('whatif of a nation: what cannot be is told with its file and place, and a plan of another nation is refused', async () => {
  const planFile = written('whatif-plan.json', await planned());
  const changes = (list: object[]) => written('change.json', { schema: 'videre-nation-change/1', changes: list });
  const count = { type: 'count', specialty: nation.problems[0]?.demand[0]?.specialty, count: 1 };
  const ost = { trainingRegion: 'syntetisk-ost', year: 2028, changes: [count] };
  const refusal = (list: object[]) => expect(whatIfCommand(given(file, planFile, changes(list)))).rejects;
  await refusal([{ ...ost, trainingRegion: 'vest' }]).toThrow(
    /change\.json: \/changes\/0\/trainingRegion: uddannelsesregionen «vest» har intet problem i nationen; den har syntetisk-nord, syntetisk-ost, syntetisk-syd \//,
  );
  await refusal([{ ...ost, year: 2031 }]).toThrow(/\/changes\/0\/year: syntetisk-ost har intet problem for startåret 2031; der er 2028 \//);
  await refusal([{ ...ost, changes: [{ ...count, specialty: 'x' }] }]).toThrow(/\/changes\/0\/changes\/0\/specialty: specialet «x»/);
  await expect(whatIfCommand(given(file, planFile, written('one.json', { schema: 'videre-change/1', changes: [] })))).rejects.toThrow(
    /\/schema: skal være videre-nation-change\/1/,
  );
  const other = written('other-nation.json', { ...nation, problems: nation.problems.slice(1) });
  await expect(whatIfCommand(given(other, planFile, changes([ost])))).rejects.toThrow(/ikke en godkendt plan af/);
});

it('check of an answer takes the changes with it, and without them it is another nation’s plan', async () => {
  const plan = await planned();
  const { specialty = '', count = 0 } = nation.problems[2]?.demand[0] ?? {};
  const json = {
    schema: 'videre-nation-change/1',
    changes: [{ trainingRegion: 'syntetisk-nord', year: 2028, changes: [{ type: 'count', specialty, count: count - 1 }] }],
  };
  const read = readNationChanges(json, nation);
  if ('errors' in read) throw new Error('the changes are right');
  const about = { nationSha256: hashes.nationSha256, planSha256: '', changeSha256: '' };
  const run: RunRegion = (task) => composeRegion(task, () => {});
  const answer = await whatIfNation({ nation, plan, changed: read.changed, hashes: about, hashOf: sha256Of, seed: 1, workers: 1, run });
  const [answerFile, changeFile] = [written('answer.json', answer), written('one-fewer.json', json)];
  expect(JSON.parse(await checkCommand(given(file, answerFile, changeFile)))).toMatchObject({ accepted: true, shared: [] });
  await expect(checkCommand(given(file, written('after.json', answer.after)))).rejects.toThrow(/1 af 3 planer/);
});
