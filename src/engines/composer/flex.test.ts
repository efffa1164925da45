/** Places without an applicant: converted or told; kept when pinned; and what explains, asks what if and plans anew agrees about them. */
import { describe, expect, it } from 'vitest';
import { replan } from './change/replan.ts';
import { whatIf } from './change/whatif.ts';
import { check } from './check.ts';
import { compose } from './compose.ts';
import { explain } from './explain/explain.ts';
import { wholePin } from './generate/pins.ts';
import { generate } from './generate.ts';
import type { Plan, PlanTrack } from './plan.ts';
import type { Problem } from './problem.ts';
import { tinyProblem, withFlex } from './tiny.case.ts';
import { readPlan, readProblem } from './validate.ts';

const composed = async (problem: Problem): Promise<Plan> => {
  expect(readProblem(problem)).toEqual({ problem });
  const { plan } = await compose(problem, { seed: 1, problemSha256: 'x' });
  expect(check(problem, plan)).toMatchObject({ accepted: true });
  return plan;
};
const flexTracks = ({ tracks }: Plan): PlanTrack[] => tracks.filter(({ flex }) => flex);
const hashes = { problemSha256: 'x', planSha256: 'y', changeSha256: 'z' };

/** Two tracks of general practice without an applicant, of which both may become tracks of neurology; roomy enough for that. */
async function converting(): Promise<{ problem: Problem; plan: Plan }> {
  for (let seed = 1; seed < 100; seed++) {
    const problem = withFlex(tinyProblem(seed), seed);
    if (problem.pins.length > 0 || 'errors' in readProblem(problem)) continue;
    const { plan } = await compose(problem, { seed: 1, problemSha256: 'x' });
    if (flexTracks(plan).length > 1) return { problem, plan };
  }
  throw new Error('some tiny problem converts');
}

describe('a plan with flex tracks', async () => {
  const { problem, plan } = await converting();

  it('is accepted, and read as JSON', () => {
    expect(check(problem, plan)).toMatchObject({ accepted: true });
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ plan });
    expect(plan.figures.flex).toMatchObject({ converted: flexTracks(plan).length });
  });

  it('keeps them when they are pinned', async () => {
    const pinned = { ...problem, pins: flexTracks(plan).map(wholePin) };
    const again = await composed(pinned);
    const way = ({ deviations: _, ...flex }: NonNullable<PlanTrack['flex']>) => flex;
    for (const { id, flex, elements } of flexTracks(plan)) {
      const kept = again.tracks.find((track) => track.id === id);
      expect(kept?.elements).toEqual(elements);
      expect(kept?.flex && way(kept.flex)).toEqual(flex && way(flex));
    }
  });

  it('does not ask why there is no track where there is no applicant', async () => {
    const { notMet } = await explain(problem, plan, { problemSha256: 'x', plan: 'given', bottlenecks: false });
    for (const { wish, asked } of notMet.filter(({ wish }) => wish.kind === 'placed')) {
      const demand = problem.demand.find(({ specialty }) => specialty === wish.specialty);
      const flexed = flexTracks(plan).filter(({ specialty }) => specialty === wish.specialty).length;
      expect(asked).toBe((demand?.count ?? 0) - (demand?.unfilled ?? 0) + flexed);
    }
  });

  it('what if nobody were asked for where they come from: none without an applicant, and so none converted', async () => {
    const from = flexTracks(plan)[0]?.flex?.from ?? '';
    const changes = { schema: 'videre-change/1' as const, changes: [{ type: 'count' as const, specialty: from, count: 0 }] };
    const { after } = await whatIf({ problem, plan, changes, seed: 1, hashes, hashOf: () => 'x' });
    expect(after.tracks.filter(({ flex }) => flex?.from === from)).toEqual([]);
  });

  it('stays as it is when a doctor leaves: the others are flex tracks as before', async () => {
    const [first, ...others] = flexTracks(plan);
    const changes = {
      schema: 'videre-change/1' as const,
      asOf: '2029-01' as const,
      changes: [{ type: 'dropout' as const, track: first?.id ?? '', from: '2029-01' as const }],
    };
    const { tracks } = await replan(problem, plan.tracks, changes, hashes);
    expect(tracks.filter(({ flex, ended }) => flex && ended === undefined)).toEqual(others);
  });
});

describe('contradictions are told with their place', () => {
  const base = (): Problem => ({ ...withFlex(tinyProblem(7), 7), pins: [] });
  const faults = (edit: (problem: Problem) => void) => {
    const problem = base();
    edit(problem);
    const read = readProblem(problem);
    return 'errors' in read ? read.errors.map(({ path, code }) => `${path} ${code}`) : [];
  };
  it.each<[string, (problem: Problem) => void, string]>([
    ['more unfilled than tracks', (p) => Object.assign(p.demand[0] ?? {}, { count: 1, unfilled: 2 }), '/demand/0/unfilled flex.unfilled'],
    ['into itself', (p) => Object.assign(p, { flex: [{ from: 'neuro', to: 'neuro', most: 1 }] }), '/flex/0/to flex.same'],
    [
      'from a specialty without tracks',
      (p) => Object.assign(p, { flex: [{ from: 'x', to: 'neuro', most: 1 }] }),
      '/flex/0/from flex.noDemand',
    ],
    ['told twice', (p) => Object.assign(p, { flex: [1, 2].map((most) => ({ from: 'kirurgi', to: 'neuro', most })) }), '/flex/1 flex.twice'],
  ])('%s', (_name, edit, fault) => {
    expect(faults(edit)).toContain(fault);
  });
});

it('made-up problems have them when asked, and are else as they were', () => {
  const { demand, flex = [], ...rest } = generate({ size: 'region', seed: 2, unfilled: true });
  const { demand: before, ...others } = generate({ size: 'region', seed: 2 });
  expect(rest).toEqual(others);
  expect(demand.map(({ specialty, count, starts }) => ({ specialty, count, starts }))).toEqual(before);
  expect(demand.some(({ filled = 100 }) => filled < 100)).toBe(true);
  expect(flex.length).toBeGreaterThan(3);
  expect(readProblem({ ...rest, demand, flex })).toHaveProperty('problem');
});
