/** Texts for "Why here?": what speaks for and against, and the next best units. */
import { formats } from '../../../app/web/format.ts';
import type { Sentences } from '../ui/sentence.ts';
import type { da } from './why.da.ts';

const { formatMonth, formatNumber, formatList } = formats('en');
const places = (tenths: unknown): string => formatNumber(Number(tenths) / 10, Number(tenths) % 10 === 0 ? 0 : 1);
const points = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);
const kind = (value: unknown): string => (value === 'side' ? 'side training' : 'training in the own specialty');
const times = (count: unknown, one: string, more: string): string => (Number(count) === 1 ? one : more);

export const en: typeof da = {
  open: 'Why here?',
  for: 'Speaks for it',
  against: 'Speaks against it',
  noneFor: 'No rule speaks for the unit in particular.',
  noneAgainst: 'No rule speaks against it.',
  toBeNamed: 'The element has no unit yet. Here are the three best.',
  cost: (value) => `${points(value)} points`,
  alternatives: 'The next best units',
  considered: (count) =>
    count === 0 ? 'No other unit is approved for the element in that time.' : `Judged: ${formatNumber(count)} other approved units.`,
  change: (value) => (value === 0 ? 'Same cost' : value > 0 ? `${points(value)} points dearer` : `${points(-value)} points cheaper`),
  part: (rule, value) => `${rule} ${value > 0 ? '+' : '−'}${points(Math.abs(value))}`,
  parts: (parts) => formatList(parts),
  impossible: 'Not possible',
  noPlace: (from) => `no free place from ${formatMonth(from)}`,
  noPlaceCeiling: (from) => `the unit’s ceiling is reached from ${formatMonth(from)}`,
  together: (count) => `Moves ${formatNumber(count)} elements that must lie at one unit.`,
  use: 'Use this one',
};

export const whyEn: Sentences = {
  'approvedUnit.approved': (p) => `Approved for ${kind(p.kind)} throughout the element.`,
  'approvedUnit.notApproved': (p) => `Not approved for ${kind(p.kind)} throughout the element.`,
  'capacity.room': (p) =>
    `There is room in every month: at most ${places(p.used)} of ${places(p.places)} (${formatMonth(String(p.month))}).`,
  'capacity.full': (p) => `Too many: ${places(p.used)} in ${places(p.places)} places in ${formatMonth(String(p.month))}.`,
  'pattern.gives': (p) => `Gives what the element is for: ${p.group}.`,
  'pattern.givesNot': (p) => `Does not give what the element is for: ${p.group}.`,
  'change.same': (p) => `The same site as ${times(p.count, 'the element beside it', 'the elements before and after')}: no change.`,
  'change.changes': (p) => `${times(p.count, 'One change', `${p.count} changes`)} of site at the element.`,
  'distance.kilometres': (p) => `${formatNumber(Number(p.kilometres))} km to the workplaces before and after.`,
  'distance.near': () => 'In the same town as the workplaces before and after.',
  'startArea.home': (p) => `The track starts in ${p.area}.`,
  'startArea.elsewhere': (p) => `The track starts outside ${p.area}.`,
  'startShortage.short': () => 'The track starts at a site short of doctors.',
  'startShortage.elsewhere': () => 'The track starts at a site that is not short of doctors.',
  'endArea.home': (p) => `The track ends in ${p.area}.`,
  'endArea.elsewhere': (p) => `The track ends outside ${p.area}.`,
  'endShortage.short': () => 'The track ends at a site short of doctors.',
  'endShortage.elsewhere': () => 'The track ends at a site that is not short of doctors.',
  'university.months': (p) =>
    `${Number(p.months) === 1 ? '1 month' : `${p.months} months`} at one of the larger hospitals of the university cities.`,
  'twoSites.needed': () => 'Without it the track would not have enough sites in the own specialty.',
  'bothAreas.needed': () => 'Without it the track would not have elements in both areas.',
  'bothAreas.missing': () => 'The track does not have elements in both areas.',
  'competences.needed': () => 'Without it the track would lack a competence.',
  'shareSpecialty.helps': (p) =>
    `Its months in ${p.area} bring the specialty’s share nearer the target (${points(Number(p.points))} points).`,
  'shareSpecialty.hurts': (p) => `Its months in ${p.area} bring the specialty’s share further from the target.`,
  'shareAim.helps': (p) =>
    `Its months in ${p.area} bring the specialty nearer the agreement’s higher aim (${points(Number(p.points))} points).`,
  'shareAim.hurts': (p) => `Its months in ${p.area} bring the specialty further from the agreement’s higher aim.`,
  'shareOverall.helps': (p) => `Its months in ${p.area} bring the over-all share nearer the target (${points(Number(p.points))} points).`,
  'shareOverall.hurts': (p) => `Its months in ${p.area} bring the over-all share further from the target.`,
};
