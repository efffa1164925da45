import type { WebMessages } from './da.ts';
import { formats } from './format.ts';

const { formatNumber } = formats('en');

/** The frame's texts. */
export const en: WebMessages = {
  product: 'Videre',
  skip: 'Skip to the content',
  menu: 'Menu',
  navigation: 'Main menu',
  signIn: 'Sign in',
  signOut: 'Sign out',
  otherLanguage: 'Dansk',
  footer: 'Videre is open software (EUPL 1.2) for planning the postgraduate training of doctors.',
  glossary: 'Glossary',
  links: {
    compositions: 'Compositions',
    organisation: 'Organisation',
    approvals: 'Approvals',
    specialties: 'Specialties',
    dimensioning: 'Dimensioning',
    agreements: 'Agreements',
    principles: 'Principles',
  },
  roles: {
    planner: 'Planner',
    approver: 'Approver',
    uao: 'Consultant responsible for training',
    doctor: 'Doctor in training',
    administrator: 'Administrator',
  },
  roleIn: (role, scope) => (scope === '' ? role : `${role}, ${scope}`),
  noRole: 'No role',
  loading: 'Loading …',
  error: 'Error',
  retry: 'Try again',
  toStart: 'Go to the start page',
  path: 'Path',
  unreachable: 'The server does not answer. What was saved is still there. See whether Videre is running, and try again.',
  unknownRefusal: (code) => `The server refused the request (${code}). Nothing has changed.`,
  notFoundTitle: 'There is no such page',
  notFoundText: (path) => `There is no page at the address ${path}. Perhaps it is misspelt.`,
  faultTitle: 'The page could not be shown',
  faultText: 'There is a fault in the page. What was saved is still there. Load the page again.',
  reload: 'Load the page again',
  constructed: 'Constructed',
  source: 'Source',
  exportCsv: 'Download as CSV',
  more: (next, left) => `Show ${formatNumber(next)} more (${formatNumber(left)} left)`,
  clearFilters: 'Clear filters',
};
