/** What compose promises: the same plan to the byte, the best plan when stopped, pins kept, reasons for what has no place. */

import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../kernel/canonical.ts';
import { seededRandom } from '../../kernel/random.ts';
import { sha256Of } from '../../platform/sha256.ts';
import { check } from './check.ts';
import { compose, type Progress } from './compose.ts';
import { partialPin } from './generate/pins.ts';
import { generate } from './generate.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { tinyProblem } from './tiny.case.ts';
import { readProblem } from './validate.ts';
import { VERSION } from './version.ts';

const options = { seed: 7, problemSha256: 'abc' };
const problem = generate({ size: 'specialty', seed: 5 });
const asked = problem.demand.reduce((sum, { count }) => sum + count, 0);
const unplacedOf = (plan: Plan) => plan.unplaced.reduce((sum, row) => sum + row.count, 0);

/** For a plan that is to be right, and not the best. */
const limits = { isProven: false };

/** The plan is what check accepts. */
async function composed(given: Problem): Promise<Plan> {
  expect(readProblem(given)).toHaveProperty('problem');
  const { plan } = await compose(given, { ...options, limits });
  const result = check(given, plan, { problemSha256: 'abc' });
  expect(result.findings.filter((finding) => finding.hard)).toEqual([]);
  expect(result.differences).toEqual([]);
  return plan;
}

/** The same problem's plan, once for all that ask about it: searched to its end, and within the limits. */
const once = <T>(made: () => Promise<T>): (() => Promise<T>) => {
  let found: Promise<T> | undefined;
  return () => (found ??= made());
};
const searched = once(() => compose(problem, options));
const within = once(() => composed(problem));

describe('compose', () => {
  it('gives the same bytes for the same problem and seed, watched or not', async () => {
    const seen: Progress[] = [];
    const a = await searched();
    const b = await compose(structuredClone(problem), { ...options, onProgress: (progress) => seen.push(progress) });
    expect(canonicalJson(b.plan)).toBe(canonicalJson(a.plan));
    expect(seen.at(-1)).toMatchObject({ phase: 'done', cost: a.plan.cost, bound: a.plan.bound, unplaced: 0 });
    // Of one plan ever more is known; what was foreseen of stages to come need not hold for the next.
    const before = (i: number, no: number) => seen[i - 1]?.stages[no]?.bound ?? 0;
    seen.forEach(({ plan, stages }, i) => {
      if (!plan) for (const [no, { bound }] of stages.entries()) expect(bound).toBeGreaterThanOrEqual(before(i, no));
    });
    for (const { plan } of seen) if (plan) expect(check(problem, plan).accepted).toBe(true);
  });

  it('gives the plans that it has always given: other bytes need another version', async () => {
    const plans = [(await searched()).plan];
    for (let seed = 1; seed <= 30; seed++) plans.push((await compose(tinyProblem(seed), options)).plan);
    const sha256 = sha256Of(plans);
    expect([VERSION, sha256]).toEqual(['composer/17', '4a2f3bcfb16beb91c5a80f59f7c0007aea8745872a3c75c340ed323bc1974692']);
  });

  it('places all, close to the bound, before anything is proven', async () => {
    const plan = await composed(generate({ size: 'five', seed: 1 }));
    expect(unplacedOf(plan)).toBe(0);
    expect(plan.gap).toBeLessThan(0.1);
  });

  it('keeps the best plan when stopped', async () => {
    let rounds = 0;
    const { plan } = await compose(problem, { ...options, shouldStop: () => ++rounds > 2 });
    expect(plan.stopped).toBe(true);
    expect(plan.tracks).toHaveLength(asked);
    expect(check(problem, plan).accepted).toBe(true);
  });

  it('stopped before the first stage, has a plan of which is told how near the best it is in every stage', async () => {
    let begun = false;
    const onProgress = ({ stage }: Progress) => {
      begun ||= stage !== null;
    };
    const { plan } = await compose(problem, { ...options, onProgress, shouldStop: () => begun });
    expect(check(problem, plan).accepted).toBe(true);
    expect(plan.stopped).toBe(true);
    for (const { value, bound } of plan.stages ?? []) expect(bound > 0 || value === 0).toBe(true);
    expect(plan.gap).toBeLessThan(0.2);
  });

  it('keeps pins, and composes the rest around them', async () => {
    const before = await within();
    const pins = before.tracks.slice(0, 3).map(({ id, specialty, start, elements }) => ({
      id,
      specialty,
      start,
      elements: elements.map(({ from: _, ...kept }) => kept),
    }));
    const plan = await composed({ ...problem, pins });
    for (const pin of pins) expect(plan.tracks).toContainEqual(before.tracks.find((track) => track.id === pin.id));
    expect(plan.tracks).toHaveLength(asked);
    const ids = plan.tracks.flatMap((track) => [track.id, ...track.elements.map((element) => element.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('partial pins', () => {
  const made = generate({ size: 'five', seed: 3, pins: { whole: 6, partial: 12 } });

  it('are completed, in every field as pinned, and the rest composed around them', async () => {
    const plan = await composed(made);
    expect(unplacedOf(plan)).toBe(0);
    expect(made.pins.filter(({ elements }) => elements.some(({ unit }) => unit === null))).toHaveLength(12);
    for (const pin of made.pins) {
      const track = plan.tracks.find(({ id }) => id === pin.id);
      expect(track).toMatchObject({ specialty: pin.specialty, start: pin.start });
      pin.elements.forEach(({ id, unit, months, kind, from }, i) => {
        const found = track?.elements[i];
        expect(found).toMatchObject({ id, kind });
        expect([unit ?? found?.unit, months ?? found?.months, from ?? found?.from]).toEqual([found?.unit, found?.months, found?.from]);
      });
    }
  });

  it('made from a plan hold its cost between the two bounds: it keeps them, and they only take choices away', async () => {
    const before = await within();
    const pins = before.tracks.slice(0, 5).map((track) => partialPin(track, seededRandom(1)));
    const { cost, bound, tracks } = await composed({ ...problem, pins });
    expect(tracks).toHaveLength(asked);
    expect(cost).toBeGreaterThanOrEqual(before.bound);
    expect(bound).toBeLessThanOrEqual(before.cost);
  });

  it('that cannot all be completed: as many as can be, the others named with the reason', async () => {
    const draft = structuredClone(problem);
    // One place for psychiatry, which every track passes: of three that begin together one can be completed.
    const psychiatry = draft.approvals.filter(({ gives }) => gives.includes('psyk'));
    for (const [n, row] of psychiatry.entries()) row.tenths = n === 0 ? 10 : 0;
    const [demand] = draft.demand;
    const [pattern] = draft.patterns;
    const [start] = demand?.starts ?? [];
    if (!demand || !pattern || !start) throw new Error('the generated problem has a specialty');
    draft.pins = ['a', 'b', 'c'].map((id) => ({
      id,
      specialty: demand.specialty,
      start,
      elements: pattern.elements.map(({ kind }, i) => ({ id: `${id}${i}`, unit: null, months: null, kind })),
    }));
    const plan = await composed(draft);
    const left = plan.unplaced.filter(({ reasons }) => reasons[0]?.code === 'pinned');
    expect(left).toHaveLength(2);
    expect(left.every(({ reasons }) => reasons.some(({ code }) => code === 'fullUnits'))).toBe(true);
    expect(plan.tracks.filter(({ id }) => ['a', 'b', 'c'].includes(id))).toHaveLength(1);
    // A plan that leaves a pin out without a word is refused.
    const silent = { ...plan, unplaced: plan.unplaced.map((row) => ({ ...row, reasons: row.reasons.slice(1) })) };
    expect(check(draft, silent).findings.filter(({ code }) => code === 'pins.missing')).toHaveLength(2);
  });
});

it('finds a way through a pattern whose rules bite only on the whole track', async () => {
  const hostile = generate({ size: 'specialty', seed: 4 });
  for (const pattern of hostile.patterns) {
    const element = { kind: 'own' as const, months: [6], competence: null, units: null, sameUnitAs: null };
    const elements = Array.from({ length: 8 }, () => ({ ...element }));
    Object.assign(pattern, {
      months: 48,
      elements,
      sites: { count: 3, months: 12 },
      shortest: 12,
      competences: [{ group: 'special', months: 18 }],
    });
  }
  hostile.demand = hostile.demand.map((demand) => ({ ...demand, count: 3 }));
  const plan = await composed(hostile);
  expect(plan.tracks).toHaveLength(3);
});

describe('what has no place', () => {
  const change = (edit: (draft: Problem) => void): Problem => {
    const draft = structuredClone(problem);
    edit(draft);
    return draft;
  };
  const reasonCodes = (plan: Plan) => [...new Set(plan.unplaced.flatMap((row) => row.reasons.map((reason) => reason.code)))];

  it('a specialty without a pattern', async () => {
    const plan = await composed(change((p) => Object.assign(p, { patterns: [] })));
    expect([plan.tracks.length, unplacedOf(plan), reasonCodes(plan)]).toEqual([0, asked, ['noPattern']]);
    expect([plan.cost, plan.bound, plan.gap]).toEqual([0, 0, 0]);
  });

  /** Changes the approvals that give side training in psychiatry. */
  const withPsychiatry = (edit: (row: Problem['approvals'][number], n: number) => void) =>
    change((p) => {
      for (const [n, row] of p.approvals.filter(({ gives }) => gives.includes('psyk')).entries()) edit(row, n);
    });

  it('a competence that no unit gives', async () => {
    const plan = await composed(withPsychiatry((row) => Object.assign(row, { gives: [] })));
    expect(reasonCodes(plan)).toEqual(['noUnit']);
    expect(plan.unplaced[0]?.reasons[0]?.params).toMatchObject({ element: 2, kind: 'side', competence: 'psyk' });
  });

  it('too few places: as many as there is room for, and the full units named', async () => {
    // Two starts, one place: two tracks can be placed.
    const plan = await composed(withPsychiatry((row, n) => Object.assign(row, { tenths: n === 0 ? 10 : 0 })));
    expect(plan.tracks).toHaveLength(2);
    expect(reasonCodes(plan)).toContain('fullUnits');
    expect(plan.unplaced[0]?.reasons[0]?.params).toMatchObject({ element: 2, count: 1, competence: 'psyk' });
  });

  it('no places at all', async () => {
    const plan = await composed(withPsychiatry((row) => Object.assign(row, { tenths: 0 })));
    expect([plan.tracks.length, unplacedOf(plan), reasonCodes(plan)]).toEqual([0, asked, ['noUnit']]);
  });

  it('one site only, where the two-site rule asks for two', async () => {
    const plan = await composed(
      change((p) => {
        for (const unit of p.units) unit.site = p.sites[0]?.id ?? '';
      }),
    );
    expect([plan.tracks.length, reasonCodes(plan)]).toEqual([0, ['noRoute']]);
  });

  it('nothing asked for', async () => {
    const none = await composed(change((p) => Object.assign(p, { demand: [] })));
    expect([none.tracks.length, unplacedOf(none), none.cost]).toEqual([0, 0, 0]);
    const zero = await composed(change((p) => Object.assign(p.demand[0] ?? {}, { count: 0, starts: [] })));
    expect([zero.tracks.length, unplacedOf(zero)]).toEqual([0, 0]);
  });
});
