/** Texts for occupancy: units month by month. */
import { formats } from '../../../app/web/format.ts';
import type { da } from './load.da.ts';

const { formatNumber, formatMonth, formatList } = formats('en');
const places = (tenths: number): string => formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1);
const units = (count: number): string => (count === 1 ? '1 unit' : `${formatNumber(count)} units`);
/** 2028–2031, where no year is missing between. */
const span = (years: readonly number[]): string => {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return years.length > 2 && last - first === years.length - 1 ? `${first}–${last}` : formatList(years.map(String));
};

export const en: typeof da = {
  places,
  signed: (tenths) => (tenths > 0 ? `+${places(tenths)}` : tenths < 0 ? `−${places(-tenths)}` : '0'),
  caption: 'Occupancy: units and their places through time',
  none: (of) => `None of the ${units(of)} is above its places`,
  over: (count, years) => `${units(count)} ${count === 1 ? 'is above its' : 'are above their'} places in ${span(years)}`,
  most: (unit, tenths, month) => `Worst is ${unit}: ${places(tenths)} too many in ${formatMonth(month)}.`,
  full: (count) => `${units(count)} ${count === 1 ? 'is' : 'are'} full in at least one month.`,
  how: 'The number is people minus places: +1 is one too many, 0 is full, −2 is two places without anyone.',
  howPeriod: 'Quarters and years show their fullest month.',
  nothing: 'No units match the filters',
  filter: 'Filter units',
  search: 'Search units and sites',
  specialty: 'Specialty',
  anySpecialty: 'All specialties',
  step: 'Step',
  anyStep: 'All steps',
  steps: { own: 'Own specialty', side: 'Side training', ceiling: 'Ceiling over all' },
  sub: (step, specialty) =>
    step === 'ceiling' ? 'ceiling, all specialties' : `${step === 'side' ? 'side' : 'own'}${specialty === null ? '' : `: ${specialty}`}`,
  area: 'Area',
  anyArea: 'All areas',
  elsewhere: 'Outside the agreement’s areas',
  only: 'Show',
  onlyAll: 'All',
  onlyOver: 'Only above places',
  onlyFull: 'Only full and above',
  onlyRoom: 'Only with room',
  order: 'Order',
  orderWorst: 'Fullest first',
  orderUnused: 'Most unused first',
  orderName: 'Name',
  period: 'Columns',
  periods: { maaned: 'Months', kvartal: 'Quarters', aar: 'Years' },
  quarter: (no) => `Q${no}`,
  quarterName: (no, year) => `Quarter ${no} of ${year}`,
  count: (count) => (count === 1 ? '1 row' : `${formatNumber(count)} rows`),
  row: 'Unit',
  chart: 'Heat map',
  table: 'Table',
  legend: 'Colours',
  levels: {
    above: 'above its places',
    even: 'full',
    high: 'at least half full',
    low: 'less than half full',
    empty: 'nobody in the places',
  },
  keys: 'Use the arrow keys to move between cells, Enter to see who is there, t to switch between heat map and table.',
  more: (next, left) => `Show ${formatNumber(next)} more (${formatNumber(left)} left)`,
  open: 'See who',
  words: (used, approved, month) => {
    const room = (approved ?? 0) - used;
    const state = room < 0 ? `${places(-room)} too many` : room === 0 ? 'full' : `${places(room)} free`;
    const of =
      approved === null
        ? `${places(used)} without approved places`
        : `${places(used)} of ${places(approved)} ${approved === 10 ? 'place' : 'places'}`;
    return `${of}, ${state}${month === null ? '' : ` (${formatMonth(month)})`}`;
  },
  peak: (words, months) => (months <= 1 ? words : `${words}; so in ${formatNumber(months)} months`),
  unused: {
    heading: (months) => `${months} place-months are unused`,
    note: 'A place-month is one approved place in one month. It is unused when nobody is there: neither a track of the plan nor one of an earlier start year. Ceilings over all are not counted. The last years are always empty: the tracks of the next start years are not planned yet.',
    caption: 'Unused place-months by specialty and year',
    captionUnit: 'Unused place-months by unit and year',
    all: 'Total',
    what: 'unit, specialty, step and year',
    file: 'occupancy',
    site: 'Site',
    year: 'Year',
    placeMonths: 'Approved place-months',
    used: 'Used place-months',
    column: 'Unused place-months',
    above: 'Place-months above',
  },
  panel: {
    label: (unit) => `Who is at ${unit}`,
    close: 'Close',
    gone: 'That row is not in this composition.',
    limit: 'Places',
    limitLine: (tenths) => `${places(tenths)} ${tenths === 10 ? 'place' : 'places'}`,
    until: (from, to) =>
      `${from === null ? '' : `from ${formatMonth(from)} `}${to === null ? 'until further notice' : `to ${formatMonth(to)} inclusive`}`,
    noLimit: 'No approval is in force then.',
    unit: 'The unit’s page',
    approvals: 'The unit’s approvals',
    own: (count) => `Tracks of this composition: ${formatNumber(count)}`,
    ownNone: 'No tracks of this composition are here then.',
    earlier: (count) => `From earlier start years: ${formatNumber(count)}`,
    earlierNone: 'Nobody from earlier start years is here then.',
    place: (specialty, number, year) => `${specialty} ${number}, start year ${year}`,
    leave: 'on leave, uses no place',
    part: (tenths) => `part time, uses ${places(tenths)} of a place`,
    span: (from, last) => (from === last ? formatMonth(from) : `${formatMonth(from)} – ${formatMonth(last)}`),
    fullest: (words) => `Fullest: ${words}.`,
  },
};
