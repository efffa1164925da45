import { formats } from '../../../app/web/format.ts';
import type { PrincipleMessages } from './principles.da.ts';

const { formatNumber, formatYears } = formats('en');
const ofAll = (of: number | null, count: (n: number) => string) => (of === null ? '' : ` of ${count(of)}`);

export const en: PrincipleMessages = {
  heading: (measured, all) => `Principles: ${formatNumber(measured)} of ${formatNumber(all)} can be measured`,
  note: 'The implementation principles in force on 1 January of the start year. One without text or measure cannot be measured.',
  caption: 'The composition measured on each principle',
  principle: 'Principle',
  score: 'How it stands',
  textMissing: 'The text has not been found',
  notMeasured: 'Not measured',
  scores: {
    startAtShortage: (value, of) => `${formatNumber(value)}${ofAll(of, formatNumber)} start at a site short of doctors`,
    endAtShortage: (value, of) => `${formatNumber(value)}${ofAll(of, formatNumber)} end at a site short of doctors`,
    universityMonths: (value, of) => `${formatYears(value)}${ofAll(of, formatYears)} person-years at the larger university hospitals`,
  },
  compare: {
    heading: (count) => (count === 0 ? 'Principles: the same figures' : `Principles: ${formatNumber(count)} figures differ`),
    outOf: (a, b) => `of ${b} instead of ${a}`,
    note: 'How the two stand to the principles that can be measured.',
  },
};
