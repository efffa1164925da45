/** The engine's public face. Pages import `rules/index.ts` instead, which is free of Node and of the solver. */
export { type CheckResult, check, type Difference } from './check.ts';
export { type ComposeOptions, compose, type Progress, type Report } from './compose.ts';
export type { Fault } from './fault.ts';
export { type GenerateOptions, generate, generateNation, SIZES } from './generate.ts';
export type * from './plan.ts';
export type * from './problem.ts';
export { readPlan, readProblem } from './validate.ts';
export { VERSION } from './version.ts';
