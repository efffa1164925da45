/** The checker takes a good plan and refuses every change of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { compose } from './compose.ts';
import { generate } from './generate.ts';
import type { Plan, PlanElement, PlanTrack } from './plan.ts';

const problem = generate({ size: 'five', seed: 1 });
let good: Plan;
beforeAll(async () => {
  const limits = { integer: { nodes: 1, iterations: 2000 }, part: { nodes: 1, iterations: 100 } };
  good = (await compose(problem, { seed: 1, problemSha256: 'abc', limits })).plan;
}, 120_000);

const track = (plan: Plan): PlanTrack => {
  const [first] = plan.tracks;
  if (!first) throw new Error('no tracks');
  return first;
};
const element = (plan: Plan, n: number): PlanElement => {
  const found = track(plan).elements[n];
  if (!found) throw new Error(`no element ${n}`);
  return found;
};

const mutations: [name: string, change: (plan: Plan) => unknown][] = [
  ['a unit that is not approved', (p) => Object.assign(element(p, 0), { unit: 'ost-hospital-01-psyk' })],
  ['a unit that does not exist', (p) => Object.assign(element(p, 0), { unit: 'x' })],
  ['a month too long', (p) => element(p, 0).months++],
  ['a month later', (p) => Object.assign(element(p, 1), { from: '2031-12' })],
  ['another start', (p) => Object.assign(track(p), { start: '2028-04' })],
  ['another specialty', (p) => Object.assign(track(p), { specialty: problem.specialties[4]?.id })],
  ['another pattern', (p) => Object.assign(track(p), { pattern: 'x' })],
  ['own as side training', (p) => Object.assign(element(p, 0), { kind: 'side' })],
  ['an element gone', (p) => track(p).elements.pop()],
  ['a track gone', (p) => p.tracks.pop()],
  ['the same track twice', (p) => p.tracks.push(structuredClone(track(p)))],
  ['one more than asked', (p) => p.tracks.push({ ...structuredClone(track(p)), id: 'one-more' })],
  ['all at one unit, beyond its places', (p) => fillUnit(p)],
  ['a lower stage', (p) => Object.assign(p.stages?.[0] ?? {}, { value: 1 })],
  ['a stage more', (p) => p.stages?.push({ id: 'more', value: 0, bound: 0, gap: 0, proven: true })],
  ['fewer unplaced', (p) => Object.assign(p.placing ?? {}, { unplaced: 1 })],
  ['a lower cost', (p) => (p.cost -= 1)],
  ['a bound above the cost', (p) => (p.bound = p.cost + 1)],
  ['another gap', (p) => (p.gap = p.gap / 2 + 0.001)],
  ['a figure', (p) => p.figures.changes--],
  ['a share', (p) => Object.assign(p.figures.shares[0] ?? {}, { share: 4000 })],
  ['a cost by rule', (p) => Object.assign(p.figures.costs, { change: 1 })],
  [
    'unplaced ones that are not missing',
    (p) => p.unplaced.push({ specialty: track(p).specialty, start: track(p).start, count: 1, reasons: [] }),
  ],
  ['another problem', (p) => (p.problemSha256 = 'def')],
];

/** Every track of the first one's pattern becomes a copy of it. */
function fillUnit(plan: Plan): void {
  const first = track(plan);
  for (const other of plan.tracks)
    if (other.pattern === first.pattern)
      Object.assign(other, { start: first.start, elements: first.elements.map((e, i) => ({ ...e, id: `${other.id}-e${i + 1}` })) });
}

describe('check', () => {
  it('accepts the composed plan', () => {
    const result = check(problem, good, { problemSha256: 'abc' });
    expect(result.differences).toEqual([]);
    expect(result.findings.filter((finding) => finding.hard)).toEqual([]);
    expect(result.accepted).toBe(true);
    expect(result.figures).toEqual(good.figures);
  });

  it.each(mutations)('refuses %s', (_name, change) => {
    const bad = structuredClone(good);
    change(bad);
    expect(check(problem, bad, { problemSha256: 'abc' }).accepted).toBe(false);
  });

  it('keeps the pins', () => {
    const { id, specialty, start, elements } = track(good);
    const pin = { id, specialty, start, elements: elements.map(({ from: _, ...kept }) => kept) };
    const pinned = { ...problem, pins: [pin] };
    expect(check(pinned, good).findings.filter((finding) => finding.hard)).toEqual([]);
    const bad = structuredClone(good);
    track(bad).id = 'renamed';
    expect(check(pinned, bad).findings).toContainEqual(expect.objectContaining({ rule: 'pins', code: 'pins.missing', track: id }));
  });
});

describe('the shape of the engine', () => {
  const folder = import.meta.dirname;
  const importsOf = (file: string): string[] =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] ?? '');
  const graphOf = (entry: string): Set<string> => {
    const seen = new Set([entry]);
    for (const file of seen)
      for (const name of importsOf(file)) seen.add(name.startsWith('.') ? path.resolve(path.dirname(file), name) : name);
    for (const name of seen) if (!path.isAbsolute(name)) seen.delete(name);
    return seen;
  };
  const relative = (files: Iterable<string>) => [...files].map((file) => path.relative(folder, file));

  it('check and the rules import nothing of the search', () => {
    for (const entry of ['check.ts', 'rules/index.ts'])
      expect(relative(graphOf(path.join(folder, entry))).filter((file) => file.startsWith('search'))).toEqual([]);
  });

  it('rules import the kernel and the engine only, so that a page may call them', () => {
    for (const file of graphOf(path.join(folder, 'rules/index.ts')))
      expect(importsOf(file).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  it('the engine imports the kernel, the solver, the schema library and, for regions side by side, threads only', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file));
    const outside = new Set(files.flatMap((file) => importsOf(path.join(folder, file))).filter((name) => !name.startsWith('.')));
    expect([...outside].sort()).toEqual(['highs', 'node:worker_threads', 'typebox/schema']);
    const up = files.flatMap((file) => importsOf(path.join(folder, file)).map((name) => path.resolve(folder, path.dirname(file), name)));
    const above = up.filter((file) => file.startsWith(path.resolve(folder, '../..')) && !file.startsWith(folder));
    expect(above.every((file) => file.includes(`${path.sep}kernel${path.sep}`))).toBe(true);
  });
});
