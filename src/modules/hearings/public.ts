/** What other modules and the wiring may call. */
export { documentSubject } from './actions/subject.ts';
