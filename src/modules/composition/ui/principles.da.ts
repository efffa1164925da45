/** Tekster om, hvordan en sammensætning står til principperne. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber, formatYears } = formats('da');
const ofAll = (of: number | null, count: (n: number) => string) => (of === null ? '' : ` af ${count(of)}`);

export const da = {
  heading: (measured: number, all: number) => `Principper: ${formatNumber(measured)} af ${formatNumber(all)} kan måles`,
  note: 'De principper for udmøntningen, der gælder 1. januar i startåret. Et princip uden tekst eller mål kan ikke måles.',
  caption: 'Sammensætningen målt på hvert princip',
  principle: 'Princip',
  score: 'Sådan står det',
  textMissing: 'Teksten er ikke fundet',
  notMeasured: 'Måles ikke',
  scores: {
    startAtShortage: (value: number, of: number | null) =>
      `${formatNumber(value)}${ofAll(of, formatNumber)} starter på et lægedækningstruet sted`,
    endAtShortage: (value: number, of: number | null) =>
      `${formatNumber(value)}${ofAll(of, formatNumber)} slutter på et lægedækningstruet sted`,
    universityMonths: (value: number, of: number | null) =>
      `${formatYears(value)}${ofAll(of, formatYears)} årsværk på de større universitetshospitaler`,
  },
  compare: {
    heading: (count: number) => (count === 0 ? 'Principper: samme tal' : `Principper: ${formatNumber(count)} tal er forskellige`),
    outOf: (a: string, b: string) => `af ${b} i stedet for af ${a}`,
    note: 'Hvordan de to står til de principper, der kan måles.',
  },
};
export type PrincipleMessages = typeof da;
