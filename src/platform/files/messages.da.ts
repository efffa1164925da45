import type { RowError } from './table.ts';

type Params = RowError['params'];

/** Where in a file: the words before a row's number and a column's name. */
export const place = { row: 'række', column: 'kolonne' };

/** One sentence for each code that a data file can be refused with. */
export const messages: Record<string, (params: Params) => string> = {
  fileMissing: () => 'Filen findes ikke.',
  fileUnreadable: (p) => `Filen kan ikke læses som CSV: ${p.detail}`,
  fileEmpty: () => 'Filen er tom; den første linje skal være kolonnenavne.',
  columnMissing: () => 'Kolonnen mangler.',
  cellCount: (p) => `Rækken har ${p.found} felter, men der er ${p.expected} kolonner.`,
  valueMissing: () => 'Feltet er tomt, men skal udfyldes.',
  notSlug: (p) => `»${p.value}« er ikke en nøgle; brug små bogstaver a–z, cifre og bindestreg.`,
  notNumber: (p) => `»${p.value}« er ikke et tal; brug punktum som decimaltegn.`,
  notInteger: (p) => `»${p.value}« er ikke et helt tal.`,
  outOfRange: (p) => `${p.value} ligger uden for ${p.low} til ${p.high}.`,
  notDate: (p) => `»${p.value}« er ikke en dato; skriv ÅÅÅÅ-MM-DD.`,
  notAllowed: (p) => `»${p.value}« er ikke tilladt; tilladt er: ${p.allowed}.`,
  duplicate: (p) => `Nøglen »${p.key}« står allerede i række ${p.first}.`,
  unknownName: (p) => `Navnet »${p.value}« findes ikke i navnetabellen (aliases.csv); kendte nøgler er: ${p.allowed}.`,
  unknownReference: (p) => `»${p.value}« findes ikke i ${p.table}.`,
  endBeforeStart: (p) => `Slutningen ${p.to} ligger ikke efter begyndelsen ${p.from}.`,
  notTotal: (p) => `Elementernes længder kan ikke give ${p.months} måneder tilsammen.`,
  notEmpty: () => 'Databasen er ikke tom; demonstrationsverdenen indlæses kun i en tom database.',
};
