import { describe, expect, it, test } from 'vitest';
import { generate } from '../../../engines/composer/generate.ts';
import { capacity } from '../../../engines/composer/rules/capacity.ts';
import { type Draft, theTrack, track, world } from '../../../engines/composer/rules/case.ts';
import { contextOf } from '../../../engines/composer/rules/context.ts';
import { month } from '../../../kernel/month.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { balanceOf, compareSeverity, fullest, type Load, severity, sumOf, unitLoads } from './unit-load.ts';

const [from, to] = [month('2028-01'), month('2034-01')];
const at = (draft: Draft, key: string, text: string) => {
  const line = unitLoads(contextOf(draft.problem, draft.plan), from, to).find((one) => one.key === key);
  return line?.loads[month(text) - from];
};
/** The case world's track: w from March 2028, u from March 2030 to February 2031, two places everywhere. */
const cases: [string, (draft: Draft) => void, key: string, month: string, Load][] = [
  ['nobody there yet', () => {}, 'u|neuro|own', '2028-03', { places: 20, others: 0, own: 0 }],
  ['the track is there', () => {}, 'w|neuro|own', theTrack(world()).start, { places: 20, others: 0, own: 10 }],
  [
    'three on two places',
    (d) => d.plan.tracks.push(track('t2'), track('t3')),
    'w|neuro|own',
    theTrack(world()).start,
    { places: 20, others: 0, own: 30 },
  ],
  [
    'earlier start years, in tenths',
    (d) => d.problem.occupancy.push({ unit: 'e', specialty: 'neuro', kind: 'own', from: '2029-01', to: '2029-06', tenths: 7 }),
    'e|neuro|own',
    '2029-05',
    { places: 20, others: 7, own: 0 },
  ],
  [
    'somebody there after the approval has lapsed',
    (d) => {
      for (const a of d.problem.approvals) if (a.unit === 'e') a.to = '2029-01';
      d.problem.occupancy.push({ unit: 'e', specialty: 'neuro', kind: 'own', from: '2029-01', to: '2029-06', tenths: 10 });
    },
    'e|neuro|own',
    '2029-01',
    { places: null, others: 10, own: 0 },
  ],
  [
    'a ceiling counts every specialty, and the tightest holds',
    (d) => {
      for (const u of d.problem.units)
        if (u.id === 'w')
          u.ceilings = [
            { from: '2028-01', to: '2032-01', tenths: 30 },
            { from: '2028-01', to: '2029-01', tenths: 15 },
          ];
      d.problem.occupancy.push({ unit: 'w', specialty: 'almen', kind: 'side', from: '2028-01', to: '2032-01', tenths: 10 });
    },
    'w',
    theTrack(world()).start,
    { places: 15, others: 10, own: 10 },
  ],
];

test.each(cases)('%s', (_, change, key, text, load) => {
  const draft = world();
  change(draft);
  expect(at(draft, key, text)).toEqual(load);
});

test('specialties that are not composed have no line of their own', () => {
  const draft = world();
  draft.problem.occupancy.push({ unit: 'w', specialty: 'fremmed', kind: 'side', from: '2028-01', to: '2032-01', tenths: 10 });
  expect(at(draft, 'w|fremmed|side', '2028-03')).toBeUndefined();
});

describe('some months', () => {
  const load = (places: number | null, others: number, own = 0): Load => ({ places, others, own });
  it.each<[string, Load[], number | null]>([
    ['nothing', [load(null, 0), load(0, 0)], null],
    ['the one above', [load(10, 10), load(10, 10, 10), load(10, 0)], 1],
    ['the one with least room', [load(30, 10), load(20, 10), load(null, 0)], 1],
    ['full of people before full of nobody', [load(10, 10), load(20, 20)], 1],
    ['people without an approval', [load(20, 20), load(null, 5)], 1],
  ])('the fullest: %s', (_, loads, index) => {
    expect(fullest(loads)).toBe(index);
  });

  it('sum up: unused and above never cancel out', () => {
    expect(sumOf([load(20, 5), load(10, 10, 10), load(null, 3)])).toEqual({ places: 30, used: 28, unused: 15, above: 13 });
  });

  it('order: more above first, then more full months, then more in use', () => {
    const lines = [
      [load(10, 0)],
      [load(10, 10), load(10, 0)],
      [load(10, 20)],
      [load(10, 10), load(10, 10)],
      [load(null, 0)],
      [load(10, 30), load(10, 0)],
    ];
    const order = lines.map((_, n) => n).sort((a, b) => compareSeverity(severity(lines[a] ?? []), severity(lines[b] ?? [])));
    expect(order).toEqual([5, 2, 3, 1, 0, 4]);
  });
});

test('what the rule finds is what the picture shows: generated problems, tracks moved at random', () => {
  for (let seed = 1; seed <= 5; seed += 1) {
    const problem = generate({ size: 'specialty', seed, tight: true });
    const random = seededRandom(seed);
    const approvals = problem.approvals;
    const tracks = Array.from({ length: 30 }, (_, n) => {
      const { unit, specialty, kind } = approvals[Math.floor(random() * approvals.length)] ?? {
        unit: '',
        specialty: '',
        kind: 'own' as const,
      };
      const element = { id: `e${n}`, unit, kind, from: `2029-0${1 + (n % 9)}`, months: 6 + n };
      return { id: `t${n}`, specialty, pattern: '', start: element.from, elements: [element] };
    });
    const context = contextOf(problem, { tracks, unplaced: [] });
    const shown = unitLoads(context, month('2028-01'), month('2036-01')).reduce(
      (count, { loads }) => count + loads.filter((one) => one.places !== null && one.own > 0 && balanceOf(one) > 0).length,
      0,
    );
    const found = capacity(context).reduce((count, { params }) => count + Number(params.months), 0);
    expect(found).toBeGreaterThan(0);
    expect(shown).toBe(found);
  }
});
