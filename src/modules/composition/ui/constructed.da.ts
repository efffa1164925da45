/** Hvad en sammensætning bygger på, som er konstrueret. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber } = formats('da');

export const da = {
  yes: 'ja',
  no: 'nej',
  plan: (name: string, year: number) => `Antallet af forløb i ${year}: «${name}».`,
  planLink: 'Se dimensioneringsplanen',
  places: 'Pladser på afdelinger: en del godkendelser har et konstrueret antal pladser.',
  placesLink: 'Se godkendelserne',
  patterns: (constructed: number, all: number) =>
    `Mønstre: ${formatNumber(constructed)} af ${formatNumber(all)} mønstre for de sammensatte specialer er helt eller delvis konstruerede.`,
  patternsLink: 'Se specialerne og deres mønstre',
  earlier: 'Tidligere årgange: forløb, der er i gang, og deres andele hører til en opdigtet demonstrationsverden.',
  earlierLink: 'Se dem på den enkelte afdeling',
};

export type ConstructedMessages = typeof da;
