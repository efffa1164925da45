/** Texts of the comparison of two plans: versions, or a draft as it is. */
import { formats } from '../../../app/web/format.ts';
import type { CompareMessages } from './compare.da.ts';

const { formatNumber, formatMonth } = formats('en');
const tracks = (count: number): string => (count === 1 ? '1 track' : `${formatNumber(count)} tracks`);
const months = (count: number): string => (count === 1 ? '1 month' : `${formatNumber(count)} months`);
const points = (cost: number): string => `${formatNumber(cost, cost < 10 ? 1 : 0)} points`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const en: CompareMessages = {
  title: 'Compare plans',
  path: 'Compositions',
  choose: 'No plans are chosen',
  chooseText: 'Open a composition, go to its Versions tab, and choose two versions, or a version and the draft.',
  version: (no) => `version ${no}`,
  versionOf: (no, composition) => `version ${no} of “${composition}”`,
  draft: 'the draft',
  draftOf: (composition) => `the draft of “${composition}”`,
  column: (label) => capital(label),
  heading: (a, b, { placed, cost, moved }) => {
    const priced = cost === null ? '' : cost < 0 ? `costs ${points(-cost)} less` : `costs ${points(cost)} more`;
    const placing = placed > 0 ? `places ${tracks(placed)} more` : `places ${tracks(-placed)} fewer`;
    if (cost === null)
      return placed === 0
        ? `${capital(b)} places as many tracks as ${a}, ${moved === 0 ? 'at the same departments' : `${tracks(moved)} lie differently`}`
        : `${capital(b)} ${placing} than ${a}`;
    if (placed !== 0 && cost !== 0) return `${capital(b)} ${placing} and ${priced} than ${a}`;
    if (placed !== 0) return `${capital(b)} ${placing} than ${a} and costs the same`;
    if (cost !== 0) return `${capital(b)} ${priced} than ${a} and places as many tracks`;
    if (moved !== 0) return `${capital(b)} places and costs the same as ${a}, but ${tracks(moved)} lie differently`;
    return `${capital(b)} is the same plan as ${a}`;
  },
  saved: (label, name, when, who) => `${capital(label)}: ${name}, ${when}${who === null ? '' : `, ${who}`}.`,
  asItIs: (label, who) => `${capital(label)} as it is now${who === null ? '' : `, last changed by ${who}`}.`,
  broken: 'Rules broken',
  breaks: (label, count) => `${capital(label)} breaks ${count === 1 ? '1 rule' : `${formatNumber(count)} rules`} and cannot be used`,
  note: 'Note',
  otherWeights: 'The two were composed with different weights',
  otherWeightsText: 'Their costs are therefore not the same measure. Compare shares, places and tracks.',
  otherPlaced: 'The cost covers only tracks that are placed',
  otherPlacedText: 'The one that places more may be the better, even when it costs more.',
  timeline: (label) => `See ${label} as a timeline`,
  swap: 'Swap',
  all: 'Show also what is equal',
  onlyDifferences: 'Show only differences',
  equalRows: (count) => (count === 1 ? '1 row is equal and not shown.' : `${formatNumber(count)} rows are equal and not shown.`),
  noDifference: 'No differences.',
  difference: 'Difference',
  points: (value) => `${value} pp`,
  shares: {
    heading: (count) =>
      count === 0
        ? 'Distribution: the same shares'
        : `Distribution: ${formatNumber(count)} ${count === 1 ? 'share differs' : 'shares differ'}`,
    note: (area) => `Planned share of person-years in ${area}, specialty by specialty. pp = percentage points.`,
    name: 'Specialty',
  },
  startEnd: {
    heading: (count) =>
      count === 0
        ? 'Starts and ends: the same'
        : `Starts and ends: ${formatNumber(count)} ${count === 1 ? 'figure differs' : 'figures differ'}`,
    note: 'Where the tracks begin and end, how often they change site, and how far it is.',
    name: 'Figure',
    demanded: 'Tracks in the dimensioning plan',
    placed: 'Placed',
    unplaced: 'Not placed',
    asked: 'Tracks whose start and end the agreement asks for',
    startInHome: (area) => `Starts in ${area}`,
    endInHome: (area) => `Ends in ${area}`,
    home: 'the agreement’s home area',
  },
  wishes: {
    heading: (cost) =>
      cost === null
        ? 'Wishes: each cost by its own weights'
        : cost === 0
          ? 'Wishes: the same cost'
          : cost < 0
            ? `Wishes: ${points(-cost)} less`
            : `Wishes: ${points(cost)} more`,
    note: 'Every wish that is not met costs its weight. Lower is better.',
    name: 'Wish',
    cost: 'In all',
    bound: 'Lower bound',
    gap: 'Gap to the best possible',
    gapChanges: 'Gap in changes of workplace',
    unknown: '–',
  },
  units: {
    heading: (gains, losses) =>
      gains + losses === 0
        ? 'Departments: the same months'
        : `Departments: ${formatNumber(gains)} gain months, ${formatNumber(losses)} lose months`,
    note: 'Months that the department gives to the tracks, own specialty and side placements together.',
    name: 'Department',
  },
  tracks: {
    file: 'moved-tracks',
    name: 'Tracks that have moved',
    heading: (changed, identical) =>
      changed === 0
        ? `Tracks: ${tracks(identical)} equal, none moved`
        : `Tracks: ${tracks(changed)} moved, ${formatNumber(identical)} equal`,
    note: 'Tracks are paired so that as few months as possible have changed. A month has changed when its department or kind is another.',
    specialty: 'Specialty',
    anySpecialty: 'All specialties',
    filter: 'Filter tracks',
    count: (count) => tracks(count),
    begins: (start) => `begins ${formatMonth(start)}`,
    changed: months,
    becomes: (a, b) => `${a} → ${b}`,
    when: (from, count) => `From ${formatMonth(from)}, ${months(count)}`,
    side: (unit) => `${unit} (side placement)`,
    nowhere: 'nothing',
    toBeNamed: 'to be named',
    only: (label, count) => `Only in ${label}: ${tracks(count)}`,
    none: 'No tracks have moved.',
  },
};
