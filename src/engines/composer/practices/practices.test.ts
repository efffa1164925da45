/** Tracks of a pool are divided among its practices: as many as can be, proven; who cannot be is named. */
import fc from 'fast-check';
import { Compile } from 'typebox/schema';
import { describe, expect, it } from 'vitest';
import { monthText } from '../../../kernel/month.ts';
import { compose } from '../compose.ts';
import { generate } from '../generate.ts';
import type { Plan, PlanTrack } from '../plan.ts';
import type { Practice, Problem } from '../problem.ts';
import { assignPractices } from './assign.ts';
import { checkPractices } from './check.ts';
import schema from './practices.schema.json' with { type: 'json' };
import { freeAt, monthsOf, type Pool, staysIn } from './stays.ts';

const made = generate({ size: 'specialty', seed: 2 });
const isWritten = Compile(schema);
const hashes = { problemSha256: 'p', planSha256: 'q' };
const FIRST = 2028 * 12;

/** A pool, and tracks of which each is there in two periods: [month of beginning, months] twice. */
function small(practices: [places: number, taken: number][], tracks: number[][]): { problem: Problem; plan: Plan } {
  const period = { from: '2028-01', to: '2040-01' };
  const [unit] = made.units;
  if (!unit) throw new Error('there is a unit');
  const pool = practices.map(
    ([places, taken], i): Practice => ({
      id: `p${i}`,
      name: `p${i}`,
      places: [{ ...period, tenths: 10 * places }],
      taken: [{ from: '2028-01', to: '2029-01', tenths: 10 * taken }],
    }),
  );
  const problem: Problem = { ...made, units: [{ ...unit, practices: pool }] };
  const placed = tracks.map((numbers, t): PlanTrack => {
    const element = (n: number) => ({
      id: `t${t}e${n}`,
      unit: unit.id,
      from: monthText(FIRST + (numbers[2 * n] ?? 0)),
      months: numbers[2 * n + 1] ?? 6,
      kind: 'own' as const,
    });
    return { id: `t${t}`, specialty: 's', pattern: 'p', start: '2028-01', elements: [element(0), element(1)] };
  });
  return { problem, plan: { tracks: placed } as unknown as Plan };
}

/** Fewest left out, found by trying every division. */
function fewestLeft({ problem, plan }: { problem: Problem; plan: Plan }): number {
  const pool = problem.units[0] as Pool;
  const stays = staysIn(pool, plan.tracks);
  const used = pool.practices.map(() => new Map<number, number>());
  const go = (i: number): number => {
    const stay = stays[i];
    if (!stay) return 0;
    let best = 1 + go(i + 1);
    pool.practices.forEach((practice, p) => {
      const months = monthsOf(stay);
      if (!months.every((at) => (used[p]?.get(at) ?? 0) < freeAt(practice, at))) return;
      for (const at of months) used[p]?.set(at, (used[p]?.get(at) ?? 0) + 1);
      best = Math.min(best, go(i + 1));
      for (const at of months) used[p]?.set(at, (used[p]?.get(at) ?? 0) - 1);
    });
    return best;
  };
  return go(0);
}

describe('assignPractices', () => {
  it('leaves as few without a practice as one finds by trying all', async () => {
    const practice = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 1 }));
    const track = fc.tuple(fc.constantFrom(0, 3, 6), fc.constantFrom(3, 6), fc.constantFrom(12, 15, 18), fc.constantFrom(6, 12));
    await fc.assert(
      fc.asyncProperty(
        fc.array(practice, { minLength: 1, maxLength: 3 }),
        fc.array(track, { minLength: 1, maxLength: 6 }),
        async (practices, tracks) => {
          const given = small(practices, tracks);
          const division = await assignPractices(given.problem, given.plan, hashes);
          expect(checkPractices(given.problem, given.plan, division)).toEqual([]);
          expect(division.unassigned).toHaveLength(fewestLeft(given));
          expect(division.atLeast).toBe(division.unassigned.length);
          expect(isWritten.Check(division)).toBe(true);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it('takes the first practices, and names who is left', async () => {
    const given = small(
      [
        [1, 0],
        [1, 0],
      ],
      [
        [0, 6, 12, 6],
        [0, 6, 12, 6],
        [0, 6, 12, 6],
      ],
    );
    expect(await assignPractices(given.problem, given.plan, hashes)).toEqual({
      schema: 'videre-practices/1',
      ...hashes,
      assigned: [
        { track: 't0', unit: given.problem.units[0]?.id, practice: 'p0' },
        { track: 't1', unit: given.problem.units[0]?.id, practice: 'p1' },
      ],
      unassigned: [{ track: 't2', unit: given.problem.units[0]?.id }],
      atLeast: 1,
    });
  });

  it('divides a region, the same way each time', async () => {
    const problem = generate({ size: 'region', seed: 1 });
    let placed = false;
    const { plan } = await compose(problem, {
      seed: 1,
      problemSha256: 'p',
      onProgress: (told) => {
        placed ||= told.unplaced === 0;
      },
      shouldStop: () => placed,
    });
    const division = await assignPractices(problem, plan, hashes);
    expect(checkPractices(problem, plan, division)).toEqual([]);
    expect(division.assigned.length + division.unassigned.length).toBe(plan.tracks.filter(({ specialty }) => specialty === 'almen').length);
    expect(division.atLeast).toBe(division.unassigned.length);
    expect(await assignPractices(problem, plan, hashes)).toEqual(division);
  });
});

describe('checkPractices refuses', () => {
  const given = small(
    [
      [1, 0],
      [1, 0],
    ],
    [
      [0, 6, 12, 6],
      [0, 6, 12, 6],
    ],
  );
  const unit = given.problem.units[0]?.id ?? '';
  const at = (track: string, practice: string) => ({ track, unit, practice });
  it.each([
    ['two in one place', [at('t0', 'p0'), at('t1', 'p0')], 'practices.full'],
    ['one told twice', [at('t0', 'p0'), at('t0', 'p1'), at('t1', 'p1')], 'practices.twice'],
    ['one not told', [at('t0', 'p0')], 'practices.missing'],
    ['a practice nobody knows', [at('t0', 'p0'), at('t1', 'x')], 'practices.unknown'],
    ['a track nobody knows', [at('t0', 'p0'), at('t1', 'p1'), at('t2', 'p1')], 'practices.nobody'],
  ])('%s', (_name, assigned, code) => {
    const division = { schema: 'videre-practices/1' as const, ...hashes, assigned, unassigned: [], atLeast: 0 };
    expect(checkPractices(given.problem, given.plan, division).map((one) => one.code)).toContain(code);
  });
});
