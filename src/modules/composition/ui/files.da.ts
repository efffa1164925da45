/** Tekster til det, man tager med sig af en sammensætning. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber } = formats('da');
const breaks = (count: number): string => `Planen bryder ${count === 1 ? '1 regel' : `${formatNumber(count)} regler`}`;

export const da = {
  pdf: 'Hent PDF',
  pdfOf: (specialty: string) => `Hent PDF: ${specialty}`,
  pdfOfVersion: (no: number) => `Hent PDF, nr. ${no}`,
  title: 'Offentlig tabel',
  versions: 'Se versionerne',
  path: 'Sammensætninger',
  heading: (name: string, tracks: number) => `«${name}»: ${tracks} forløb, som de kan offentliggøres`,
  subline: 'Speciale, forløb, start og ansættelser i rækkefølge. Uden regler, priser og numre, der kun er til brug internt.',
  which: 'Hvad vises',
  draft: 'Udkastet, som det er nu',
  version: (no: number, name: string) => `Version ${no}: ${name}`,
  note: 'Bemærk',
  isDraft: 'Dette er et udkast',
  isDraftText: 'Det er ikke gemt som version og har intet fingeraftryk. Gem en version, før du offentliggør.',
  breaks,
  invalid: (count: number) => `${breaks(count)} og kan ikke tages i brug`,
  invalidText: 'Tabellen viser, hvad der er gemt, men er ikke en gyldig plan. Mærket følger med i filerne.',
  constructed: 'Bygger på konstruerede tal',
  constructedText: 'Tabellen er et eksempel og ikke en oplysning om virkelige forløb. Mærket følger med i filerne.',
  saved: (at: string) => `Gemt ${at}.`,
  fingerprint: 'Fingeraftryk (SHA-256):',
  caption: 'Forløb og ansættelser',
  specialty: 'Speciale',
  track: 'Forløb',
  begins: 'Begynder',
  number: 'Nr.',
  place: 'Ansættelsessted',
  from: 'Fra',
  months: 'Måneder',
  sources: 'Kilder',
  html: 'Hent HTML',
  calendar: 'Hent startdatoer til kalender',
  yes: 'ja',
  no: 'nej',
  making: 'Laver filen …',
};

export type FileMessages = typeof da;
