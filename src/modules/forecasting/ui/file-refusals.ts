/** What is wrong in a scenario or a history, in Danish and English, with the place in the file and what to do. */
import type { Fault } from '../../../kernel/fault.ts';
import { type Sentence, schemaSentences } from '../../../kernel/shape-refusals.ts';
import { ratesSentences } from './rates-refusals.ts';

const notThere =
  (da: string, en: string): Sentence =>
  (p) => [`«${p.id}» findes ikke under ${en}; ret navnet, eller tilføj ${da}`, `“${p.id}” is not under ${en}; correct it, or add it there`];

const scenarioSentences: Record<string, Sentence> = {
  'unknown.specialties': notThere('specialet', 'specialties'),
  'unknown.areas': notThere('området', 'areas'),
  'unknown.trainingRegions': notThere('uddannelsesregionen', 'trainingRegions'),
  'unknown.bases': notThere('grundlaget', 'need.bases'),
  'year.outside': (p) => [`${p.year} skal ligge fra ${p.from} til ${p.to}`, `${p.year} must lie from ${p.from} to ${p.to}`],
  'row.twice': (p) => [`siger det samme som række ${p.other}; behold én af dem`, `says the same as row ${p.other}; keep one of them`],
  'row.key': (p) => [
    `denne tabel deles ikke op efter ${p.key}; brug ${p.keys || 'ingen opdeling'}`,
    `this table is not divided by ${p.key}; use ${p.keys || 'no division'}`,
  ],
  'range.reversed': (p) => [`${p.from} skal ligge før ${p.to}; byt dem om`, `${p.from} must come before ${p.to}; swap them`],
  'rate.bounds': (p) => [
    `${p.value} er ikke en andel; skriv et tal fra 0 til 1 (5 % er 0.05)`,
    `${p.value} is not a share; write a number from 0 to 1 (5 % is 0.05)`,
  ],
  'value.bounds': (p) => [`${p.value} skal ligge fra ${p.least} til ${p.most}`, `${p.value} must lie from ${p.least} to ${p.most}`],
  'interval.missing': () => [
    `mangler low og high (95 %-interval); giv dem, eller sæt basis til "decision", hvis tallet er besluttet`,
    `lacks low and high (95 % interval); give them, or set basis to "decision" if the figure is decided`,
  ],
  'interval.outside': (p) => [
    `${p.value} ligger ikke mellem low ${p.low} og high ${p.high}`,
    `${p.value} does not lie between low ${p.low} and high ${p.high}`,
  ],
  'table.gap': (p) => [`ingen række gælder for ${p.cell}; tilføj en`, `no row holds for ${p.cell}; add one`],
  'shares.entry': (p) => [
    `andelene for ${p.specialty} giver ${p.sum}; de skal give 1`,
    `the shares of ${p.specialty} add up to ${p.sum}; they must make 1`,
  ],
  'shares.settling': (p) => [
    `andelene for ${p.specialty} fra ${p.trainingRegion} giver ${p.sum}; de skal give 1`,
    `the shares of ${p.specialty} from ${p.trainingRegion} add up to ${p.sum}; they must make 1`,
  ],
  'shares.moves': (p) => [
    `${p.sum} af dem på ${p.age} år flytter fra ${p.area}; højst 1`,
    `${p.sum} of those aged ${p.age} move away from ${p.area}; at most 1`,
  ],
  'age.young': (p) => [
    `${p.age} år er yngre end scenariets yngste alder ${p.from}`,
    `${p.age} is younger than the scenario's youngest age ${p.from}`,
  ],
  'underWay.unnamed': () => ['skal have både specialty og trainingRegion', 'must have both specialty and trainingRegion'],
  'underWay.later': (p) => [`er begyndt i ${p.started}, efter at scenariet begynder`, `began in ${p.started}, after the scenario begins`],
  'underWay.over': (p) => [
    `med den tid, som tabellerne giver, er ingen tilbage af dem, der begyndte i ${p.started}; ret people, nominal eller delay`,
    `in the time that the tables give, nobody is left of those who began in ${p.started}; correct people, nominal or delay`,
  ],
  'moved.same': () => [
    'flytter pladser til det sted, de kommer fra; ret from eller to',
    'moves places to where they come from; correct from or to',
  ],
  'moved.more': (p) => [
    `flytter ${p.places} pladser fra ${p.specialty} i ${p.trainingRegion} i ${p.year}, men planen har kun ${p.planned} der; flyt færre`,
    `moves ${p.places} places from ${p.specialty} in ${p.trainingRegion} in ${p.year}, but the plan has only ${p.planned} there; move fewer`,
  ],
  'scenario.large': (p) => [`har ${p.cells} celler; højst ${p.most}. Del det op`, `has ${p.cells} cells; at most ${p.most}. Divide it`],
};

const historySentences: Record<string, Sentence> = {
  'json.broken': (p) => [
    `filen er ikke JSON (${p.detail}); hent den igen, hvor den kommer fra`,
    `the file is not JSON (${p.detail}); fetch it again from where it came`,
  ],
  'history.empty': () => ['filen har ingen rækker under kolonnenavnene', 'the file has no rows below the names of the columns'],
  'history.cells': (p) => [
    `rækken har ${p.found} felter, men der er ${p.expected} kolonner`,
    `the row has ${p.found} cells, but there are ${p.expected} columns`,
  ],
  'history.columnMissing': (p) => [
    `kolonnen mangler; første linje skal have navne blandt ${p.all}`,
    `the column is missing; the first line must have names among ${p.all}`,
  ],
  'history.columnUnknown': (p) => [`kolonnen kendes ikke; tilladte er ${p.all}`, `the column is not known; allowed are ${p.all}`],
  'history.columnTwice': () => ['kolonnen står der to gange; fjern den ene', 'the column stands there twice; remove one'],
  'history.twice': (p) => [
    `${p.year} står allerede i række ${p.other} for den samme serie; behold én af dem`,
    `${p.year} stands in row ${p.other} for the same series already; keep one of them`,
  ],
  'history.missing': () => [
    'feltet er tomt; udfyld det, eller fjern rækken, hvis tallet ikke kendes',
    'the cell is empty; fill it in, or remove the row if the figure is not known',
  ],
  'history.notNumber': (p) => [`«${p.value}» er ikke et tal; skriv kun cifre`, `“${p.value}” is not a number; write digits only`],
  'history.negative': (p) => [
    `${p.value} er negativt; der kan ikke være færre end 0`,
    `${p.value} is negative; there cannot be fewer than 0`,
  ],
  'history.fraction': (p) => [
    `${p.value} er ikke et helt antal personer; giv personer, ikke årsværk`,
    `${p.value} is not a whole number of people; give people, not full-time equivalents`,
  ],
  'history.large': (p) => [`${p.value} er for stort til at være et antal læger`, `${p.value} is too large to be a number of doctors`],
  'geography.day': (p) => [`«${p.value}» er ikke en dag; skriv 2027-01-01`, `“${p.value}” is not a day; write 2027-01-01`],
  'geography.both': (p) => [
    `${p.region} og ${p.whole} (række ${p.other}) har begge tal for ${p.year}; behold enten delene eller det hele, ellers tælles folk to gange`,
    `${p.region} and ${p.whole} (row ${p.other}) both have figures of ${p.year}; keep the parts or the whole, or people are counted twice`,
  ],
  'history.year': (p) => [`«${p.value}» er ikke et år; skriv fire cifre`, `“${p.value}” is not a year; write four digits`],
};

const sentences: Record<string, Sentence> = { ...schemaSentences, ...scenarioSentences, ...historySentences, ...ratesSentences };

/** In Danish and in English; a code without a sentence shows itself. */
export const faultWords = ({ code, params }: Fault): [string, string] =>
  sentences[code]?.(params) ?? [`${code} ${JSON.stringify(params)}`, `${code} ${JSON.stringify(params)}`];

/** `/base/rows/3/people: … / …` */
export function forecastErrorText(fault: Fault): string {
  const [da, en] = faultWords(fault);
  return `${fault.path || '(hele filen / the whole file)'}: ${da} / ${en}`;
}
