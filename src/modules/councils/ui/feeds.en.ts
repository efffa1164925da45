/** Texts for calendars that one subscribes to. */
import type { FeedMessages } from './feeds.da.ts';

export const en: FeedMessages = {
  heading: 'Subscribe to the meetings',
  note: 'Your calendar program fetches new meetings and cancellations by itself. It cannot sign in, so the address is the key: do not share it.',
  which: 'Which meetings',
  mine: 'The bodies that I sit in',
  region: (name) => `All in ${name}`,
  make: 'Make an address',
  made: 'The address is shown this once. Put it into your calendar program as a subscription.',
  word: 'Keep it now',
  address: 'Address of the calendar',
  copy: 'Copy the address',
  copied: 'The address is copied.',
  caption: 'Your calendars',
  madeAt: 'Made',
  readOn: 'Last fetched',
  neverRead: 'Not fetched yet',
  withdraw: 'Withdraw',
  withdrawOf: (which, made) => `Withdraw: ${which}, made ${made}`,
  withdrawn: 'The address is withdrawn. Calendars that use it get no more meetings.',
  act: 'Act',
};
