/** The English words that the published examples use. */
export const writtenWords = {
  side: ['side training', 'side-training', 'side placement'],
  notNamed: ['not stated', 'not named', 'to be named'],
  or: ['or', 'and/or', 'alternatively'],
  general: ['general', 'in general', 'pattern'],
  even: ['even years', 'even year'],
  odd: ['odd years', 'odd year'],
  intro: ['introduction', 'introductory training', 'introductory', 'introduction post', 'intro post', 'introduction track', 'intro track'],
  main: ['main training', 'main-training', 'main training track', 'main training post'],
  all: ['denmark', 'whole country', 'all regions', 'national'],
  months: ['months', 'month', 'mths', 'mo', 'm', 'mth'],
  years: ['years', 'year'],
};
