/** Texts about versions on their way to approval. */
import { formats } from '../../../app/web/format.ts';
import type { TreatmentMessages } from './da.ts';

const { formatDate, formatInstant, formatList, formatNumber } = formats('en');

export const en: TreatmentMessages = {
  title: 'Approval',
  word: 'Note',
  path: 'Recommendations and assents',
  none: 'No version has been sent for approval yet',
  noneText: 'A version passes recommendation, hearing and assent before it can take effect. The planner sends it.',
  bodies: { committee: (specialty) => `the committee for ${specialty}`, hearing: 'the hearing' },
  heading: {
    underway: (version, waits) =>
      `Version ${version} waits for ${formatList(waits.length > 3 ? [...waits.slice(0, 2), `${formatNumber(waits.length - 2)} others`] : waits)}`,
    sentBack: (version) => `Version ${version} has been sent back and waits for a new version`,
    complete: (version) => `Everyone has approved version ${version}; it can be put into effect`,
    inEffect: (version) => `Version ${version} is in effect`,
    replaced: (version) => `Version ${version} has been replaced by a newer one`,
  },
  states: {
    underway: 'Being approved',
    sentBack: 'Sent back',
    complete: 'Approved by everyone',
    inEffect: 'In effect',
    replaced: 'Replaced',
  },
  inEffect: (version, at, by) =>
    `Version ${version} has been in effect since ${formatInstant(at)}${by ? `, put into effect by ${by}` : ''}.`,
  steps: {
    heading: 'The steps',
    note: 'Steps with the same number run in parallel. The next opens when all before it have been approved.',
    kinds: { recommendation: 'Medical recommendation', hearing: 'Hearing', assent: 'Assent', decision: 'The council’s decision' },
    states: {
      later: 'Not open yet',
      open: 'Waiting',
      underway: 'Under way',
      approved: 'Approved',
      reserved: 'Approved with reservation',
      sentBack: 'Sent back',
    },
    heard: 'Closed',
    sendToHearing: (version) => `Send version ${version} to hearing`,
    step: 'Step',
    who: 'Who',
    state: 'Status',
    due: 'Deadline',
    caption: 'Steps, who is asked, and how far they are',
    dueOn: (on) => formatDate(on),
    overdue: 'past the deadline',
    changed: 'Changed since the version before',
    constructed: 'The deadlines are constructed: no source tells them.',
  },
  successor: (area, next, on) =>
    `${area} becomes part of ${next} on ${formatDate(on)}. The chain keeps the areas that the agreement names until a decision says otherwise.`,
  seal: {
    heading: 'What is sealed',
    fingerprint: 'Fingerprint (SHA-256)',
    partFingerprint: 'The part’s fingerprint (SHA-256)',
    words: 'The planner’s covering letter',
    open: 'See the version',
    compare: (version) => `Compare with version ${version}`,
    heardSame: 'The hearing was held on this version.',
    heardBefore: (version) => `The hearing was held on version ${version}. See what has changed since.`,
    principles: 'Answers to the principles',
    noPrinciples: 'The version has no answers to principles.',
  },
  decide: {
    heading: (who) => `Your decision for ${who}`,
    part: (count) => `See the part: ${formatNumber(count)} tracks and placements`,
    partOpen: 'See what the part says',
    about: 'You decide on exactly what is sealed here. If anything changes, it is a new version, and you will be asked again.',
    words: 'Reservation or reason',
    wordsHint: 'Required when you approve with a reservation, send back or withdraw.',
    approve: 'Approve',
    recommend: 'Recommend',
    reserve: 'Approve with reservation',
    recommendReserved: 'Recommend with reservation',
    sendBack: 'Send back',
    withdraw: 'Withdraw the decision',
    stands: (act) => `Your decision stands: ${act}. You can correct it with a new one; the old one stays in the history.`,
    done: 'The decision has been saved.',
  },
  story: {
    heading: 'The story',
    note: 'Everything that has happened, in order. Nothing is edited; corrections are added as new entries.',
    version: (version, name) => `Version ${version}: ${name}`,
    sealed: (by, version) => `${by ?? 'Somebody'} sent version ${version} for approval.`,
    acts: {
      recommendation: {
        approved: (who, body) => `${who} recommended ${body}.`,
        reserved: (who, body) => `${who} recommended ${body} with a reservation.`,
        sentBack: (who, body) => `${who} sent ${body} back.`,
        withdrawn: (who, body) => `${who} withdrew the recommendation on ${body}.`,
      },
      assent: {
        approved: (who, body) => `${who} approved the version for ${body}.`,
        reserved: (who, body) => `${who} approved the version for ${body} with a reservation.`,
        sentBack: (who, body) => `${who} sent the version back for ${body}.`,
        withdrawn: (who, body) => `${who} withdrew the decision for ${body}.`,
      },
    },
    heard: {
      approved: (name, version) => `The hearing “${name}” of version ${version} was closed.`,
      underway: (name, version) => `Version ${version} was sent to hearing: “${name}”.`,
    },
    elsewhere: {
      approved: (name) => `${name} decided to approve.`,
      sentBack: (name) => `${name} sent the version back.`,
      underway: (name) => `${name} is considering the case.`,
    },
    as: (capacity, deputy) => (deputy ? `${capacity}, deputy for ${deputy}` : capacity),
    on: (hash) => `fingerprint ${hash.slice(0, 12)}`,
    carried: (bodies) => `The recommendation of ${formatList(bodies)} still holds, since those parts are unchanged.`,
    inEffect: (by, version) => `${by ?? 'Somebody'} put version ${version} into effect. The places exist now.`,
    next: 'Next step',
  },
  waiting: {
    title: (count) =>
      count === 0
        ? 'Nothing is waiting for your decision'
        : count === 1
          ? 'One case is waiting for you'
          : `${formatNumber(count)} cases are waiting for you`,
    subline: 'Recommendations and assents where it is your turn.',
    empty: 'When a version comes to you, it appears here.',
    what: {
      recommendation: (name, body) => `Recommend ${body ?? ''} in ${name}`,
      hearing: (name) => `Send ${name} to hearing`,
      assent: (name, body) => `Approve ${name} for ${body ?? ''}`,
      decision: (name) => `The council’s decision on ${name}`,
      sentBack: (name) => `Make a new version: ${name} has been sent back`,
      complete: (name) => `Put into effect: everyone has approved ${name}`,
    },
    due: (on) => `Due ${formatDate(on)}`,
  },
};
