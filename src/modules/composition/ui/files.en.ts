/** Texts about what one takes home of a composition. */
import { formats } from '../../../app/web/format.ts';
import type { FileMessages } from './files.da.ts';

const { formatNumber } = formats('en');
const breaks = (count: number): string => `The plan breaks ${count === 1 ? '1 rule' : `${formatNumber(count)} rules`}`;

export const en: FileMessages = {
  pdf: 'Download PDF (in Danish)',
  pdfOf: (specialty) => `Download PDF (in Danish): ${specialty}`,
  pdfOfVersion: (no) => `Download PDF (in Danish), no. ${no}`,
  title: 'Public table',
  versions: 'See the versions',
  path: 'Compositions',
  heading: (name, tracks) => `“${name}”: ${tracks} tracks, as they can be published`,
  subline: 'Specialty, track, start and employments in order. Without rules, costs and numbers that are for internal use only.',
  which: 'What is shown',
  draft: 'The draft as it is now',
  version: (no, name) => `Version ${no}: ${name}`,
  note: 'Note',
  isDraft: 'This is a draft',
  isDraftText: 'It is not saved as a version and has no fingerprint. Save a version before you publish.',
  breaks,
  invalid: (count) => `${breaks(count)} and cannot be used`,
  invalidText: 'The table shows what is saved, but is no valid plan. The files carry the mark.',
  constructed: 'Rests on constructed data',
  constructedText: 'The table is an example and says nothing of real tracks. The files carry the mark.',
  saved: (at) => `Saved ${at}.`,
  fingerprint: 'Fingerprint (SHA-256):',
  caption: 'Tracks and employments',
  specialty: 'Specialty',
  track: 'Track',
  begins: 'Begins',
  number: 'No.',
  place: 'Place of employment',
  from: 'From',
  months: 'Months',
  sources: 'Sources',
  html: 'Download HTML (in Danish)',
  calendar: 'Download start dates for a calendar',
  yes: 'yes',
  no: 'no',
  making: 'Making the file …',
};
