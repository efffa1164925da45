/** What the server refuses to take in, for a page that says it at its own field. */
export { looksLikeCpr } from '../../platform/cpr.ts';
