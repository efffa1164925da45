/** `replan` and `check` with files: a plan that is not the problem's, rules broken already, and an answer that is checked again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { compose, generate, type Plan } from '../../engines/composer/index.ts';
import { replanCommand } from './change.ts';
import { checkCommand, composeCommand } from './composer.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'videre-change-'));
const written = (name: string, json: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json));
  return file;
};
const given = (...files: string[]) => ({ files, options: {} });

const problem = generate({ size: 'specialty', seed: 4 });
const problemFile = written('problem.json', problem);
let plan: Plan;
let planFile: string;
let changeFile: string;
beforeAll(async () => {
  ({ plan } = await compose(problem, { seed: 1, problemSha256: 'x', limits: { isProven: false } }));
  planFile = written('plan.json', plan);
  const leave = { type: 'leave', track: plan.tracks[0]?.id, from: '2029-06', months: 6 };
  changeFile = written('change.json', { schema: 'videre-change/1', asOf: '2029-01', changes: [leave] });
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('an answer of replan is checked again with its changes and the plan before', async () => {
  const answer = JSON.parse(await replanCommand(given(problemFile, planFile, changeFile)));
  const check = (json: unknown, ...files: string[]) => checkCommand(given(problemFile, written('answer.json', json), ...files));
  expect(JSON.parse(await check(answer, changeFile, planFile))).toEqual({ accepted: true, differences: [] });
  await expect(check(answer)).rejects.toThrow(/er et svar fra replan: giv også dets change.json og planen før/);
  answer.putOff = [];
  await expect(check(answer, changeFile, planFile)).rejects.toThrow(/Svaret er ikke godkendt: \d+ afvigelser/);
});

it('tracks that name what is not in the problem are refused with their place', async () => {
  const strange = structuredClone(plan);
  const [track] = strange.tracks;
  if (!track?.elements[0]) throw new Error('the plan has tracks');
  track.pattern = 'et andet';
  track.elements[0].unit = 'ingen steder';
  const refusal = expect(replanCommand(given(problemFile, written('strange.json', strange), changeFile))).rejects;
  await refusal.toThrow(
    /\/tracks\/0\/pattern: mønstret «et andet» findes ikke.*\n.*\/tracks\/0\/elements\/0\/unit: enheden «ingen steder» findes ikke/,
  );
});

it('what was broken before is told: it is not mended', async () => {
  const full = { ...problem, approvals: problem.approvals.map((row) => ({ ...row, tenths: 0 })) };
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await replanCommand(given(written('full.json', full), planFile, changeFile));
  expect(told.mock.calls.flat().join('')).toMatch(/planen bryder \d+ regler i forvejen; de bliver ikke rettet/);
});

it('a file of another kind is told as that', async () => {
  await expect(composeCommand(given(planFile))).rejects.toThrow(/plan\.json: filen er en videre-plan; her skal stå en videre-problem/);
  await expect(checkCommand(given(problemFile, problemFile))).rejects.toThrow(/er en videre-problem; her skal stå en videre-plan/);
});

it('a specialty twice among those of the shares over all is refused', async () => {
  const twice = { ...problem, agreement: { ...problem.agreement, overall: [...problem.agreement.overall, ...problem.agreement.overall] } };
  await expect(composeCommand(given(written('twice.json', twice)))).rejects.toThrow(
    /\/agreement\/overall\/\d: «.*» står der mere end én gang/,
  );
});
