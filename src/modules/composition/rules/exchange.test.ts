import { expect, test } from 'vitest';
import { generate } from '../../../engines/composer/generate.ts';
import type { PlanTrack } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { move, theTrack, world } from '../../../engines/composer/rules/case.ts';
import { type Context, contextOf } from '../../../engines/composer/rules/context.ts';
import { type Finding, findAll, toPoints } from '../../../engines/composer/rules/index.ts';
import { month, monthText } from '../../../kernel/month.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { exchanger, findStay, moved, together } from './exchange.ts';
import { whyHere } from './why-here.ts';

/** Tracks by the problem's patterns at units drawn by lot: some good, most breaking something. */
function drawn(problem: Problem, random: () => number): PlanTrack[] {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: 60 }, (_, n) => {
    const pattern = pick(problem.patterns);
    if (!pattern) throw new Error('a generated problem has patterns');
    const start = problem.demand.find(({ specialty }) => specialty === pattern.specialty)?.starts[0] ?? '2028-03';
    let at = month(start);
    const units: string[] = [];
    const elements = pattern.elements.map(({ kind, months, sameUnitAs }, e) => {
      const approved = problem.approvals.filter((one) => one.specialty === pattern.specialty && one.kind === kind);
      const unit = (sameUnitAs !== null && random() < 0.7 ? units[sameUnitAs] : undefined) ?? pick(approved)?.unit ?? '';
      units.push(unit);
      const element = { id: `t${n}-${e}`, unit, kind, from: monthText(at), months: pick(months) ?? 6 };
      at += element.months;
      return element;
    });
    return { id: `t${n}`, specialty: pattern.specialty, pattern: pattern.id, start, elements };
  });
}

const costOf = (findings: readonly Finding[]): number => findings.reduce((sum, { cost }) => sum + cost, 0);

test('an exchange costs and breaks what judging the whole draft again says', () => {
  let different = 0;
  for (let seed = 1; seed <= 6; seed += 1) {
    const random = seededRandom(seed);
    const problem = generate({ size: seed % 2 ? 'five' : 'specialty', seed, tight: seed > 3 });
    const context: Context = contextOf(problem, { tracks: drawn(problem, random), unplaced: [] });
    const before = findAll(context);
    const known = new Set(before.map((finding) => JSON.stringify(finding)));
    for (let n = 0; n < 25; n += 1) {
      const track = context.tracks[Math.floor(random() * context.tracks.length)];
      const element = track?.elements[Math.floor(random() * track.elements.length)];
      const unit = problem.units[Math.floor(random() * problem.units.length)]?.id ?? '';
      if (!track || !element) throw new Error('tracks have elements');
      const stay = { track, element };
      const answer = exchanger(context, stay)(unit);
      const after = findAll(moved(context, track, new Set(together(stay).map(({ id }) => id)), unit).context);
      expect(answer.cost).toBeCloseTo(toPoints(costOf(after) - costOf(before)), 9);
      expect(answer.byRule.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(answer.cost, 9);
      const broken = after.filter(
        (finding) =>
          finding.hard && !known.has(JSON.stringify(finding)) && !(finding.rule === 'capacity' && finding.params.unit === element.unit),
      );
      expect(answer.breaks.map((finding) => JSON.stringify(finding)).sort()).toEqual(
        broken.map((finding) => JSON.stringify(finding)).sort(),
      );
      if (answer.cost !== 0 || answer.breaks.length > 0) different += 1;
    }
  }
  expect(different).toBeGreaterThan(100);
});

/** The case world: `east` with u (university) and e, `west` with w (short of doctors) and v; one track, w – w-med – u – w. */
const askAt = (at: number, change: (draft: ReturnType<typeof world>) => void = () => {}) => {
  const draft = world();
  change(draft);
  const why = whyHere(contextOf(draft.problem, draft.plan), theTrack(draft).elements[at]?.id ?? '');
  if (!why) throw new Error('the element is there');
  return why;
};

test.each<[string, number, good: string[], against: [string, number][]]>([
  [
    'the first: at home, short of doctors, the next is at the same site',
    0,
    ['approvedUnit.approved', 'capacity.room', 'change.same', 'startArea.home', 'startShortage.short', 'shareSpecialty.helps'],
    [],
  ],
  [
    'a side element on the way: one change, 100 km',
    1,
    ['approvedUnit.approved', 'capacity.room', 'pattern.gives', 'change.same'],
    [
      ['change.changes', 10],
      ['distance.kilometres', 5],
    ],
  ],
  [
    'a stay far from both neighbours, at the university, that the track cannot do without',
    2,
    [
      'approvedUnit.approved',
      'capacity.room',
      'pattern.gives',
      'twoSites.needed',
      'bothAreas.needed',
      'competences.needed',
      'shareSpecialty.helps',
    ],
    [
      ['change.changes', 20],
      ['distance.kilometres', 10],
      ['university.months', 6],
    ],
  ],
  [
    'the last: at home and short of doctors, but another site than before',
    3,
    ['approvedUnit.approved', 'capacity.room', 'endArea.home', 'endShortage.short', 'shareSpecialty.helps'],
    [
      ['change.changes', 10],
      ['distance.kilometres', 5],
    ],
  ],
])('what speaks for and against %s', (_, at, good, against) => {
  const why = askAt(at);
  expect(why.for.map(({ code }) => code)).toEqual(good);
  expect(why.against.map(({ code, cost }) => [code, cost])).toEqual(against);
});

test('what speaks against a unit that is full, far from home, or not approved throughout', () => {
  const full = askAt(0, (draft) => {
    draft.problem.occupancy = [{ unit: 'w', specialty: 'neuro', kind: 'own', from: '2029-01', to: '2029-03', tenths: 15 }];
  });
  expect(full.against.map(({ code, params }) => [code, params.used, params.places, params.month])).toEqual([
    ['capacity.full', 25, 20, '2029-01'],
  ]);
  const away = askAt(3, (draft) => move(draft, 'e', 1, 4));
  expect(away.against.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['endArea.elsewhere', 'endShortage.elsewhere', 'shareSpecialty.hurts']),
  );
  const lapsed = askAt(0, (draft) => {
    for (const approval of draft.problem.approvals) if (approval.unit === 'w') approval.to = '2029-01';
  });
  expect(lapsed.against.map(({ code }) => code)).toContain('approvedUnit.notApproved');
});

test('an element to be named has nothing for or against it, but units to choose from', () => {
  const why = askAt(2, (draft) => move(draft, null, 3));
  expect([why.for, why.against]).toEqual([[], []]);
  expect(why.alternatives).toHaveLength(3);
  expect(why.alternatives[0]?.breaks).toEqual([]);
});

test('the next best come by price, those that break nothing first; no place is told with its month', () => {
  const { alternatives, considered } = askAt(2, (draft) => {
    draft.problem.occupancy = [{ unit: 'e', specialty: 'neuro', kind: 'own', from: '2030-03', to: '2040-01', tenths: 20 }];
  });
  expect(considered).toBe(4);
  expect(alternatives).toHaveLength(3);
  const possible = alternatives.filter(({ breaks }) => breaks.length === 0);
  expect(possible.map(({ cost }) => cost)).toEqual(possible.map(({ cost }) => cost).sort((a, b) => a - b));
  for (const one of alternatives.slice(possible.length)) expect(one.breaks.length).toBeGreaterThan(0);
  const full = askAt(2, (draft) => {
    draft.problem.approvals = draft.problem.approvals.filter(({ unit }) => ['u', 'e', 'w', 'w-med'].includes(unit));
    draft.problem.occupancy = [{ unit: 'e', specialty: 'neuro', kind: 'own', from: '2030-03', to: '2040-01', tenths: 20 }];
  }).alternatives.find(({ unit }) => unit === 'e');
  expect(full?.breaks.map(({ code, params }) => [code, params.from])).toContainEqual(['capacity.place', '2030-03']);
});

test('elements that must share a unit move together', () => {
  const draft = world();
  const context = contextOf(draft.problem, draft.plan);
  const stay = findStay(context.tracks, theTrack(draft).elements[0]?.id ?? '');
  expect(stay && together(stay).map(({ id }) => id)).toEqual([theTrack(draft).elements[0]?.id, theTrack(draft).elements[3]?.id]);
  if (stay) expect(exchanger(context, stay)('v').elements).toHaveLength(2);
});

test('a unit drawn in no approval is no candidate; one without an element answers null', () => {
  const { problem, plan } = world();
  expect(whyHere(contextOf(problem, plan), 'gone')).toBeNull();
  expect(askAt(1).considered).toBe(0);
});
