/** A nation: regions side by side, the same to the byte with any number of workers; years in order; shared units added up. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { check } from '../check.ts';
import { checkNation } from './check.ts';
import { composeNation, type RunRegion } from './compose.ts';
import { SHARED, smallNation } from './nation.case.ts';
import type { Nation } from './nation.ts';
import { composeRegion, type RegionProgress } from './region.ts';
import { inThreads, RegionFault } from './threads.ts';
import { readNation, readNationPlan } from './validate.ts';

const here: RunRegion = (task, onProgress) => composeRegion(task, onProgress);
/** Where it is the years' places that are asked about, not how good the plans are. */
const unproven: RunRegion = (task, onProgress) => composeRegion(task, onProgress, { limits: { isProven: false } });
const hashes = (nation: Nation) => ({ nationSha256: 'n', problemSha256: nation.problems.map((_, no) => `p${no}`) });
const composed = (nation: Nation, run = here, workers = 1, reserve = true) =>
  composeNation(nation, { seed: 1, ...hashes(nation), workers, run, reserve });

/** A nation and its plan, which is composed when first asked for; nobody changes it. */
function once(nation: Nation, run = here): { nation: Nation; planOf: () => ReturnType<typeof composed> } {
  let plan: ReturnType<typeof composed> | undefined;
  const planOf = () => {
    plan ??= composed(nation, run);
    return plan;
  };
  return { nation, planOf };
}
const oneYear = once(smallNation());

describe('one year', () => {
  const { nation, planOf } = oneYear;

  it('every plan is accepted, by itself and together', async () => {
    expect(readNation(nation)).toEqual({ nation });
    const plan = await planOf();
    expect(readNationPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ plan });
    expect(checkNation(nation, plan, hashes(nation))).toMatchObject({ accepted: true, shared: [], differences: [] });
    nation.problems.forEach((problem, no) => {
      expect(plan.plans[no] && check(problem, plan.plans[no]).accepted).toBe(true);
    });
    expect(plan.plans.some(({ tracks }) => JSON.stringify(tracks).includes(SHARED))).toBe(true);
  });

  it('a plan of another nation, one too few, a wrong sum', async () => {
    const plan = await planOf();
    const codes = (changed: object) => checkNation(nation, { ...plan, ...changed }, hashes(nation)).differences.map(({ path }) => path);
    expect(codes({ nationSha256: 'x' })).toEqual(['/nationSha256']);
    expect(codes({ cost: plan.cost + 1 })).toEqual(['/cost']);
    expect(codes({ plans: plan.plans.slice(1) })).toContain('/plans');
    expect(checkNation(nation, { ...plan, plans: [...plan.plans].reverse() }, hashes(nation)).accepted).toBe(false);
  });

  it('a plan that breaks only the sum at a shared unit is refused', async () => {
    // Øst already has more doctors there than the whole unit has places, and asks for no tracks; Syd keeps within its own part.
    const full = structuredClone(nation);
    const [ost, syd] = full.problems;
    const [line] = full.shared;
    if (!ost || !syd || !line) throw new Error('the nation has regions and a shared unit');
    ost.demand = [];
    const [row] = ost.approvals.filter(({ unit }) => unit === SHARED);
    if (!row) throw new Error('Øst uses the shared unit');
    ost.occupancy = [{ ...row, tenths: line.tenths + 10 }].map(({ gives: _, ...rest }) => rest);
    expect(readNation(full)).toHaveProperty('nation');
    // Composed as if Øst were not there: nothing is held back.
    const careless = await composed({ ...full, shared: [] });
    const verdict = checkNation(full, careless, hashes(full));
    expect(verdict.plans.map(({ accepted }) => accepted)).toEqual([true, true, true]);
    expect(verdict.accepted).toBe(false);
    expect(verdict.shared[0]).toMatchObject({ no: 0, unit: SHARED });
    // The composer holds back what Øst has too much.
    const careful = await composed(full);
    expect(checkNation(full, careful, hashes(full))).toMatchObject({ accepted: true, shared: [] });
  });
});

describe('several years', () => {
  const { nation, planOf } = once(smallNation(3, true), unproven);

  it('each plan is in the house of the next; what the rough plans of later years take is left to them', async () => {
    const plan = await planOf();
    expect(checkNation(nation, plan, hashes(nation))).toMatchObject({ accepted: true });
    const reserved = nation.problems.map(({ year }, no) => [year, (plan.reserved[no] ?? 0) > 0]);
    expect(reserved).toEqual(
      [1, 2, 3].flatMap(() => [
        [2028, true],
        [2029, true],
        [2030, false],
      ]),
    );
    // The same plan each year fills places twice.
    const [first] = plan.plans;
    const twice = plan.plans.map((one, no) => (no === 1 && first ? { ...first, problemSha256: one.problemSha256 } : one));
    expect(checkNation(nation, { ...plan, plans: twice }, hashes(nation)).plans[1]?.findings.some(({ rule }) => rule === 'capacity')).toBe(
      true,
    );
  });

  it('with places reserved no fewer are placed over the years', async () => {
    const [reserved, careless] = [await planOf(), await composed(nation, unproven, 1, false)];
    expect(reserved.demanded - reserved.unplaced).toBeGreaterThanOrEqual(careless.demanded - careless.unplaced);
  });
});

describe('in threads', () => {
  const folder = path.resolve(`dist/test-threads-${process.pid}`);
  const file = (name: string) => pathToFileURL(path.join(folder, name));
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: [path.resolve(import.meta.dirname, 'region-thread.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile: path.join(folder, 'region-thread.mjs'),
      logLevel: 'silent',
    });
    writeFileSync(path.join(folder, 'exit.mjs'), 'process.exit(3)');
    writeFileSync(path.join(folder, 'throw.mjs'), 'throw new Error("out of luck")');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const { nation, planOf } = oneYear;

  it('the same bytes with one, two and three workers as without any', async () => {
    const expected = canonicalJson(await planOf());
    for (const workers of [1, 2, 3])
      expect(canonicalJson(await composed(nation, inThreads(file('region-thread.mjs')), workers)), `${workers}`).toBe(expected);
  });

  it('tell of their progress', async () => {
    const seen: RegionProgress[] = [];
    const run = inThreads(file('region-thread.mjs'));
    await composeNation(nation, { seed: 1, ...hashes(nation), workers: 2, run, onProgress: (told) => seen.push(told) });
    expect(
      new Set(seen.filter(({ progress }) => progress.phase === 'done').map(({ trainingRegion, year }) => `${trainingRegion} ${year}`)).size,
    ).toBe(3);
  });

  it.each([
    ['exit.mjs', /code 3/],
    ['throw.mjs', /out of luck/],
  ])('%s: a thread that fails is named with its region', async (name, message) => {
    const fault = await composed(nation, inThreads(file(name)), 2).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(RegionFault);
    expect((fault as RegionFault).trainingRegion).toMatch(/^syntetisk-/);
    expect((fault as RegionFault).message).toMatch(message);
  });
});
