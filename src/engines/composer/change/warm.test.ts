/** Warm questions: the bound holds for every plan there is, the plan is one of its problem, and the same questions have the same answers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { check } from '../check.ts';
import { compose } from '../compose.ts';
import { generate } from '../generate.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { tinyProblem, tryAll } from '../tiny.case.ts';
import { readProblem } from '../validate.ts';
import { applyChanges } from './apply.ts';
import type { Changes, WhatIfChange } from './change.ts';
import { readChanges } from './read.ts';
import { openSession, type WarmRequest } from './warm.ts';

const MOST_PLANS = 20_000;
const RUNS = Number(process.env.COMPOSER_RUNS ?? 12);

async function composed(problem: Problem): Promise<WarmRequest & { plan: Plan }> {
  const { plan } = await compose(problem, { seed: 1, problemSha256: '' });
  return { problem, plan, seed: 1, hashOf: () => 'warm' };
}

const asList = (...changes: WhatIfChange[]): Changes => ({ schema: 'videre-change/1', changes });

/** Questions of every kind about the problem's own rows. */
function questions(problem: Problem, nth: number): Changes[] {
  const at = <T>(rows: readonly T[]): T | undefined => rows[nth % Math.max(1, rows.length)];
  const [row, demand] = [at(problem.approvals), at(problem.demand)];
  const [share, unit] = [at(problem.agreement.shares), at(problem.units)];
  const from = '2028-09';
  const lists: Changes[] = [asList()];
  if (row) {
    const { unit: here, specialty, kind, tenths } = row;
    lists.push(asList({ type: 'places', unit: here, specialty, kind, from, tenths: Math.max(0, tenths - 10) }));
    lists.push(asList({ type: 'places', unit: here, specialty, kind, from: '2028-01', tenths: tenths + 10 }));
    lists.push(asList({ type: 'approvalEnded', unit: here, specialty, kind, from }));
  }
  if (demand) lists.push(asList({ type: 'count', specialty: demand.specialty, count: demand.count + 1 }));
  if (demand) lists.push(asList({ type: 'count', specialty: demand.specialty, count: Math.max(0, demand.count - 1) }));
  if (share) lists.push(asList({ type: 'share', ...share, low: 20, high: 60 }));
  if (unit) lists.push(asList({ type: 'ceiling', unit: unit.id, from, tenths: 10 }));
  return lists.filter((list) => 'changes' in readChanges(list, problem, [], 'whatif'));
}

it('no plan after the changes that places as many costs less than the bound, as every plan of tiny problems shows', {
  timeout: 600_000,
}, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const problem = tinyProblem(seed);
      fc.pre('problem' in readProblem(problem));
      const session = await openSession(await composed(problem));
      fc.pre(session !== null);
      for (const changes of questions(problem, seed)) {
        const after = applyChanges(problem, changes);
        const best = tryAll(after, MOST_PLANS)?.get('');
        const told = session?.bound(changes);
        if (!best || !told) continue;
        const demanded = after.demand.reduce((sum, { count }) => sum + count, 0);
        expect(demanded - best.placed).toBeLessThanOrEqual(told.unplaced);
        const least = Math.min(...best.costs.map((costs) => costs.reduce((sum, cost) => sum + cost, 0)));
        expect(told.cost).toBeLessThanOrEqual(least + 1e-9);
        compared++;
      }
    }),
    { numRuns: RUNS, seed: 20281, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(RUNS);
});

const region = generate({ size: 'five', seed: 31 });
const request = await composed(region);

it('without changes the bound is near what the plan costs', async () => {
  const told = (await openSession(request))?.bound(asList());
  expect(told?.cost).toBeLessThanOrEqual(request.plan.cost);
  expect(told?.cost).toBeGreaterThan(0.9 * request.plan.cost);
});

it('the plan is one of the changed problem with the others pinned, and the same questions have the same answers', async () => {
  const lists = questions(region, 3).slice(1, 4);
  const answers = async () => {
    const session = await openSession(request);
    const all: string[] = [];
    for (const changes of lists) {
      const found = await session?.plan(changes);
      if (!found) throw new Error('a session answers');
      expect(check(found.problem, found.plan, { problemSha256: 'warm' }).accepted).toBe(true);
      expect(check(applyChanges(region, changes), found.plan).findings.filter(({ hard }) => hard)).toEqual([]);
      const tracks = new Map(found.plan.tracks.map((track) => [track.id, track]));
      const others = request.plan.tracks.filter(({ specialty }) => !found.scope?.includes(specialty));
      if (found.scope) for (const track of others) expect(tracks.get(track.id)).toEqual(track);
      all.push(canonicalJson(found.plan), canonicalJson(session?.bound(changes)));
    }
    return all;
  };
  expect(await answers()).toEqual(await answers());
});
