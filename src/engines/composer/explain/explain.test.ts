/** What an explanation promises: rules that cannot all be kept, none of them for nothing, and ways out that really are. */
import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { compose } from '../compose.ts';
import { generate } from '../generate.ts';
import type { Problem } from '../problem.ts';
import { tinyProblem, withPartialPins } from '../tiny.case.ts';
import { readProblem } from '../validate.ts';
import { applyAll } from './apply.ts';
import { canAll } from './every-plan.case.ts';
import { explain, look } from './explain.ts';
import type { NamedRule } from './explanation.ts';
import { notMetOf } from './not-met.ts';
import { readExplanation } from './read.ts';
import { approvedOnly, routeRulesOf } from './route-rules.ts';
import { named, ruleKey } from './rules.ts';

const RUNS = Number(process.env.COMPOSER_RUNS ?? 12);
const MOST_PLANS = 60_000;
const options = { seed: 1, problemSha256: 'tiny' };
/** For a plan that need not be the best. */
const limits = { isProven: false };

/** Without the rule; without an occupancy, its places are as in an empty house. */
function dropped(conflict: readonly NamedRule[], rule: NamedRule): NamedRule[] {
  const rest = conflict.filter((other) => other !== rule);
  if (rule.kind !== 'occupancy') return rest;
  const same = (other: NamedRule) =>
    ['capacity', 'ceiling'].includes(other.kind) && ruleKey({ ...rule, kind: other.kind }) === ruleKey(other);
  return rest.map((other) => (same(other) ? { ...other, params: { ...other.params, emptied: 1 } } : other));
}

const specialtyRules = (problem: Problem, specialties: readonly string[]) =>
  specialties.flatMap((id) => [...routeRulesOf(problem, id), approvedOnly(id, 'own'), approvedOnly(id, 'side')]);

it.each([
  ['as made', (problem: Problem) => problem],
  ['with partial pins', withPartialPins],
  [
    'filled in part',
    (problem: Problem) => ({ ...problem, demand: problem.demand.map((row, i) => ({ ...row, filled: i === 0 ? 35 : 100 })) }),
  ],
])('%s: the rules of a conflict cannot all be kept, and without any one of them they can', { timeout: 600_000 }, async (_name, change) => {
  const highs = await loadHighs();
  let explained = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const problem = change(tinyProblem(seed), seed);
      fc.pre('problem' in readProblem(problem));
      const { plan } = await compose(problem, options);
      const notMet = notMetOf(problem, plan);
      for (const { wish } of notMet) {
        const { question, found } = look({ highs, problem, tracks: plan.tracks }, wish, notMet);
        if (found.outcome === 'possible') found.judge.dispose();
        // The plan is proven to place as many as can be.
        if (wish.kind === 'placed' && problem.pins.length === 0) expect(found.outcome).toBe('impossible');
        if (found.outcome !== 'impossible') continue;
        expect(found.minimal).toBe(true);
        const all = canAll(problem, found.conflict, found.left, question.specialties, MOST_PLANS);
        if (all === null) continue;
        expect([seed, wish.kind, all, found.conflict]).toEqual([seed, wish.kind, false, found.conflict]);
        for (const rule of found.conflict) {
          const rules = specialtyRules(problem, question.specialties);
          const left = [...found.left, ...rules.filter((one) => ruleKey(one.rule) === ruleKey(rule))];
          const without = canAll(problem, dropped(found.conflict, rule), left, question.specialties, MOST_PLANS);
          expect([seed, wish.kind, rule, without ?? true]).toEqual([seed, wish.kind, rule, true]);
          if (without !== null) explained++;
        }
      }
    }),
    { numRuns: RUNS, seed: 4, endOnFailure: true },
  );
  expect(explained).toBeGreaterThan(0);
});

describe('a department too small', () => {
  const problem = generate({ size: 'specialty', seed: 5 });
  const psychiatry = problem.approvals.filter(({ gives }) => gives.includes('psyk'));
  // two starts, one place: room for two tracks of five
  for (const [n, row] of psychiatry.entries()) row.tenths = n === 0 ? 10 : 0;
  for (const row of problem.demand) row.count = 5;
  problem.occupancy = problem.occupancy.filter(({ unit }) => !psychiatry.some((row) => row.unit === unit));

  it('is named with its months, and each way out makes the wish possible', { timeout: 120_000 }, async () => {
    const { plan } = await compose(problem, { ...options, limits });
    const told = { problemSha256: 'x', plan: 'given' as const, wishes: ({ wish }: { wish: NamedRule }) => wish.kind === 'placed' };
    const explanation = await explain(problem, plan, told);
    expect(readExplanation(JSON.parse(JSON.stringify(explanation)))).toEqual({ explanation });
    const [answer] = explanation.answers;
    expect(answer).toMatchObject({ outcome: 'impossible', decidedBy: 'relaxation', minimal: true });
    const kinds = new Set(answer?.conflict.map(({ kind }) => kind));
    expect(kinds).toContain('capacity');
    expect(kinds).toContain('placed');
    expect(answer?.conflict.find(({ kind }) => kind === 'competence')?.params).toEqual({ group: 'psyk' });
    expect(answer?.alternatives.length).toBeGreaterThanOrEqual(2);
    for (const { changes, price } of answer?.alternatives ?? []) {
      const after = applyAll(problem, changes);
      expect(readProblem(after)).toHaveProperty('problem');
      const again = await compose(after, { ...options, limits });
      expect(again.plan.figures.unplaced).toBe(0);
      expect(price).not.toBeNull();
    }
    // One place more there is worth a track, and that is what solving again says too.
    expect(explanation.bottlenecks[0]).toMatchObject({ element: 'side', tried: [{ places: 1, tracks: 1 }, { places: 2 }] });
  });
});

it('asked to stop, it tells what it had found by then, and what it was looking for', { timeout: 120_000 }, async () => {
  const ended = new Set<string | undefined>();
  for (let seed = 1; seed <= 60 && ended.size < 3; seed++) {
    const problem = tinyProblem(seed);
    const { plan } = await compose(problem, options);
    const ask = (shouldStop: () => boolean) => explain(problem, plan, { problemSha256: 'x', plan: 'given', shouldStop });
    let looks = 0;
    const whole = await ask(() => ++looks < 0);
    expect(whole.stopped).toBeUndefined();
    if (whole.answers.length === 0) continue;
    for (const after of [0, Math.floor(looks / 4), Math.floor(looks / 2), looks - 1]) {
      let left = after;
      const part = await ask(() => left-- <= 0);
      ended.add(part.stopped);
      expect(readExplanation(JSON.parse(JSON.stringify(part)))).toEqual({ explanation: part });
      expect(part).toMatchObject({ notMet: whole.notMet, bottlenecks: [] });
      const { answers, stopped } = part;
      if (stopped === 'bottlenecks') expect(answers).toEqual(whole.answers);
      // All but the last are whole; of the last the conflict is, and the first ways out.
      for (const [i, answer] of answers.entries()) {
        const { alternatives = [], ...told } = whole.answers[i] ?? { price: null };
        const last = stopped === 'ways' && i === answers.length - 1;
        expect({ ...answer, alternatives: [], ...(last && { price: told.price }) }).toEqual({ ...told, alternatives: [] });
        expect(last ? alternatives.slice(0, answer.alternatives.length) : alternatives).toEqual(answer.alternatives);
      }
    }
  }
  expect([...ended].sort()).toEqual(['bottlenecks', 'conflict', 'ways']);
});

it('the same problem and plan give the same bytes, whatever is not met', { timeout: 120_000 }, async () => {
  let answers = 0;
  for (let seed = 1; seed <= 40 && answers < 4; seed++) {
    const problem = tinyProblem(seed);
    const { plan } = await compose(problem, options);
    const told = { problemSha256: 'x', plan: 'given' as const };
    const explanation = await explain(problem, plan, told);
    expect(canonicalJson(await explain(structuredClone(problem), plan, told)), `seed ${seed}`).toBe(canonicalJson(explanation));
    answers += explanation.answers.filter(({ outcome }) => outcome === 'impossible').length;
  }
  expect(answers).toBeGreaterThanOrEqual(4);
});

describe('a track for which there is no route', () => {
  const explained = async (edit: (problem: Problem) => void) => {
    const problem = generate({ size: 'specialty', seed: 5 });
    edit(problem);
    const { plan } = await compose(problem, { ...options, limits });
    const notMet = notMetOf(problem, plan);
    const [wish] = notMet.map((row) => row.wish).filter(({ kind }) => kind === 'placed');
    const { found } = look({ highs: await loadHighs(), problem, tracks: plan.tracks }, wish ?? named('placed'), notMet);
    return found.outcome === 'impossible' ? found.conflict.map(({ kind }) => kind) : [found.outcome];
  };

  it('is told by the rules about one track', async () => {
    expect(
      await explained((problem) => {
        for (const unit of problem.units) unit.site = problem.sites[0]?.id ?? '';
      }),
    ).toEqual(['placed', 'twoSites']);
  });

  it('a competence that nobody gives', async () => {
    const conflict = await explained((problem) => {
      for (const row of problem.approvals) row.gives = row.gives.filter((group) => group !== 'psyk');
    });
    expect(conflict).toContain('competence');
    expect(conflict).toContain('approved');
  });

  it('no pattern', async () => {
    expect(
      await explained((problem) => {
        problem.patterns = [];
      }),
    ).toEqual(['placed', 'noPattern']);
  });
});
