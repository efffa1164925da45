/** Runs every rule over its table of cases. */
import { describe, expect, it } from 'vitest';
import { toPoints } from '../cost.ts';
import { cases as approvedUnit } from './approvedUnit.cases.ts';
import { cases as bothAreas } from './bothAreas.cases.ts';
import { cases as capacity } from './capacity.cases.ts';
import { type Case, world } from './case.ts';
import { cases as change } from './change.cases.ts';
import { cases as competences } from './competences.cases.ts';
import { contextOf } from './context.ts';
import { cases as demand } from './demand.cases.ts';
import { cases as distance } from './distance.cases.ts';
import { cases as endArea } from './endArea.cases.ts';
import { cases as endShortage } from './endShortage.cases.ts';
import type { RuleId } from './finding.ts';
import { cases as flex } from './flex.cases.ts';
import { rules } from './index.ts';
import { cases as pattern } from './pattern.cases.ts';
import { cases as pins } from './pins.cases.ts';
import { cases as pure } from './pure.cases.ts';
import { cases as shareAim } from './shareAim.cases.ts';
import { cases as shareOverall } from './shareOverall.cases.ts';
import { cases as shareSpecialty } from './shareSpecialty.cases.ts';
import { cases as spread } from './spread.cases.ts';
import { cases as startArea } from './startArea.cases.ts';
import { cases as startShortage } from './startShortage.cases.ts';
import { cases as twoSites } from './twoSites.cases.ts';
import { cases as university } from './university.cases.ts';

const tables: Record<RuleId, Case[]> = {
  pattern,
  approvedUnit,
  competences,
  twoSites,
  pure,
  capacity,
  demand,
  flex,
  pins,
  shareSpecialty,
  shareAim,
  shareOverall,
  startArea,
  endArea,
  startShortage,
  endShortage,
  change,
  distance,
  university,
  bothAreas,
  spread,
};

describe.each(rules)('$id', ({ id, hard, find }) => {
  it.each(tables[id])('$name', ({ change, finds }) => {
    const draft = world();
    change?.(draft);
    const findings = find(contextOf(draft.problem, draft.plan));
    expect(findings.map(({ code, cost }) => [code, toPoints(cost)])).toEqual(finds.map(([code, points]) => [`${id}.${code}`, points]));
    expect(findings.every((finding) => finding.rule === id && finding.hard === hard)).toBe(true);
  });
});
