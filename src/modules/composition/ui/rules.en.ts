/** The rules in words: what each asks, where it comes from, and what it found. */

import { formats } from '../../../app/web/format.ts';
import type { RuleId } from '../../../engines/composer/rules/finding.ts';
import type { RuleText } from './rules.da.ts';
import type { Sentences } from './sentence.ts';

const { formatMonth, formatNumber } = formats('en');
const month = (value: unknown): string => formatMonth(String(value));
const number = (value: unknown, decimals = 0): string => formatNumber(Number(value), decimals);
const months = (value: unknown): string => (Number(value) === 1 ? '1 month' : `${value} months`);
const kind = (value: unknown): string => (value === 'side' ? 'side training' : 'training in the own specialty');
const personMonths = (hundredths: unknown): string => number(Number(hundredths) / 100, 1);
const share = (months: unknown, of: unknown): string => (Number(of) === 0 ? '0' : number((100 * Number(months)) / Number(of), 1));
const at = (site: unknown): string => (site ? `at ${site}, ` : '');
/** The way, and the sentence’s full stop. */
const way = (route: unknown): string => (route ? `: ${route}${String(route).endsWith('.') ? '' : '.'}` : '.');
const agreement = 'Region Hovedstaden and Region Sjælland: the agreement’s annex 2 on postgraduate medical training (about 2022)';
const principles = 'The health directors’ five common principles of 17 September 2021';

export const rulesEn: Record<RuleId, RuleText> = {
  pattern: {
    name: 'Pattern and length',
    sentence: 'Each track follows one of the specialty’s patterns: the elements in order, each of an allowed length.',
    source: 'The objective description; BEK 96 of 2 February 2018 §8 and §11(4)',
  },
  approvedUnit: {
    name: 'Approved department',
    sentence: 'Each month lies at a department approved for the specialty and step in that very month.',
    source: `BEK 96 of 2 February 2018 §8; ${agreement}`,
  },
  competences: {
    name: 'All competences',
    sentence: 'The track has as many months as the pattern asks at departments that can give each competence group.',
    source: 'BEK 96 of 2 February 2018 §8',
  },
  twoSites: {
    name: 'Two sites',
    sentence: 'Training in the own specialty lies at two sites or more, each for at least 12 months; exceptions stand with the pattern.',
    source: 'BEK 96 of 2 February 2018 §8(3)',
  },
  pure: {
    name: 'Pure tracks',
    sentence: 'Pure tracks (general practice) lie wholly inside one of the agreement’s areas.',
    source: agreement,
  },
  capacity: {
    name: 'Room in every month',
    sentence: 'In no month are more in training than the department has places for, with everyone already there counted.',
    source: 'BEK 96 of 2 February 2018 §3 and §8',
  },
  demand: {
    name: 'Number and start months',
    sentence: 'No more tracks than the dimensioning plan gives, and only in the year’s start months.',
    source: 'The dimensioning plan; BEK 96 of 2 February 2018 §3',
  },
  flex: {
    name: 'Flex tracks',
    sentence:
      'An unfilled track may become a track of another specialty where the planner allows it: never more than are unfilled. A flex track that does not start and end in an area short of doctors is told with its reason.',
    source: agreement,
  },
  pins: {
    name: 'Pinned tracks',
    sentence: 'Tracks that a planner has pinned stand unchanged.',
    source: 'The regions’ councils approve the composition; what is decided is not moved',
  },
  shareSpecialty: {
    name: 'Share per specialty',
    sentence: 'The specialty’s share of person-years in the area lies inside the agreement’s limits.',
    source: agreement,
    per: 'per person-month outside the limits, per specialty',
    unit: 'person-months',
  },
  shareAim: {
    name: 'The agreement’s higher aim',
    sentence: 'Where almost whole tracks can lie in the area, the agreement’s higher aim is reached.',
    source: agreement,
    per: 'per person-month short of the aim',
    unit: 'person-months',
  },
  shareOverall: {
    name: 'Share over all',
    sentence: 'The share over all specialties under the agreement lies inside its limits.',
    source: agreement,
    per: 'per person-month outside the limits, over all',
    unit: 'person-months',
  },
  startArea: {
    name: 'Starts in the area',
    sentence: 'The track starts in the area named by the agreement.',
    source: `${agreement}; ${principles}`,
    per: 'per track that starts elsewhere',
    unit: 'tracks',
  },
  endArea: {
    name: 'Ends in the area',
    sentence: 'The track ends in the area named by the agreement.',
    source: `${agreement}; ${principles}`,
    per: 'per track that ends elsewhere',
    unit: 'tracks',
  },
  startShortage: {
    name: 'Starts at a site short of doctors',
    sentence: 'The track starts at a site marked as short of doctors.',
    source: principles,
    per: 'per track that does not',
    unit: 'tracks',
  },
  endShortage: {
    name: 'Ends at a site short of doctors',
    sentence: 'The track ends at a site marked as short of doctors.',
    source: principles,
    per: 'per track that does not',
    unit: 'tracks',
  },
  change: {
    name: 'Few changes',
    sentence: 'The track changes to another site as seldom as possible.',
    source: agreement,
    per: 'per change of site',
    unit: 'changes',
  },
  distance: {
    name: 'Short distance',
    sentence: 'Workplaces that follow one another lie near each other.',
    source: agreement,
    per: 'per 100 km between workplaces',
    unit: '× 100 km',
  },
  university: {
    name: 'Away from the large university hospitals',
    sentence: 'Training lies, as far as possible, outside the larger hospitals of the university cities.',
    source: principles,
    per: 'per 12 months at the larger hospitals',
    unit: '× 12 months',
  },
  bothAreas: {
    name: 'Both areas',
    sentence: 'The track has elements in each of the agreement’s areas.',
    source: agreement,
    per: 'per track without elements in both areas',
    unit: 'tracks',
  },
  spread: {
    name: 'Spread evenly over the year',
    sentence: 'The specialty’s tracks are spread evenly over the year’s start months.',
    source: 'Departments take on trainees in fixed rounds (dpsnet.dk on psychiatry: 1 March and 1 September)',
    per: 'per track above an even spread',
    unit: 'tracks',
  },
};

/** What a rule found. `unit`, `area`, `pattern` are names where the page knows them. */
export const findingsEn: Sentences = {
  'pattern.unknown': (p) => `There is no pattern ${p.pattern} for the specialty.`,
  'pattern.elements': (p) => `The pattern has ${p.expected} elements; the track has ${p.found}.`,
  'pattern.total': (p) => `The pattern lasts ${months(p.expected)}; the track lasts ${p.found}.`,
  'pattern.start': (p) => `The first element should begin in ${month(p.expected)} but begins in ${month(p.found)}.`,
  'pattern.contiguous': (p) => `The element should begin in ${month(p.expected)} but begins in ${month(p.found)}.`,
  'pattern.shortest': (p) => `The stay at ${p.unit} is ${months(p.found)}; the shortest allowed is ${p.shortest}.`,
  'pattern.kind': (p) => `The element should be ${kind(p.expected)} but is ${kind(p.found)}.`,
  'pattern.months': (p) => `The element is ${months(p.found)}; allowed is ${p.allowed}.`,
  'pattern.unit': (p) => `${p.unit} is not among the pattern’s departments for the element.`,
  'pattern.competence': (p) => `${p.unit} cannot give ${p.competence} for the whole of the element.`,
  'pattern.sameUnit': (p) => `The element should lie at ${p.expected} but lies at ${p.unit}.`,
  'pattern.toBeNamed': () => 'The element has no unit yet; name one.',
  'approvedUnit.unknown': (p) => `The department ${p.unit} is not known.`,
  'approvedUnit.notApproved': (p) => `${p.unit} is not approved for ${kind(p.kind)} for the whole of the element.`,
  'competences.missing': (p) => `There are ${p.found} of ${months(p.expected)} that give ${p.group}.`,
  'twoSites.tooFew': (p) => `${p.found} of ${p.expected} sites have at least ${months(p.months)} in the own specialty.`,
  'pure.mixed': (p) => `The track lies in several areas: ${p.areas}.`,
  'capacity.place': (p) =>
    `${p.unit} lacks ${number(Number(p.tenths) / 10, 1)} place for ${kind(p.kind)} for ${months(p.months)} from ${month(p.from)}.`,
  'capacity.ceiling': (p) =>
    `${p.unit} is ${number(Number(p.tenths) / 10, 1)} place above its ceiling for ${months(p.months)} from ${month(p.from)}.`,
  'demand.start': (p) => `The track begins in ${month(p.start)}, which is no start month of the specialty.`,
  'demand.unplacedStart': (p) => `Tracks are missing in ${month(p.start)}, which is no start month of the specialty.`,
  'demand.tooMany': (p) => `The plan has ${p.placed} tracks; the dimensioning plan gives ${p.asked}.`,
  'demand.sum': (p) => `${p.placed} placed and ${p.unplaced} not placed are not the ${p.asked} that were asked for.`,
  'flex.notAllowed': (p) => `An unfilled track of ${p.from} may not become a track of this specialty.`,
  'flex.tooMany': (p) => `${p.count} flex tracks come from ${p.from}; ${p.most} are allowed.`,
  'flex.sum': (p) => `${p.converted} flex tracks and ${p.told} unfilled are not the ${p.unfilled} that have no applicant.`,
  'flex.deviation': (p) => `The flex track ${p.at === 'start' ? 'starts' : 'ends'} outside areas short of doctors, and does not say why.`,
  'flex.noDeviation': () => 'The flex track has a reason for lying outside areas short of doctors, but does not.',
  'pins.missing': () => 'The pinned track is missing.',
  'pins.moved': (p) => `The pinned track has been moved (it now begins in ${month(p.start)}).`,
  'shareSpecialty.outside': (p) =>
    `${share(p.months, p.of)}% lies in ${p.area} (${outsideTarget(p.low, p.high)}): ${personMonths(p.hundredths)} person-months outside.`,
  'shareOverall.outside': (p) =>
    `Over all ${share(p.months, p.of)}% lies in ${p.area} (${outsideTarget(p.low, p.high)}): ${personMonths(p.hundredths)} person-months outside.`,
  'shareAim.short': (p) =>
    `${share(p.months, p.of)}% lies in ${p.area}; the higher aim is ${p.aim}%: ${personMonths(p.hundredths)} person-months short.`,
  'startArea.elsewhere': (p) => `Starts ${at(p.first)}outside the area named by the agreement.`,
  'endArea.elsewhere': (p) => `Ends ${at(p.last)}outside the area named by the agreement.`,
  'startShortage.elsewhere': (p) => `Starts at ${p.first ?? 'a site'}, which is not short of doctors.`,
  'endShortage.elsewhere': (p) => `Ends at ${p.last ?? 'a site'}, which is not short of doctors.`,
  'change.changes': (p) => `Changes site ${Number(p.count) === 1 ? 'once' : `${p.count} times`}${way(p.route)}`,
  'distance.kilometres': (p) => `${number(p.kilometres)} km between workplaces that follow one another${way(p.route)}`,
  'university.months': (p) => `${months(p.months)} at the larger hospitals of the university cities${way(p.route)}`,
  'bothAreas.missing': (p) => `Has no elements in both areas${way(p.route)}`,
  'spread.uneven': (p) => `${p.count} tracks begin in ${month(p.start)}: ${p.above} more than an even spread.`,
};

const outsideTarget = (low: unknown, high: unknown): string => (low === high ? `target ${low}%` : `target ${low}–${high}%`);

/** Why a track found no place, or a flex track does not lie where it should. */
export const reasonsEn: Sentences = {
  pinned: (p) => `The track “${p.pin}” cannot be completed with everything that is pinned in it. Loosen a pin, or give more places.`,
  noPattern: () => 'The specialty has no pattern to compose by.',
  noUnit: (p) =>
    `No department is approved with a free place for element ${p.element} (${p.name ?? kind(p.kind)}) of the pattern “${p.pattern}” when the track begins in ${month(p.start)}.`,
  noRoute: (p) =>
    `Each element of the pattern “${p.pattern}” has departments, but no order of them keeps all rules for one track that begins in ${month(p.start)}.`,
  fullUnits: (p) =>
    `Element ${p.element} (${p.name ?? kind(p.kind)}) of the pattern “${p.pattern}”: ${Number(p.count) === 1 ? 'the one possible department is full' : `all ${p.count} possible departments are full`} from ${month(p.from)}, with the plan’s own tracks counted.`,
  combination: (p) =>
    `Each element of the pattern “${p.pattern}” has a department with a free place, but together they make no whole track.`,
  unfilled: () => 'The track has no applicant and has not become a flex track.',
  flexNone: () => 'No conversion to another specialty is allowed.',
  flexMost: (p) => `There are already the ${p.most} flex tracks in ${p.to} that are allowed.`,
  flexPinned: (p) => `The track’s ${p.at} is pinned.`,
  noShortageUnit: (p) => `No department in an area short of doctors has a place for the track’s ${p.at}.`,
  fullShortage: (p) => `The departments in areas short of doctors are full at the track’s ${p.at}.`,
  otherWishes: (p) => `Other wishes come before where the track’s ${p.at} lies.`,
  byHand: (p) => `The track’s ${p.at} was laid by hand.`,
  replanned: (p) => `The track’s ${p.at} was moved when it was planned anew.`,
  takenOut: () => 'The track was taken out by hand.',
  notComposed: () => 'The track is not in the plan, and no search has tried to place it yet.',
};
