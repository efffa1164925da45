/** Texts of the Versions tab. */
import { formats } from '../../../app/web/format.ts';
import type { VersionMessages } from './versions.da.ts';

const { formatNumber, formatPercent } = formats('en');

export const en: VersionMessages = {
  heading: (count) => (count === 1 ? '1 version' : `${formatNumber(count)} versions`),
  note: 'A version never changes. Every search saves one; you can save the draft as it is now yourself. Open a version by its name.',
  none: 'There are no versions yet. The first comes when a search has ended, or when you save the draft.',
  no: 'No.',
  inEffect: 'In effect',
  name: 'Name',
  who: 'Who',
  asked: 'Made',
  when: 'When',
  share: 'Planned share',
  placed: 'Placed',
  placedOf: (placed, demanded) => `${formatNumber(placed)} of ${formatNumber(demanded)}`,
  cost: 'Cost',
  broken: 'Rules broken',
  bySearch: 'search',
  public: 'Public table',
  acts: 'Use it',
  putIn: 'Put in the draft',
  putInNo: (no) => `, no. ${no}`,
  fingerprint: 'Fingerprint',
  fingerprintIs: 'SHA-256 of the version’s content; two versions with the same fingerprint are the same:',
  system: 'Videre',
  draft: 'The draft as it is now',
  version: (no, name) => `Version ${no}: ${name}`,
  noteWord: 'Note',
  nameMissing: 'Write a name.',
  save: {
    heading: 'Save the draft as a version',
    note: 'The name is part of the version and cannot be changed afterwards.',
    name: 'Name of the version',
    button: 'Save version',
    breaks: (count) => (count === 1 ? 'The draft breaks 1 rule' : `The draft breaks ${formatNumber(count)} rules`),
    breaksText: 'It can be saved, but the plan cannot be used. That stands by the version, on paper and on the public table.',
    rules: 'See the rules',
    done: (no, broken) =>
      broken === 0
        ? `Saved as version ${no}.`
        : `Saved as version ${no}. It breaks ${broken === 1 ? '1 rule' : `${formatNumber(broken)} rules`}.`,
  },
  shown: {
    inEffect: (no) => `Version ${no} is in effect`,
    treatment: 'See the approval',
    heading: (no, name, share, area, placed) =>
      `Version ${formatNumber(no)} “${name}”: ${share === null ? '' : `${formatPercent(share)} of person-years in ${area}, `}${placed === 1 ? '1 track' : `${formatNumber(placed)} tracks`}`,
    saved: (when, who) => `Saved ${when}${who === null ? '' : ` by ${who}`}. A version can be read, not changed.`,
    compare: 'Compare with the draft',
    draft: 'Go to the draft',
  },
  compare: {
    heading: 'Compare two plans',
    note: 'Versions of this and other compositions of the same start year and region, and the draft here as it is now.',
    a: 'From',
    b: 'To',
    here: 'This composition',
    button: 'Compare',
    tooFew: 'There must be at least two to compare. Save the draft as a version, or search again.',
  },
  copy: {
    heading: 'Make a copy',
    note: 'A new composition with the same tracks. This one stays as it is.',
    from: 'Copy of',
    name: 'Name of the copy',
    suggested: (name) => `Copy of ${name}`.slice(0, 200),
    button: 'Make a copy',
  },
  rename: {
    heading: 'Change the name',
    note: 'The versions keep the names under which they were saved.',
    name: 'Name of the composition',
    button: 'Save name',
    done: 'The name is saved.',
  },
};
