/** Texts of “What if”: changes, scenarios and what happens. */
import { formats } from '../../../app/web/format.ts';
import type { WhatIfMessages } from './da.ts';

const { formatNumber, formatMonth, formatPercent } = formats('en');
const tracks = (count: number): string => (count === 1 ? '1 track' : `${formatNumber(count)} tracks`);
const months = (count: number): string => (count === 1 ? '1 month' : `${formatNumber(count)} months`);
const places = (tenths: number): string => (tenths === 10 ? '1 place' : `${formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1)} places`);
const points = (cost: number): string => `${formatNumber(cost, cost < 10 ? 1 : 0)} points`;
const span = (from: string, to: string | undefined): string =>
  to === undefined ? `from ${formatMonth(from)}` : `from ${formatMonth(from)} until ${formatMonth(to)}`;

export const en: WhatIfMessages = {
  make: {
    heading: 'What if …',
    note: 'Make a list of changes and see the best plan after them. The draft is not changed.',
    readOnly: 'Only planners of the training region can make scenarios.',
    type: 'What changes?',
    types: {
      places: 'Number of places at a department',
      approvalEnded: 'An approval ends',
      approvalAdded: 'A new approval',
      ceiling: 'Ceiling of a department, over all specialties',
      closed: 'A department closes',
      count: 'Number of tracks in a specialty',
      share: 'The share in an area',
    },
    track: 'Track',
    trackHint: 'Type specialty or number.',
    noTrack: 'No track fits. Type something else.',
    tracks,
    allTracks: 'Tracks',
    leaveFrom: 'Absent from',
    dropoutFrom: 'Gone from',
    away: 'Length of the absence',
    awayHint: 'The rest of the track is put off as long.',
    monthsUnit: 'months',
    lacksTrack: 'Choose a track and fill in the fields.',
    unit: 'Department',
    unitHint: 'Type a part of the name.',
    noUnit: 'No department fits. Type something else.',
    units: (count) => (count === 1 ? '1 department' : `${formatNumber(count)} departments`),
    allUnits: 'Departments',
    specialty: 'Specialty',
    overall: 'All specialties together',
    kind: 'Training',
    kinds: { own: 'Own specialty', side: 'Side placement' },
    from: 'From',
    to: 'Until (may be left out)',
    toWrong: 'Choose a month after the first one, or leave the field empty.',
    wholeBetween: (least, most) => `Write a whole number from ${formatNumber(least)} to ${formatNumber(most)}.`,
    turned: 'Write a number that is not below the least.',
    ceilingHint: 'Leave the field empty where there is no ceiling.',
    toHint: 'The first month in which it is as before.',
    places: 'Places',
    count: 'Tracks',
    countNow: (count) => `Now ${tracks(count)}.`,
    area: 'Area',
    low: 'At least',
    high: 'At most',
    gives: 'Competences it can give',
    givesNone: 'The specialty has no competence groups in its patterns.',
    placesNow: (periods) =>
      `Now ${periods.map(({ tenths, to }) => places(tenths) + (to === null ? '' : ` until ${formatMonth(to)}`)).join(', then ')}.`,
    add: 'Add the change',
    lacks: 'Choose a department and fill in the fields.',
    mend: 'Mend the fields that are marked.',
    fromWrong: 'Choose a month.',
    list: (count) => (count === 1 ? '1 change' : `${formatNumber(count)} changes`),
    remove: 'Remove',
    removeOf: (change) => `: ${change}`,
    name: 'Name of the scenario',
    send: 'Compute',
    sent: 'The scenario has been started.',
  },
  change: {
    places: (unit, specialty, kind, tenths, from, to) =>
      `${unit} has ${places(tenths)} for ${specialty} (${kind.toLowerCase()}) ${span(from, to)}`,
    approvalEnded: (unit, specialty, kind, from, to) =>
      `${unit} is not approved for ${specialty} (${kind.toLowerCase()}) ${span(from, to)}`,
    approvalAdded: (unit, specialty, kind, tenths, from, to) =>
      `${unit} is approved for ${specialty} (${kind.toLowerCase()}) with ${places(tenths)} ${span(from, to)}`,
    ceiling: (unit, tenths, from, to) =>
      tenths === null ? `${unit} has no ceiling ${span(from, to)}` : `${unit} has at most ${places(tenths)} in all ${span(from, to)}`,
    closed: (unit, from, to) => `${unit} is closed ${span(from, to)}`,
    leave: (track, from, count) => `${track}: the doctor is absent for ${months(count)} from ${formatMonth(from)}`,
    dropout: (track, from) => `${track}: the doctor is gone from ${formatMonth(from)}`,
    count: (specialty, count) => `${specialty} has ${tracks(count)}`,
    share: (specialty, area, low, high) =>
      `${specialty ?? 'All specialties together'}: ${low === high ? `${low} %` : `${low}–${high} %`} in ${area}`,
  },
  list: {
    heading: (count) => (count === 0 ? 'No scenarios yet' : count === 1 ? '1 scenario' : `${formatNumber(count)} scenarios`),
    note: 'Side by side with the draft as it was when the scenario was made. Open one to see what moves.',
    empty: 'A scenario shows the best plan after changes, before anybody decides on them.',
    name: 'Scenario',
    state: 'State',
    states: { queued: 'Waiting', running: 'Computing', done: 'Done', stopped: 'Stopped', failed: 'Failed' },
    changes: 'Changes',
    placed: 'Placed',
    placedOf: (placed, demanded) => `${formatNumber(placed)} of ${formatNumber(demanded)}`,
    share: 'Share',
    cost: 'Cost',
    gap: 'From the best possible',
    moved: 'Tracks that lie otherwise',
    scope: 'Composed anew',
    scopeAll: 'all specialties',
    scopeOf: (count) => (count === 1 ? '1 specialty' : `${formatNumber(count)} specialties`),
    stages: 'Wishes, points',
    stage: (name, now, was) => `${name}: ${now}, before ${was}`,
    before: (value) => `before ${value}`,
    unchanged: 'as before',
  },
  view: {
    close: 'Close the scenario',
    changes: 'The changes',
    basis: (revision, now) =>
      revision === now ? 'Made from the draft as it is now.' : 'The draft has changed since the scenario was made.',
    breaksNone: 'The changes break nothing in the draft.',
    breaks: (count, broken) =>
      `${count === 0 ? 'The draft cannot stay as it is' : `${tracks(count)} of the draft cannot stay where they are`}: ${broken === 1 ? '1 rule is broken' : `${formatNumber(broken)} rules are broken`}.`,
    breaksAtUnits: (units) => `There will be too many at ${units}; which of them has to move is not given.`,
    bound: (bound, before) =>
      `No plan after the changes that places as many and takes the wishes in their order costs less than ${points(bound)}. The draft cost ${points(before)}.`,
    boundNone: 'What a plan must cost at least is being computed.',
    atOnce: (cost, unplaced, before) =>
      `No plan after the changes with ${unplaced === 0 ? 'all tracks placed' : `at most ${tracks(unplaced)} unplaced`} costs less than ${points(cost)}, even if all may move. The draft cost ${points(before)}.`,
    scope: (names) =>
      `Only ${names} is composed anew; all other tracks lie where the draft has them. The same draft and changes always give the same answer. If all may move, the plan can be better; that is another computation and takes longer.`,
    scopeNone: 'The changes touch no specialty of the composition; all tracks lie where the draft has them.',
    proofScope: (gap) =>
      gap <= 0
        ? 'Proven: with all others where they are no plan is better.'
        : `With all others where they are the plan is at most ${formatPercent(gap)} from the best possible.`,
    stagesHeading: (gap) =>
      gap <= 0
        ? 'Proven with all others where they are'
        : `With all others where they are at most ${formatPercent(gap)} from the best possible, stage by stage`,
    stagesScope: 'The bounds hold for plans in which the tracks of all other specialties lie as in the draft.',
    whole: 'Let all tracks move',
    wholeName: (name) => `${name.slice(0, 180)} (all may move)`,
    wholeBecause: {
      all: 'All specialties are composed anew because the changes are about all of them.',
      overall: 'All specialties are composed anew because the share over all specialties is changed.',
      others: 'All specialties are composed anew because some tracks of other specialties cannot stay where the draft has them.',
      unfilled: 'All specialties are composed anew because there are unfilled tracks that may become tracks of other specialties.',
      noSession: 'All specialties are composed anew because no bound could be found beforehand.',
      lost: 'All specialties are composed anew because the quick computation failed.',
    },
    proof: (gap) =>
      gap <= 0
        ? 'Proven: no plan after the changes is better. That holds for all plans of all the composition’s tracks.'
        : `At most ${formatPercent(gap)} from the best possible after the changes. That holds for all plans of all the composition’s tracks.`,
    stop: 'Stop and keep the best',
    stopping: 'Stopping …',
    running: 'Finding the best plan after the changes',
    placedOf: (placed, unplaced) => `${tracks(placed)} placed, ${formatNumber(unplaced)} not`,
    failedWord: 'Fault',
    answer: (moved, placed, cost) => {
      const where = moved.tracks === 0 ? 'no tracks move' : `${tracks(moved.tracks)} lie otherwise (${months(moved.months)})`;
      const placing =
        placed === 0 ? 'as many are placed' : placed > 0 ? `${tracks(placed)} more are placed` : `${tracks(-placed)} fewer are placed`;
      const price = cost === 0 ? 'the cost is the same' : cost > 0 ? `it costs ${points(cost)} more` : `it costs ${points(-cost)} less`;
      return `After the changes ${where}, ${placing}, and ${price}.`;
    },
    before: 'the draft before',
    after: 'the scenario',
    all: 'Show also what is equal',
    onlyDifferences: 'Show differences only',
  },
  adopt: {
    heading: 'Save the plan as a version',
    note: 'The version is judged by the rules as they are today: what only the changes allow stands as broken in it. It can then be put in the draft under Versions.',
    name: 'Name of the version',
    button: 'Save as a version',
    done: (no, broken) =>
      broken === 0
        ? `Saved as version ${no}.`
        : `Saved as version ${no}. It breaks ${broken === 1 ? '1 rule' : `${formatNumber(broken)} rules`} today.`,
    open: 'See the versions',
  },
};
