/** What other modules may ask of the specialties. */
export { competenceGroupNames, type SpecialtyName, specialtyNames } from './store/specialties.ts';
export { readCurricula } from './world/read.ts';
