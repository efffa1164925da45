/** What other modules may ask of the specialties. */
export { type SpecialtyName, specialtyNames } from './store/specialties.ts';
