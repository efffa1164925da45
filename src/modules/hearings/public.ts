/** What other modules and the wiring may call. */
export { newHearingHref } from './actions/new-hearing-href.ts';
export { documentSubject } from './actions/subject.ts';
