/** What others may ask of compositions. */
export { problemOf } from './actions/problem-of.ts';
