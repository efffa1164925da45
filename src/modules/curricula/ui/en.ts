import type { CurriculaMessages } from './da.ts';

/** Texts about the specialties. */
export const en: CurriculaMessages = {
  title: 'Specialties',
  heading: (all, sourced) => `${all} specialties; ${sourced} with a source for the length of main training`,
  headingFiltered: (shown, all) => `${shown} of ${all} specialties`,
  subline:
    'The other lengths are constructed and must be checked against the annex of executive order 96 of 2 February 2018. Open a specialty to see its patterns.',
  caption: 'Specialties by Danish name',
  filters: 'Filter specialties',
  count: (count) => `${count} specialties`,
  group: 'Group',
  groups: { 'intern medicinske': 'Internal medicine', kirurgiske: 'Surgery', other: 'Others' },
  length: 'Length',
  lengths: { sourced: 'Sourced', constructed: 'Constructed', unknown: 'Unknown' },
  number: 'No.',
  name: 'Specialty',
  otherName: 'Danish name',
  introMonths: 'Introduction, months',
  mainMonths: 'Main training, months',
  introOr: (first, second) => `${first} or ${second}`,
  competenceGroups: 'Competence groups',
  unknown: 'unknown',
  file: 'specialties',
};
