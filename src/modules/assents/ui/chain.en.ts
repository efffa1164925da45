/** Texts about the chain. */
import { formats } from '../../../app/web/format.ts';
import type { ChainMessages } from './chain.da.ts';

const { formatDate, formatList } = formats('en');

export const en: ChainMessages = {
  title: 'The chain',
  heading: (region, steps) =>
    steps.length === 0 ? `${region}: no chain is defined` : `${region}: ${formatList(steps.map((step) => step.toLowerCase()))}`,
  subline: 'The steps a composition passes before it can take effect. A change applies from a day; cases under way keep their steps.',
  region: 'Training region',
  filters: 'Choose a region',
  caption: 'The steps through time',
  steps: 'The steps',
  none: 'No source gives a chain for the region. Without an assent step nothing can be sent for approval.',
  position: 'Order',
  positionHint: 'Steps with the same number run in parallel.',
  step: 'Step',
  days: 'Deadline in days',
  daysHint: 'From the day the step opens. Empty: no deadline.',
  noDays: 'No deadline',
  period: 'In force',
  source: 'Source or basis',
  act: 'Action',
  end: 'Take out',
  endOf: (what) => `Take out of the chain: ${what}`,
  addStep: 'Add a step',
  add: (what) => `Add: ${what}`,
  headings: { hold: 'Change the step from a day', end: 'Take the step out from a day', withdraw: 'Cancel what is planned' },
  from: 'In force from',
  missing: 'Fill in the field.',
  after: (steps) => `From that day the chain is: ${steps.join(' → ')}.`,
  runningHeading: 'Cases under way keep their steps',
  runningNone: 'No case is under way.',
  running: (count) =>
    count === 1
      ? 'One case is under way and keeps the steps it was sent with:'
      : `${count} cases are under way and keep the steps they were sent with:`,
  sealedOn: (day) => `sent for approval ${formatDate(day)}`,
  namesHeading: 'Whom the chain names',
  namesNote:
    'The assent follows the areas that the agreement names. A body speaks for an area when a decision says so; that requires a mandate, and a mandate does not pass on by itself.',
  namesCaption: 'Who speaks for each area, and who decides',
  who: 'Who',
  speaks: 'Speaks for it',
  agreement: 'The area itself, as the agreement says',
  council: 'Decides at the end',
  noCouncil: 'No council found',
  named: (body, period) => `${body} (${period})`,
  name: 'Record a decision',
  nameOf: (what) => `Record a decision on who speaks: ${what}`,
  nameHeading: (what) => `Whom the decision names for ${what}`,
  unname: 'End the appointment',
  body: 'Body',
  bodyHint: 'Only bodies whose mandate allows it on that day can be chosen.',
  noneAble:
    'No body in the region has a mandate for it on that day. Where a body takes a mandate over from another, that is recorded on the body’s page.',
  bodies: 'See the bodies of that day',
  choose: 'Choose …',
  merged: (area, successor, on) =>
    `${area} becomes part of ${successor} on ${formatDate(on)}. No decision says yet who speaks for the area after that; the chain keeps the agreement’s area.`,
  word: 'Note',
  eventsHeading: 'What has happened to the chain',
  eventsNone: 'Nothing yet.',
  events: { chainStepChanged: 'Step changed', chainBodyNamed: 'Body appointed to speak' },
  when: 'When',
  what: 'What',
  holdsFrom: 'In force from',
  see: 'See the chain',
};
