/** What if, asked of a nation of two regions and two years: whose plans are composed anew, whose stay to the byte, and what is told of it. */
import { Compile } from 'typebox/schema';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import { compose } from '../compose.ts';
import { refused } from './change.cases.ts';
import type { RegionChanges } from './change.ts';
import { checkNation } from './check.ts';
import { composeNation, type RunRegion } from './compose.ts';
import { SHARED, smallNation } from './nation.case.ts';
import schema from './nation-whatif.schema.json' with { type: 'json' };
import type { NationPlan } from './plan.ts';
import { readNationChanges } from './read-change.ts';
import { composeRegion } from './region.ts';
import { whatIfNation } from './whatif.ts';

const run: RunRegion = (task) => composeRegion(task, () => {});
const whole = smallNation(2);
const nation = { ...whole, problems: whole.problems.filter(({ trainingRegion }) => trainingRegion !== 'syntetisk-nord') };
const hashes = { nationSha256: sha256Of(nation), problemSha256: nation.problems.map(sha256Of) };
const plan = await composeNation(nation, { seed: 1, ...hashes, workers: 1, run });
const before = canonicalJson(plan);
const list = (changes: unknown[]) => ({ schema: 'videre-nation-change/1', changes });

async function asked(changes: RegionChanges[], workers = 1) {
  const read = readNationChanges(list(changes), nation);
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const about = { nationSha256: hashes.nationSha256, planSha256: 'p', changeSha256: 'c' };
  const answer = await whatIfNation({ nation, plan, changed: read.changed, hashes: about, hashOf: sha256Of, seed: 1, workers, run });
  expect(Compile(schema).Errors(JSON.parse(JSON.stringify(answer)))[1]).toEqual([]);
  const sha256 = { nationSha256: sha256Of(read.changed), problemSha256: read.changed.problems.map(sha256Of) };
  expect(checkNation(read.changed, answer.after, sha256)).toMatchObject({ accepted: true, shared: [], differences: [] });
  expect(canonicalJson(plan)).toBe(before);
  return { answer, changed: read.changed };
}

const same = (after: NationPlan) => nation.problems.map((_, no) => canonicalJson(after.plans[no]) === canonicalJson(plan.plans[no]));
const demandOf = (no: number) => {
  const row = nation.problems[no]?.demand[0];
  if (!row) throw new Error('the problem asks for tracks');
  return row;
};
const one = (no: number, more: number): RegionChanges => {
  const { specialty, count } = demandOf(no);
  const problem = nation.problems[no];
  return {
    trainingRegion: problem?.trainingRegion ?? '',
    year: problem?.year ?? 0,
    changes: [{ type: 'count', specialty, count: count + more }],
  };
};

describe('whose plan is composed anew', () => {
  it('of a region’s last year: that year alone', async () => {
    const { answer } = await asked([one(1, -1)]);
    expect(same(answer.after)).toEqual([true, false, true, true]);
    expect(answer.regions).toMatchObject([
      { trainingRegion: 'syntetisk-ost', kept: [2028], years: [{ no: 1, year: 2029, because: 'changed' }] },
      { trainingRegion: 'syntetisk-syd', kept: [2028, 2029], years: [] },
    ]);
    const [ost, syd] = answer.regions;
    expect(ost?.after.demanded).toBe((ost?.before.demanded ?? 0) - 1);
    expect(syd?.after).toEqual(syd?.before);
    expect(answer.after.cost).toBeCloseTo(
      answer.regions.reduce((sum, { after }) => sum + after.cost, 0),
      6,
    );
    expect(ost?.years[0]?.tracks.onlyA.length).toBe((plan.plans[1]?.tracks.length ?? 0) - (answer.after.plans[1]?.tracks.length ?? 0));
  });

  it('of a region’s first year: the later year as well, for the first year’s plan is in its house', async () => {
    const { answer } = await asked([one(0, -1)]);
    expect(answer.regions[0]?.years.map(({ year, because }) => [year, because])).toEqual([
      [2028, 'changed'],
      [2029, 'earlierYear'],
    ]);
    expect(same(answer.after).slice(2)).toEqual([true, true]);
  });

  it('nobody’s, when a change changes nothing', async () => {
    const { answer } = await asked([one(0, 0)]);
    expect(canonicalJson(answer.after)).toBe(before);
    expect(answer.regions.flatMap(({ years }) => years)).toEqual([]);
  });
});

it('a department that closes to every year: who lay there is named, nobody lies there afterwards, the other region stays', async () => {
  const { answer, changed } = await asked([
    { trainingRegion: 'syntetisk-ost', year: null, changes: [{ type: 'closed', unit: SHARED, from: '2028-01' }] },
  ]);
  const there = (tracks: NationPlan['plans'][number]['tracks']) =>
    tracks.filter(({ elements }) => elements.some(({ unit }) => unit === SHARED)).map(({ id }) => id);
  for (const no of [0, 1]) {
    const year = answer.regions[0]?.years[no];
    expect(new Set(year?.broken.flatMap(({ track }) => track ?? []))).toEqual(new Set(there(plan.plans[no]?.tracks ?? [])));
    expect(there(answer.after.plans[no]?.tracks ?? [])).toEqual([]);
  }
  expect(there(plan.plans[0]?.tracks ?? []).length).toBeGreaterThan(0);
  expect(same(answer.after).slice(2)).toEqual([true, true]);
  // The last year's plan is what the composer finds in the house of the year before.
  const alone = await composeNation(
    { ...changed, problems: changed.problems.slice(0, 2) },
    {
      seed: 1,
      nationSha256: '',
      problemSha256: changed.problems.map(sha256Of),
      workers: 1,
      run,
    },
  );
  expect(canonicalJson(answer.after.plans.slice(0, 2))).toBe(canonicalJson(alone.plans));
});

it('the same bytes with two workers', async () => {
  const changes = [one(0, -1), one(2, -1)];
  expect(canonicalJson((await asked(changes, 2)).answer)).toBe(canonicalJson((await asked(changes)).answer));
});

describe('refused with the place in the file', () => {
  it.each(refused(nation.shared[0]?.specialty ?? ''))('$name', ({ list: row, code, path }) => {
    const read = readNationChanges(list([row]), nation);
    const errors = 'errors' in read ? read.errors : [];
    expect(errors.filter((fault) => fault.code === code && fault.path === path)).toHaveLength(1);
  });

  it.each([null, 3, [], {}, { schema: 'videre-change/1', changes: [] }])('%j is no list of changes', (json) => {
    expect(readNationChanges(json, nation)).toHaveProperty('errors');
  });

  it('a second list is judged by what the first leaves', () => {
    const row = nation.problems[0]?.approvals.find(({ unit }) => unit === SHARED);
    if (!row) throw new Error('Øst uses the shared unit');
    const { unit, specialty, kind } = row;
    const ended = {
      trainingRegion: 'syntetisk-ost',
      year: 2028,
      changes: [{ type: 'approvalEnded', unit, specialty, kind, from: '2018-01' }],
    };
    expect(readNationChanges(list([ended, ended]), nation)).toMatchObject({
      errors: [{ code: 'change.noApproval', path: '/changes/1/changes/0' }],
    });
  });
});

it('the problem that a year is composed of is the one that the composer would be given', async () => {
  const { answer, changed } = await asked([one(3, -1)]);
  const [problem] = changed.problems.slice(3);
  expect(answer.after.plans[3]?.problemSha256).toBe(problem && sha256Of(problem));
  expect(problem && (await compose(problem, { seed: 1, problemSha256: '' })).plan.figures.demanded).toBe(demandOf(3).count - 1);
});
