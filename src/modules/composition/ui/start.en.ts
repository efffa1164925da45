import { formats } from '../../../app/web/format.ts';
import type { StartMessages } from './start.da.ts';

const { formatNumber } = formats('en');
const count = (value: number, one: string, many: string): string => (value === 1 ? `1 ${one}` : `${formatNumber(value)} ${many}`);

/** Texts for what waits, the yearly wheel, and the page of the consultant responsible for training. */
export const startEn: StartMessages = {
  waiting: (region, things, first, mine) =>
    things === 0
      ? `${region}: nothing waits`
      : `${region}: ${count(things, 'thing waits', 'things wait')}${mine === 0 ? '' : mine < things ? `, ${formatNumber(mine)} of them for you` : ' for you'}${first ? `; the first with a date is ${first}` : ''}`,
  now: 'What waits',
  order: 'The most urgent first. Each leads to where it is done.',
  due: (day) => `Due ${day}`,
  late: 'The deadline has passed',
  atOnce: 'Now',
  someTime: 'No date',
  imports: (things) =>
    things === 0
      ? 'No spreadsheets taken in during the last week'
      : `${count(things, 'spreadsheet', 'spreadsheets')} taken in during the last week`,
  importDid: (added, changed) => `${added} new, ${changed} changed`,
  allImports: 'Earlier imports',
  wheel: 'The yearly wheel',
  wheelNote: 'The next dates. Those that no source gives are constructed and marked.',
  about: (day) => `about ${day}`,
  dates: {
    kbuSignUpWinter: 'Sign-up for the foundation year starting August–October',
    kbuSignUpSummer: 'Sign-up for the foundation year starting February–April',
    startsMarch: 'Main-training tracks of psychiatry and of child and adolescent psychiatry start',
    startsMay: 'Main-training tracks of orthopaedic surgery and of oncology (East) start',
    startsSeptember: 'Main-training tracks of psychiatry and of child and adolescent psychiatry start',
    startsNovember: 'Main-training tracks of orthopaedic surgery and of oncology (East) start',
    compositionReady: 'The composition of the next start year should be ready for the regions’ approval',
    postingSpring: 'Spring posting of main-training tracks',
    postingAutumn: 'Autumn posting of main-training tracks',
  },
  cohort: (year, share, area, places) => `Start year ${year}: ${share} of person-years in ${area} (${count(places, 'place', 'places')})`,
  cohortPlain: (year, places) => `Start year ${year}: ${count(places, 'place', 'places')}`,
  cohortSubline:
    'The places behind the share of the start year. The heading counts only specialties that the agreement counts over all; leave is not counted.',
  start: 'Start page',
  constructed: 'The places of earlier start years are fictional: where they lie, when, and who is on leave.',
  counts: 'Counts in the share',
  yes: 'yes',
  no: 'no',
  place: 'Place',
  specialty: 'Specialty',
  allSpecialties: 'All',
  starts: 'Starts',
  monthsIn: (area) => `Months in ${area}`,
  elsewhere: 'Months elsewhere',
  sites: 'Sites',
  state: 'Filled',
  filters: 'Filter places',
  shown: (places) => count(places, 'place', 'places'),
  noPlaces: 'No places match the filter',
  uao: (unit, things) => `${unit}: ${count(things, 'thing', 'things')} to look at`,
  uaoLapsing: (specialty, day) => `The approval for ${specialty} lapses on ${day}.`,
  uaoFull: (specialty, month, used, places) => `${specialty}: ${used} in training in ${month}, approved for ${places}.`,
  uaoNothing: 'No approval lapses within a year, and no month has more than you are approved for.',
  arrivals: (things) => `${count(things, 'track comes', 'tracks come')} to you within a year`,
  arrivalsNote: 'Stays that begin with you, of the start years under way. They are fictional in the demonstration.',
  noArrivals: 'No tracks come to you within a year.',
  comes: 'Comes',
  forMonths: (months) => count(months, 'month', 'months'),
  step: 'Step',
  steps: { main: 'main training', side: 'side training' },
};
