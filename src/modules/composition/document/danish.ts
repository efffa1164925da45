/** Words of the documents that no page has. Documents go to Danish councils and readers: they are in Danish only (decision 12). */
import { formats } from '../../../app/web/format.ts';

const { formatInstant, formatNumber } = formats('da');

export const words = {
  draft: 'KLADDE',
  draftStatus: (revision: number) => `KLADDE, revision ${formatNumber(revision)}. Planen er ikke gemt som version og kan ændre sig.`,
  versionStatus: (no: number, name: string) => `Version ${no}: «${name}»`,
  saved: (at: string, by: string | null) => [formatInstant(at), by].filter(Boolean).join(', '),
  made: (at: string) => formatInstant(at),
  runningHead: (region: string, year: number, name: string) => `${region}, startår ${year}: ${name}`,
  only: (specialty: string) => `kun ${specialty}`,
  page: 'Side',
  of: 'af',
  facts: {
    region: 'Videreuddannelsesregion',
    year: 'Startår',
    saved: 'Gemt',
    fingerprint: 'Fingeraftryk (SHA-256)',
    agreement: 'Aftale',
    made: 'Dokumentet er dannet',
  },
  figures: 'Nøgletal',
  shares: 'Aftalen: mål og opnået andel',
  years: (area: string) => `Årsværk i ${area}`,
  elsewhere: 'Årsværk uden for',
  before: 'Fem startår før',
  principles: 'Udmøntningsprincipper',
  constructed: 'Bygger på konstruerede tal',
  constructedMeans:
    'Hvor ingen kilde fortæller et tal, er det konstrueret. Det og tal, der bygger på det, må ikke citeres som virkelighedens. Konstrueret er:',
  nothingConstructed: 'Ingen af tallene bygger på konstruerede data.',
  tracks: (count: number) => (count === 0 ? 'Forløb: ingen' : `Forløb: ${formatNumber(count)}`),
  wishes: (count: number) => (count === 0 ? 'Ønsker, der ikke er opfyldt: ingen' : `Ønsker, der ikke er opfyldt: ${formatNumber(count)}`),
  broken: (count: number) => `Brudte regler: ${formatNumber(count)}`,
  unplaced: (count: number) => (count === 0 ? 'Ikke placeret: ingen' : `Ikke placeret: ${formatNumber(count)} forløb`),
  fromTo: 'Fra – til og med',
  wish: 'Ønske',
  sources: 'Kilder og definitioner',
  source: 'Kilde',
  what: 'Hvad',
  dimensioning: 'Dimensioneringsplan',
  definitions: 'Definitioner',
  public: {
    title: (region: string, year: number) => `Hoveduddannelsesforløb i ${region}, startår ${year}`,
    count: (tracks: number, specialties: number) => `${formatNumber(tracks)} forløb i ${formatNumber(specialties)} specialer.`,
    constructed: 'Tabellen er et eksempel og ikke en oplysning om virkelige forløb.',
    track: 'Forløb',
    begins: 'Begynder',
    number: 'Nr.',
    place: 'Ansættelsessted',
    months: 'Måneder',
  },
  calendar: {
    name: (composition: string) => `Forløb begynder: ${composition}`,
    begins: (count: number, specialty: string) => `${formatNumber(count)} forløb i ${specialty} begynder`,
  },
};
