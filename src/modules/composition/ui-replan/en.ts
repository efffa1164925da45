/** Texts of “Replan”: what has happened, what moves, and what is proven. */
import { formats } from '../../../app/web/format.ts';
import type { Sentences } from '../ui/sentence.ts';
import type { ReplanMessages } from './da.ts';

const { formatNumber, formatMonth } = formats('en');
const tracks = (count: number): string => (count === 1 ? '1 track' : `${formatNumber(count)} tracks`);
const months = (count: number): string => (count === 1 ? '1 month' : `${formatNumber(count)} months`);
const points = (cost: number): string => `${formatNumber(cost, 1)} points`;

export const en: ReplanMessages = {
  make: {
    heading: 'What has happened?',
    note: 'Write what has happened or will happen, and see how the tracks can go on so that the fewest tracks and the fewest months are moved. The draft is not changed until you put the replan in it.',
    readOnly: 'Only planners of the training region can replan.',
    asOf: 'Replan from',
    asOfHint: 'All before this month is fixed, and what is under way stays where it can. Pinned tracks may be replanned too.',
    asOfWrong: 'Choose a month.',
    type: 'Event',
    types: {
      leave: 'Leave or other long absence',
      dropout: 'A doctor leaves',
      closed: 'A department closes',
      approvalEnded: 'An approval ends',
      places: 'A department gets more or fewer places',
    },
    add: 'Add the event',
    list: (count) => (count === 1 ? '1 event' : `${formatNumber(count)} events`),
    name: 'Name of the replan',
    send: 'Replan',
  },
  list: {
    heading: (count) => (count === 0 ? 'No replans yet' : count === 1 ? '1 replan' : `${formatNumber(count)} replans`),
    note: 'Open one to see tracks and elements before and after.',
    empty: 'A replan shows how the tracks can go on after leave, dropout, a closed department or a lapsed approval.',
    name: 'Replan',
    state: 'State',
    states: { queued: 'Queued', running: 'Being computed', done: 'Done', stopped: 'Stopped', failed: 'Failed' },
    outcomes: { kept: 'Put in the draft', discarded: 'Thrown away' },
    asOf: 'From',
    changed: 'Tracks changed',
    months: 'Months moved',
    unrepaired: 'Without a place',
    proof: 'Proof',
    scopes: { all: 'Proven', neighbourhood: 'Proven nearby', none: 'Not proven' },
  },
  view: {
    close: 'Close the replan',
    changes: 'This has happened',
    asOf: (month) => `Replanned from ${formatMonth(month)}.`,
    basis: (revision, now) => (revision === now ? 'Made of the draft as it is now.' : 'The draft has changed since the replan was made.'),
    running: 'Finding the replan that changes least',
    failedWord: 'Error',
    answer: ({ unrepaired, changed, months: moved }) => {
      const left = unrepaired === 0 ? '' : ` ${tracks(unrepaired)} cannot get a place.`;
      if (changed === 0) return `No tracks need to be replanned.${left}`;
      return `${changed === 1 ? '1 track moves' : `${tracks(changed)} move`} ${months(moved)} in all.${left}`;
    },
    proofAll: 'Proven: no replan changes less. It holds for all tracks of the draft.',
    proofNear: (count) =>
      `Proven when only ${tracks(count)} may move: those touched and those in their way. Whether more tracks could give a smaller replan is not known.`,
    proofNone: ({ unrepaired, changed, months: moved }) =>
      `Not proven. At least ${tracks(unrepaired)} without a place, ${formatNumber(changed)} changed and ${months(moved)} moved, whatever one does.`,
    order: 'First the fewest without a place, then the fewest tracks changed, then the fewest months moved, and last the wishes.',
    wishesBest: 'The wishes are met as well as they can be with so few changes.',
    wishesGap: (gap) => `The wishes can be at most ${points(gap)} better with as few changes.`,
    wishesUnknown: 'Whether the wishes can be met better with as few changes has not been examined.',
    wishes: (before, after) => `Cost of the wishes for the tracks that go on: ${points(before)} before, ${points(after)} after.`,
    touched: (count) =>
      count === 0
        ? 'All tracks can go on at their departments.'
        : `${tracks(count)} cannot go on as ${count === 1 ? 'it was' : 'they were'}.`,
  },
  tracks: {
    heading: (count) => (count === 0 ? 'No track becomes another' : `${tracks(count)} ${count === 1 ? 'becomes' : 'become'} another`),
    track: 'Track',
    what: 'What happens',
    whats: {
      changed: (count) => `moves ${months(count)}`,
      putOff: (count) => `is put off ${months(count)}`,
      ended: 'ends',
      unrepaired: 'cannot get a place',
    },
    element: 'Element',
    elementOf: (number, side) => (side ? `${number} (side training)` : String(number)),
    before: 'Before',
    after: 'After',
    place: (unit, from, count) => `${unit}, ${months(count)} from ${formatMonth(from)}`,
    toBeNamed: 'no department',
    none: '–',
    gone: 'The track is no longer in the draft',
    reasons: 'Why some cannot get a place',
  },
  decide: {
    heading: 'Shall the replan hold?',
    note: 'It is put in the draft as one change that can be undone. The draft knows no leave: the months of leave are laid to the element they fall in and count as a place taken. What then breaks a rule stands as broken in the draft.',
    outdated: 'The draft has changed since, so the replan cannot be put in it. Make it again.',
    keep: 'Put in the draft',
    discard: 'Throw away',
    kept: 'The replan is put in the draft.',
    discarded: 'The replan is thrown away. The draft is as it was.',
    timeline: 'See the timeline',
  },
};

/** Where the reason is told otherwise than of a new track. */
export const replanReasonsEn: Sentences = {
  noUnit: (p) =>
    `No department is approved with a free place for element ${p.element} of the pattern “${p.pattern}” from ${formatMonth(String(p.start))}, not even without the draft’s other tracks.`,
  noRoute: (p) => `No order of departments keeps all rules for the rest of the pattern “${p.pattern}”.`,
  combination: (p) =>
    `Each element of the pattern “${p.pattern}” has a department with a free place, but together they give no rest that keeps the rules.`,
};
