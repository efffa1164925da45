/** What-if and replan: the public face of the folder. */
export { applyChanges } from './apply.ts';
export type * from './change.ts';
export { checkReplan, type ReplanCheck } from './check-replan.ts';
export { brokenBefore } from './houses.ts';
export type { Move } from './measure.ts';
export { readChanges } from './read.ts';
export { readReplan, readTracks } from './read-tracks.ts';
export { replan } from './replan.ts';
export type { Proof, Replan } from './replan-answer.ts';
export { type RunningTrack, spanOf } from './running.ts';
export {
  hasUnfilled,
  type Narrowed,
  openSession,
  type WarmBound,
  type WarmPlan,
  type WarmRequest,
  type WarmSession,
  type WholeReason,
} from './warm.ts';
export { type Broken, brokenBy, type WhatIf, whatIf } from './whatif.ts';
