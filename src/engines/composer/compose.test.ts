/** What compose promises: the same plan to the byte, the best plan when stopped, pins kept, reasons for what has no place. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../kernel/canonical.ts';
import { check } from './check.ts';
import { compose, type Progress } from './compose.ts';
import { generate } from './generate.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { readProblem } from './validate.ts';

const options = { seed: 7, problemSha256: 'abc' };
const problem = generate({ size: 'specialty', seed: 5 });
const unplacedOf = (plan: Plan) => plan.unplaced.reduce((sum, row) => sum + row.count, 0);

/** Enough for these problems, and quick. */
const limits = { integer: { nodes: 5, iterations: 10_000 }, part: { nodes: 5, iterations: 500 }, columns: 3000 };

/** The plan is what check accepts. */
async function composed(given: Problem): Promise<Plan> {
  expect(readProblem(given)).toHaveProperty('problem');
  const { plan } = await compose(given, { ...options, limits });
  const result = check(given, plan, { problemSha256: 'abc' });
  expect(result.findings.filter((finding) => finding.hard)).toEqual([]);
  expect(result.differences).toEqual([]);
  return plan;
}

describe('compose', () => {
  it('gives the same bytes for the same problem and seed, watched or not', async () => {
    const seen: Progress[] = [];
    const a = await compose(problem, options);
    const b = await compose(structuredClone(problem), { ...options, onProgress: (progress) => seen.push(progress) });
    expect(canonicalJson(b.plan)).toBe(canonicalJson(a.plan));
    expect(seen.at(-1)).toMatchObject({ phase: 'done', cost: a.plan.cost, bound: a.plan.bound, unplaced: 0 });
    const bounds = seen.map((progress) => progress.bound);
    expect(bounds).toEqual([...bounds].sort((x, y) => x - y));
    for (const { plan } of seen) if (plan) expect(check(problem, plan).accepted).toBe(true);
  });

  it('places all, close to the bound', async () => {
    const plan = await composed(generate({ size: 'five', seed: 1, tight: true }));
    expect(unplacedOf(plan)).toBe(0);
    expect(plan.gap).toBeLessThan(0.05);
  });

  it('keeps the best plan when stopped', async () => {
    let rounds = 0;
    const { plan } = await compose(problem, { ...options, shouldStop: () => ++rounds > 2 });
    expect(plan.stopped).toBe(true);
    expect(plan.tracks).toHaveLength(14);
    expect(check(problem, plan).accepted).toBe(true);
  });

  it('keeps pins, and composes the rest around them', async () => {
    const before = await composed(problem);
    const pins = before.tracks.slice(0, 3).map(({ id, specialty, start, elements }) => ({
      id,
      specialty,
      start,
      elements: elements.map(({ from: _, ...kept }) => kept),
    }));
    const plan = await composed({ ...problem, pins });
    for (const pin of pins) expect(plan.tracks).toContainEqual(before.tracks.find((track) => track.id === pin.id));
    expect(plan.tracks).toHaveLength(14);
    const ids = plan.tracks.flatMap((track) => [track.id, ...track.elements.map((element) => element.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('finds a way through a pattern whose rules bite only on the whole track', async () => {
  const hostile = generate({ size: 'specialty', seed: 4 });
  for (const pattern of hostile.patterns) {
    const element = { kind: 'own' as const, months: [6], competence: null, units: null, sameUnitAs: null };
    const elements = Array.from({ length: 8 }, () => ({ ...element }));
    Object.assign(pattern, { elements, sites: { count: 3, months: 12 }, shortest: 12, competences: [{ group: 'special', months: 18 }] });
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
    expect([plan.tracks.length, unplacedOf(plan), reasonCodes(plan)]).toEqual([0, 14, ['noPattern']]);
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
    expect([plan.tracks.length, unplacedOf(plan), reasonCodes(plan)]).toEqual([0, 14, ['noUnit']]);
  });

  it('one site only, where the two-site rule asks for two', async () => {
    const plan = await composed(
      change((p) => {
        for (const unit of p.units) unit.site = 'hospital-01';
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
