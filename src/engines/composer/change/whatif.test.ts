/** What-if: the plan after is one of the changed problem, accepted by the checker; what breaks and what moves is told; the plan before stays. */

import { Compile } from 'typebox/schema';
import { expect, it } from 'vitest';
import { check } from '../check.ts';
import { compose } from '../compose.ts';
import { generate } from '../generate.ts';
import { compareTracks } from '../rules/compare-tracks.ts';
import { tinyProblem } from '../tiny.case.ts';
import { readPlan } from '../validate.ts';
import { applyChanges } from './apply.ts';
import type { Change, Changes } from './change.ts';
import { readChanges } from './read.ts';
import schema from './whatif.schema.json' with { type: 'json' };
import { whatIf } from './whatif.ts';

const problem = generate({ size: 'specialty', seed: 5 });
const { plan } = await compose(problem, { seed: 1, problemSha256: 'before' });
const used = plan.tracks[0]?.elements[0];
const hashes = { problemSha256: 'before', planSha256: 'p', changeSha256: 'c' };

async function asked(changes: Change[]) {
  const list: Changes = { schema: 'videre-change/1', changes };
  expect(readChanges(list, problem, [], 'whatif')).toHaveProperty('changes');
  const answer = await whatIf({ problem, plan, changes: list, seed: 1, hashes, hashOf: () => 'after' });
  expect(Compile(schema).Errors(JSON.parse(JSON.stringify(answer)))[1]).toEqual([]);
  expect(readPlan(JSON.parse(JSON.stringify(answer.after)))).toHaveProperty('plan');
  expect(check(applyChanges(problem, list), answer.after, { problemSha256: 'after' }).accepted).toBe(true);
  return answer;
}

it('without any change nothing breaks and nothing moves', async () => {
  const answer = await asked([]);
  expect(answer).toMatchObject({ broken: [], tracks: { identical: plan.tracks.length, changed: [], onlyA: [], onlyB: [] } });
  expect(answer.after.cost).toBe(plan.cost);
});

it('a unit that closes: what lay there is named, and lies elsewhere afterwards', async () => {
  const unit = used?.unit ?? '';
  const answer = await asked([{ type: 'closed', unit, from: '2028-01' }]);
  const there = plan.tracks.filter(({ elements }) => elements.some((element) => element.unit === unit));
  expect(new Set(answer.broken.map(({ track }) => track))).toEqual(new Set(there.map(({ id }) => id)));
  expect(answer.after.tracks.flatMap(({ elements }) => elements).filter((element) => element.unit === unit)).toEqual([]);
  expect(answer.tracks.changed.length).toBeGreaterThanOrEqual(there.length - answer.after.figures.unplaced);
  expect(answer.before).toMatchObject({ cost: plan.cost, figures: plan.figures });
});

it('one track more: it is placed or told of, and stands alone in the comparison', async () => {
  const { specialty, count } = problem.demand[0] ?? { specialty: '', count: 0 };
  const answer = await asked([{ type: 'count', specialty, count: count + 1 }]);
  expect(answer.after.figures.demanded).toBe(count + 1);
  expect(answer.tracks.onlyB).toHaveLength(answer.after.figures.placed - plan.tracks.length);
});

it('a change for which nobody need move moves nobody, whichever of the best plans is at hand', async () => {
  let others = 0;
  for (let seed = 1; seed <= 60 && others < 1; seed++) {
    const tiny = tinyProblem(seed);
    const own = await compose(tiny, { seed: 1, problemSha256: 'tiny' });
    // Written in another order, the same problem has another of its best plans.
    const turned = { ...tiny, units: [...tiny.units].reverse(), approvals: [...tiny.approvals].reverse() };
    const { plan: atHand } = await compose(turned, { seed: 1, problemSha256: 'tiny' });
    if (compareTracks(own.plan.tracks, atHand.tracks).changed.length === 0) continue;
    others++;
    const list: Changes = { schema: 'videre-change/1', changes: [] };
    const { tracks, after } = await whatIf({ problem: tiny, plan: atHand, changes: list, seed: 1, hashes, hashOf: () => 'after' });
    expect([seed, tracks.changed]).toEqual([seed, []]);
    expect(after.stages).toEqual(atHand.stages);
  }
  expect(others).toBe(1);
});

it('with a poor plan at hand the best is found all the same', async () => {
  const { plan: poor } = await compose(problem, { seed: 1, problemSha256: 'before', shouldStop: () => true });
  expect(poor.cost).toBeGreaterThan(plan.cost);
  const { plan: again } = await compose(problem, { seed: 1, problemSha256: 'before', atHand: poor.tracks });
  expect(again.stages).toEqual(plan.stages);
});
