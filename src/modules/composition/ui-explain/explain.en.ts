/** Texts for "Why can it not be done?": the rules that stand against one another, the ways out with their price, and the bottlenecks. */
import { formats } from '../../../app/web/format.ts';
import type { da } from './explain.da.ts';
import { type Change, type Line, lastMonth } from './told.ts';

const { formatInstant, formatList, formatMonth, formatNumber } = formats('en');
const tenths = (value: number): string => formatNumber(value / 10, value % 10 === 0 ? 0 : 1);
const count = (n: number, one: string, more: string): string => `${formatNumber(n)} ${n === 1 ? one : more}`;
const points = (value: number): string => `${formatNumber(value, Number.isInteger(value) ? 0 : 1)} ${value === 1 ? 'point' : 'points'}`;
const places = (n: number): string => count(n, 'more place', 'more places');
const months = (n: number): string => count(n, 'month', 'months');
const kind = (element: string | null | undefined): string => (element === 'side' ? 'side training' : 'training in the own specialty');
const period = (from: string | null | undefined, to: string | null | undefined): string =>
  from && to ? `${formatMonth(from)} to ${formatMonth(lastMonth(to))}` : 'the whole period';
const band = (low: unknown, high: unknown): string =>
  low === high ? `${low}%` : Number(high) === 100 ? `at least ${low}%` : Number(low) === 0 ? `at most ${high}%` : `${low}–${high}%`;

/** A rule of the conflict; the units' names stand as links after it. */
const rule = ({ rule: { kind: which, element, params }, units, periods }: Line, name: string, area: string): string => {
  const when = periods.length === 0 ? 'the whole period' : formatList(periods.map(({ from, to }) => period(from, to)));
  const departments = units.length === 1 ? 'the unit' : `each of the ${units.length} units`;
  switch (which) {
    case 'placed':
      return `${name}: ${count(Number(params.count), 'track', 'tracks')} must have a place.`;
    case 'share':
      return `${name}: ${band(params.low, params.high)} of the person-years must lie in ${area}.`;
    case 'aim':
      return `${name}: the agreement's higher aim is ${params.aim}% of the person-years in ${area}.`;
    case 'startArea':
      return `${name}: tracks must start in ${area}.`;
    case 'endArea':
      return `${name}: tracks must end in ${area}.`;
    case 'startShortage':
      return `${name}: tracks must start at a site short of doctors.`;
    case 'endShortage':
      return `${name}: tracks must end at a site short of doctors.`;
    case 'capacity':
      return `There are no more places for ${kind(element)} (${name}) at ${departments} in the time ${when}:`;
    case 'ceiling':
      return `The ceiling over all specialties is reached at ${departments} in the time ${when}:`;
    case 'occupancy':
      return `Earlier start years occupy the places in the time ${when} at:`;
    case 'approval':
      return `The approval for ${kind(element)} (${name}) holds only ${when} at:`;
    case 'approved':
      return `Only approved units may be used for ${kind(element)} (${name}).`;
    case 'competence':
      return `The pattern asks for the competence “${params.name}” (${name}).`;
    case 'units':
      return `The pattern itself names the units that may be used (${name}).`;
    case 'sameUnit':
      return `The pattern sends the doctor back to the same unit (${name}).`;
    case 'twoSites':
      return `The track must have at least ${params.count} sites with at least ${months(Number(params.months))} in the own specialty (${name}).`;
    case 'shortest':
      return `A stay in the own specialty lasts at least ${months(Number(params.months))} (${name}).`;
    case 'lengths':
      return `The pattern fixes the elements' lengths; the track lasts ${months(Number(params.months))} (${name}).`;
    case 'pure':
      return `The track must lie in one area all the way (${name}).`;
    case 'pin':
      return `A track is pinned (${name}).`;
    case 'noPattern':
      return `The specialty has no pattern in force (${name}).`;
    default:
      return which;
  }
};

const was = (change: Change): { low: number; high: number } => (typeof change.was === 'object' ? change.was : { low: 0, high: 100 });

const signed = (value: number, words: (n: number) => string): string => `${words(Math.abs(value))} ${value > 0 ? 'more' : 'less'}`;

export const en: typeof da = {
  ask: 'Why can it not be done?',
  of: (wish) => `Why can it not be done: ${wish}?`,
  wishes: {
    placed: (name) => `all tracks in ${name}`,
    share: (name) => `the share of ${name}`,
    aim: (name) => `the higher aim of ${name}`,
    startArea: (name) => `start in the area for ${name}`,
    endArea: (name) => `end in the area for ${name}`,
    startShortage: (name) => `start at a site short of doctors for ${name}`,
    endShortage: (name) => `end at a site short of doctors for ${name}`,
    pin: (name) => `the pinned track in ${name}`,
  },
  overall: 'all specialties under the agreement',
  lead: 'Videre finds the rules that cannot all be kept at once, and tries the ways out one by one. It takes from some seconds to a couple of minutes; the plan does not change. You can stop on the way and keep what is found.',
  start: 'Find the explanation',
  again: 'Ask again',
  readerOnly: 'Nobody has asked yet. A planner of the training region does that.',
  running: 'Finding the explanation',
  queued: 'Waiting to begin',
  step: (no, of) => `step ${no} of ${of}: ${no < of ? 'rules and ways out' : 'bottlenecks'}`,
  stop: 'Stop and keep what is found',
  stopping: 'Stopping …',
  stoppedWord: 'Stopped',
  stopped: {
    nothing: 'The explanation was stopped before anything was found. The plan is as it was.',
    conflict: 'The explanation was stopped on the way. What stands here holds; the rest is not found.',
    ways: 'The explanation was stopped on the way. What stands here holds; the other ways out, prices and bottlenecks are not found.',
    bottlenecks: 'The explanation was stopped before the bottlenecks were found. The rest is the whole answer.',
  },
  stoppedBy: (when, who) => `Asked ${formatInstant(when)}${who ? ` by ${who}` : ''}.`,
  askForAll: 'Ask again to get all of it.',
  failedWord: 'Failed',
  failedTitle: 'The explanation did not come about',
  failed: 'Something went wrong. The plan is as it was; try again.',
  outdatedWord: 'Outdated',
  outdated: 'The draft or the reference data have changed since the explanation was made. It is about what was.',
  by: (when, who) => `Made ${formatInstant(when)}${who ? ` for ${who}` : ''}.`,
  met: 'The wish is met when the share is counted in whole per cent.',
  possible: 'It can be done: there is a plan that meets the wish and all rules. Search again, or give the wish more weight.',
  undecided: 'It cannot be decided within what Videre tries: no plan is found, and it is not proven that there is none.',
  seeBottlenecks: 'The bottlenecks below may show the way.',
  relaxation: 'It cannot be done. These rules cannot all be kept at once:',
  whole: 'It cannot be done with whole tracks, only with fractions of tracks. These rules cannot all be kept at once:',
  minimal: 'Each rule has been left out in turn: without it the rest can be kept.',
  notMinimal: 'Not every rule could be left out in turn within the limits; perhaps fewer are enough.',
  places: {
    dimensionering: 'Dimensioning',
    aftaler: 'The agreement',
    organisation: 'The unit',
    sammensaetninger: 'The track on the timeline',
    godkendelser: 'The approvals',
    specialer: 'The patterns',
  },
  changeAt: 'changed here:',
  rule,
  ways: 'The smallest changes that are enough – each by itself',
  waysNote: 'Each has been tried with all rules and the tracks of the other specialties where they are. One is chosen; nothing is changed.',
  waysNotTried: 'The ways out were not tried.',
  noWays: 'No single change of one of the rules is enough with the other specialties where they lie now.',
  changeWords: (one, { unit, name, area }) => {
    switch (one.kind) {
      case 'places':
        return `${places(one.places ?? 0)} for ${kind(one.element)} (${name}) at ${unit} from ${period(one.from, one.to)}`;
      case 'ceiling':
        return `the ceiling raised by ${count(one.places ?? 0, 'place', 'places')} at ${unit} from ${period(one.from, one.to)}`;
      case 'count':
        return `${count(Number(one.was) - (one.count ?? 0), 'track fewer', 'tracks fewer')} in ${name}: ${one.count} instead of ${Number(one.was)}`;
      case 'share':
        return `${name}: ${band(one.low, one.high)} in ${area} instead of ${band(was(one).low, was(one).high)}`;
      case 'approval':
        return `the approval for ${kind(one.element)} (${name}) at ${unit} extended by ${months(one.months ?? 0)}: ${period(one.from, one.to)}`;
      case 'pin':
        return `the pin of a track in ${name} lifted`;
      default:
        return 'an exception';
    }
  },
  exceptions: {
    twoSites: 'an exception from the rule of several sites',
    shortest: 'an exception from the shortest stay',
    pure: 'an exception from lying in one area',
    sameUnit: 'another unit instead of back to the same one',
    units: 'other units than those the pattern names',
    competence: 'a pattern that does not ask for the competence',
    lengths: 'other lengths in the pattern (tried with up to 6 months more or less an element)',
    approved: 'more approved units',
  },
  together: (parts) => formatList(parts),
  price: (price) => {
    const parts = [
      price.placed === 0 ? '' : signed(price.placed, (n) => `${formatNumber(n)} placed tracks`),
      price.changes === 0 ? '' : signed(price.changes, (n) => `${formatNumber(n)} changes of site`),
      price.kilometres === 0 ? '' : signed(price.kilometres, (n) => `${formatNumber(n)} km`),
    ].filter(Boolean);
    const cost = Math.abs(price.cost) < 0.05 ? 'The wishes cost the same' : `The wishes cost ${signed(price.cost, points)}`;
    return parts.length === 0 ? `${cost}.` : `${cost}; ${formatList(parts)}.`;
  },
  noPrice: 'The price is not worked out: tracks of other specialties may have to move, or the plan breaks rules.',
  bottlenecks: 'Bottlenecks',
  bottlenecksNote:
    'What one place more would be worth, for the whole composition. The first are worked out again with one and two places more; for the rest the figure is the value at the margin.',
  noBottlenecks: 'No unit is so full that one place more would make the plan better.',
  file: 'bottlenecks',
  unit: 'Unit',
  what: 'Places for',
  whatOf: (name, element) => (name === null ? 'all specialties (ceiling)' : `${name}, ${kind(element)}`),
  period: 'Period',
  periodOf: (from, to) => `${formatMonth(from)} – ${formatMonth(lastMonth(to))}`,
  used: 'Used by others',
  usedOf: (others, all) => `${tenths(others)} of ${tenths(all)}`,
  tracks: 'Tracks per place',
  points: 'Points per place',
  second: 'Two places',
  secondOf: (tracks, value) => `${formatNumber(tracks, Number.isInteger(tracks) ? 0 : 1)} tracks, ${points(value)}`,
  tried: 'Worked out again',
  yes: 'Yes',
  no: 'No, value at the margin',
};
