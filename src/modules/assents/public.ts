/** What others may ask of assents. */
export { type VerifiedSeals, verifySeals } from './actions/verify-seals.ts';
export { mayTakeEffect } from './store/effect.ts';
