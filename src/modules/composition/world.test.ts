import { expect, test } from 'vitest';
import { root } from '../../app/root.ts';
import { month, monthOfDate } from '../../kernel/month.ts';
import { partTimeMonths } from './world/cohorts.ts';
import { construct } from './world/construct.ts';
import { readGeneralPatterns } from './world/general-patterns.ts';
import { canTotal, readPatterns } from './world/patterns.ts';
import { keepsRules } from './world/route.ts';

const data = `${root}/data`;
const world = construct(data);
const patterns = [readPatterns(data, ''), readPatterns(data, 'demo/'), readGeneralPatterns(data)];
const elements = patterns.flatMap((part) => part.elements);

test('the world is made without an error, and the same twice', () => {
  expect(world.errors).toEqual([]);
  expect(JSON.stringify(construct(data))).toBe(JSON.stringify(world));
});

test('lengths of elements that can and cannot add up', () => {
  expect(canTotal([[12, 18], [6], [12, 24]], 42)).toBe(true);
  expect(canTotal([[12, 18], [6], [12, 24]], 40)).toBe(false);
});

test('every pattern element has an approved unit in its training region, early and late', () => {
  const without: string[] = [];
  for (const region of ['ost', 'syd', 'nord']) {
    const demanded = new Set(world.templates.filter((one) => one.trainingRegion === region).map((one) => one.specialty));
    for (const specialty of demanded) {
      const all = patterns
        .flatMap((part) => part.patterns)
        .filter((one) => one.specialty === specialty && (one.training_region ?? region) === region);
      if (all.length === 0) without.push(`${region} ${specialty}: no pattern`);
      for (const pattern of all) {
        for (const { kind, competence, position } of elements.filter((one) => one.pattern === pattern.id)) {
          const there = world.approvals.filter(
            (one) =>
              one.specialty === specialty &&
              one.training_region === region &&
              one.step === (kind === 'own' ? 'main' : 'side') &&
              one.tenths > 0 &&
              (competence === null || one.gives.includes(competence)),
          );
          for (const day of ['2026-03-01', '2034-03-01']) {
            const open = there.some(({ valid }) => valid.slice(1, 11) <= day && (valid.slice(12, -1) || '9999') > day);
            if (!open) without.push(`${region} ${pattern.id} ${position} on ${day}`);
          }
        }
      }
    }
  }
  expect(without).toEqual([]);
});

test('the tracks already begun keep their patterns and run without a gap', () => {
  const total = new Map(patterns.flatMap((part) => part.patterns).map((one) => [one.id, one]));
  for (const { pattern, stays } of world.templates) {
    const known = total.get(pattern);
    if (known === undefined) throw new Error(`no pattern ${pattern}`);
    const { months, site_count, site_months, pure } = known;
    expect(stays.reduce((sum, stay) => sum + stay.months, 0)).toBe(months);
    const own = elements.filter((one) => one.pattern === pattern).sort((a, b) => a.position - b.position);
    const way = {
      id: pattern,
      months,
      sites: { count: site_count, months: site_months },
      shortest: 6,
      pure,
      competences: patterns
        .flatMap((part) => part.competences)
        .filter((need) => need.pattern === pattern)
        .map((need) => ({ group: need.competence_group, months: need.months })),
      elements: own.map(({ kind, months: lengths, competence, same_unit_as }) => ({
        kind,
        months: lengths,
        competence,
        sameUnitAs: same_unit_as === null ? null : same_unit_as - 1,
      })),
    };
    expect(keepsRules(way, stays)).toBe(true);
  }
  for (const { stretches } of world.places) {
    for (const [index, stretch] of stretches.entries()) {
      expect(stretch.to).toBeGreaterThan(stretch.from);
      if (index > 0) expect(stretch.from).toBe(stretches[index - 1]?.to);
    }
  }
});

test('never more trainees than approved places, nor above a ceiling, in any month', () => {
  const used = new Map<string, number>();
  const add = (key: string, tenths: number) => used.set(key, (used.get(key) ?? 0) + tenths);
  for (const { stretches } of world.places) {
    for (const { seat, from, to, tenths } of stretches) {
      for (let at = from; at < to; at += 1) {
        add(`${seat.unit}/${seat.specialty}/${seat.step}/${seat.trainingRegion}/${at}`, tenths);
        add(`${seat.unit}/${seat.trainingRegion}/${at}`, tenths);
      }
    }
  }
  const free = new Map<string, number>();
  const first = month('2023-01');
  const last = month('2036-01');
  const open = (key: string, valid: string, tenths: number) => {
    const end = valid.slice(12, -1) === '' ? last : monthOfDate(valid.slice(12, -1));
    for (let at = Math.max(first, monthOfDate(valid.slice(1, 11))); at < end; at += 1) free.set(`${key}/${at}`, tenths);
  };
  for (const { unit, specialty, step, training_region, valid, tenths } of world.approvals)
    open(`${unit}/${specialty}/${step}/${training_region}`, valid, tenths);
  for (const { unit, training_region, valid, tenths } of world.ceilings) open(`${unit}/${training_region}`, valid, tenths);
  const approved = [...used].filter(([key]) => key.split('/').length === 5);
  const limited = [...used].filter(([key]) => key.split('/').length === 3 && free.has(key));
  expect([...approved, ...limited].filter(([key, tenths]) => tenths > (free.get(key) ?? 0))).toEqual([]);
  expect(limited.length).toBeGreaterThan(500);
});

test('leave, part time and unfilled places are there, in the neighbourhood of what is published', () => {
  const share = (count: number) => count / world.places.length;
  const noted = (note: string) => world.places.filter((place) => place.stretches.some((stretch) => stretch.note === note)).length;
  expect(share(world.places.filter((place) => !place.filled).length)).toBeGreaterThan(0.04);
  expect(share(world.places.filter((place) => !place.filled).length)).toBeLessThan(0.14);
  expect(share(noted('leave'))).toBeGreaterThan(0.04);
  expect(share(noted('partTime'))).toBeGreaterThan(0.02);
  expect(partTimeMonths(12)).toBe(15);
});

test('everything that only the world needs is marked constructed, with how', () => {
  for (const row of [...world.approvals, ...world.ceilings, ...world.patterns.patterns]) {
    expect(row.constructed).toBe(true);
    expect(row.source).toMatch(/[Kk]onstrue|beregnet/);
  }
});
