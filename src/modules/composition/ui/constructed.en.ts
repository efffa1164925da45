import { formats } from '../../../app/web/format.ts';
import type { ConstructedMessages } from './constructed.da.ts';

const { formatNumber } = formats('en');

/** What a composition rests on that is constructed. */
export const en: ConstructedMessages = {
  yes: 'yes',
  no: 'no',
  plan: (name, year) => `The number of tracks in ${year}: “${name}”.`,
  planLink: 'See the dimensioning plan',
  places: 'Places at departments: a number of approvals have a constructed number of places.',
  placesLink: 'See the approvals',
  patterns: (constructed, all) =>
    `Patterns: ${formatNumber(constructed)} of ${formatNumber(all)} patterns of the composed specialties are wholly or partly constructed.`,
  patternsLink: 'See the specialties and their patterns',
  earlier: 'Earlier start years: tracks already begun, and their shares, belong to a made-up demonstration world.',
  earlierLink: 'See them at each department',
};
