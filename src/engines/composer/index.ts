/** The engine's public face. Pages import `rules/index.ts` instead, which is free of Node and of the solver. */
export { type CheckResult, check, type Difference } from './check.ts';
export { type ComposeOptions, compose, type Progress, type Report } from './compose.ts';
export { type ExplainOptions, explain } from './explain/explain.ts';
export type * from './explain/explanation.ts';
export { readExplanation } from './explain/read.ts';
export type { Fault } from './fault.ts';
export { type GenerateOptions, generate, generateNation, SIZES } from './generate.ts';
export { checkNation, type NationCheck } from './nation/check.ts';
export { composeNation, type NationOptions, type RunRegion } from './nation/compose.ts';
export type { Nation, SharedPlaces } from './nation/nation.ts';
export type { NationPlan } from './nation/plan.ts';
export { composeRegion, type RegionProgress } from './nation/region.ts';
export { inThreads, RegionFault } from './nation/threads.ts';
export { readNation, readNationPlan } from './nation/validate.ts';
export type * from './plan.ts';
export type * from './problem.ts';
export { readPlan, readProblem } from './validate.ts';
export { VERSION } from './version.ts';
