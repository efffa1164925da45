import type { NewerAgreementMessages } from './newer-agreement.da.ts';

/** Texts for when a composition's agreement has a new edition. */
export const en: NewerAgreementMessages = {
  title: (year) => `The agreement has a new edition that holds for ${year}; this composition reckons with the earlier one`,
  text: 'The plan is unchanged. Make a new composition to reckon with the new edition; a copy reckons with the earlier one.',
};
