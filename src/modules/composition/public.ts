/** What others may ask of compositions. */
export { problemOf } from './actions/problem-of.ts';
export { compositionSubject } from './actions/subject.ts';
export { patternSheets } from './sheets/patterns.ts';
export { trackSheets } from './sheets/tracks.ts';
