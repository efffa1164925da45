/** The sceptic finds what is wrong, and nothing where all is right. */
import { expect, test } from 'vitest';
import { doubt } from '../../bench/composer/sceptic.ts';
import { highs } from '../../bench/composer/solve/highs.ts';
import { compose, type Plan } from '../../src/engines/composer/index.ts';
import { STANDARD_STAGES } from '../../src/engines/composer/rules/stages.ts';
import { tinyProblem } from '../../src/engines/composer/tiny.case.ts';

const SEEDS = Array.from({ length: Number(process.env.SCEPTIC_RUNS ?? 8) }, (_, i) => i + 1);

test('of tiny problems nothing is wrong, and every stage is solved', { timeout: 600_000 }, async () => {
  for (const seed of SEEDS) {
    const problem = { ...tinyProblem(seed), stages: [...STANDARD_STAGES] };
    const { plan } = await compose(problem, { seed, problemSha256: 'tiny' });
    expect({ seed, ...(await doubt(problem, plan, highs, 60)) }).toEqual({ seed, faults: [], solved: 6, stages: 6 });
  }
});

/** A tiny problem in which the stage of moves costs something. */
async function withMoves() {
  for (let seed = 1; ; seed++) {
    const problem = { ...tinyProblem(seed), stages: [...STANDARD_STAGES] };
    const { plan } = await compose(problem, { seed, problemSha256: 'tiny' });
    if ((plan.stages?.[2]?.value ?? 0) > 0 && plan.tracks.length > 1 && problem.pins.length === 0) return { problem, plan };
  }
}

test('a bound too high, a cost untold and a track lost are found', { timeout: 600_000 }, async () => {
  const { problem, plan } = await withMoves();
  const faults = async (wrong: Plan) => (await doubt(problem, wrong, highs, 60)).faults.join('\n');
  const raised = (plan.stages ?? []).map((stage, no) => (no === 2 ? { ...stage, bound: stage.value + 1 } : stage));
  expect(await faults({ ...plan, stages: raised })).toContain('moves: bound');
  const untold = (plan.stages ?? []).map((stage, no) => (no === 2 ? { ...stage, value: stage.value - 1 } : stage));
  expect(await faults({ ...plan, stages: untold })).toContain('checker: /stages/2/value');
  expect(await faults({ ...plan, tracks: plan.tracks.slice(1) })).toContain('checker: demand.sum');
});
