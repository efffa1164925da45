/** All rules in the order in which they are shown. Pure and free of Node: a page may call them for a live preview. */
import type { Weights } from '../problem.ts';
import { approvedUnit } from './approvedUnit.ts';
import { bothAreas } from './bothAreas.ts';
import { capacity } from './capacity.ts';
import { change } from './change.ts';
import { competences } from './competences.ts';
import type { Context, Rule } from './context.ts';
import { demand } from './demand.ts';
import { distance } from './distance.ts';
import { endArea } from './endArea.ts';
import { endShortage } from './endShortage.ts';
import type { Finding, RuleId } from './finding.ts';
import { flex } from './flex.ts';
import { pattern } from './pattern.ts';
import { pins } from './pins.ts';
import { pure } from './pure.ts';
import { shareAim } from './shareAim.ts';
import { shareOverall } from './shareOverall.ts';
import { shareSpecialty } from './shareSpecialty.ts';
import { spread } from './spread.ts';
import { startArea } from './startArea.ts';
import { startShortage } from './startShortage.ts';
import { twoSites } from './twoSites.ts';
import { university } from './university.ts';

export interface RuleEntry {
  id: RuleId;
  hard: boolean;
  /** The weight that prices a soft rule; null for a hard one. */
  weight: keyof Weights | null;
  find: Rule;
}

const hard = (id: RuleId, find: Rule): RuleEntry => ({ id, hard: true, weight: null, find });
const soft = (id: RuleId & keyof Weights, find: Rule): RuleEntry => ({ id, hard: false, weight: id, find });

export const rules: readonly RuleEntry[] = [
  hard('pattern', pattern),
  hard('approvedUnit', approvedUnit),
  hard('competences', competences),
  hard('twoSites', twoSites),
  hard('pure', pure),
  hard('capacity', capacity),
  hard('demand', demand),
  hard('flex', flex),
  hard('pins', pins),
  soft('shareSpecialty', shareSpecialty),
  soft('shareAim', shareAim),
  soft('shareOverall', shareOverall),
  soft('startArea', startArea),
  soft('endArea', endArea),
  soft('startShortage', startShortage),
  soft('endShortage', endShortage),
  soft('change', change),
  soft('distance', distance),
  soft('university', university),
  soft('bothAreas', bothAreas),
  soft('spread', spread),
];

/** What all rules say about a plan. */
export const findAll = (context: Context): Finding[] => rules.flatMap((rule) => rule.find(context));

export { PER_KILOMETRE, PER_MONTH_OF_YEAR, SCALE, toPoints } from '../cost.ts';
export { figuresOf } from '../figures.ts';
export { type Context, contextOf, indexProblem, type ProblemIndex, type Rule } from './context.ts';
export type { Finding, RuleId } from './finding.ts';
export { type Memory, newMemory, rememberedContext } from './memory.ts';
export { stagesIn, stagesOf } from './stages.ts';
