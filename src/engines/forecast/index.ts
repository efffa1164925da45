/** The engine's public face: plain data in, figures and distributions out. */
export { project } from './project/fast.ts';
export { projectPlainly } from './project/plain.ts';
export type * from './projection.ts';
export { readScenario } from './read-scenario.ts';
export type * from './scenario.ts';
export { VERSION } from './version.ts';
