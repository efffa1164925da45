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
  looksLikeCpr: () => 'Cellen ligner et CPR-nummer. Videre gemmer aldrig CPR-numre; fjern det.',
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
  actRefused: (p) => `Handlingen »${p.act}« i demonstrationsverdenen blev afvist: ${p.refusal}.`,
  notEmpty: () => 'Databasen er ikke tom; demonstrationsverdenen indlæses kun i en tom database.',
  notDay: (p) => `»${p.value}« er ikke en dato; skriv fx ${p.allowed}.`,
  notMonthText: (p) => `»${p.value}« er ikke en måned; skriv fx ${p.allowed}.`,
  notAmount: (p) => `»${p.value}« er ikke et tal fra ${p.low} til ${p.high}; brug komma som decimaltegn.`,
  notWhole: (p) => `»${p.value}« er ikke et helt tal fra ${p.low} til ${p.high}.`,
  notMonths: (p) => `»${p.value}« kan ikke læses som måneder fra ${p.low} til ${p.high}; skriv fx ${p.allowed}.`,
  notLength: (p) => `»${p.value}« kan ikke være et antal måneder; skriv et helt tal fra 1 til 120, eller lad feltet være tomt.`,
  nameUnknown: (p) => `»${p.value}« findes ikke; mener du: ${p.allowed}?`,
  nameUnknownNone: (p) => `»${p.value}« findes ikke; skriv navnet eller id’et, som det står i Videre.`,
  nameAmbiguous: (p) => `»${p.value}« kan være flere; skriv id’et på den rette: ${p.allowed}.`,
  columnTwice: () => 'Overskriften står to gange; slet den ene kolonne.',
  regionUnclear: (p) =>
    `Forløb ${p.number} kan høre til flere videreuddannelsesregioner, og ingen af afdelingerne afgør det; skriv Øst, Syd eller Nord.`,
  stepUnclear: (p) =>
    `Trin skal angives: »${p.value}« siger ikke klart, om forløbet er introduktion eller hoveduddannelse; skriv (introduktion) eller (hoveduddannelse) efter specialet i alle forløbets rækker, eller udfyld kolonnen Trin.`,
  outsideRegion: (p) =>
    `Rækken hører til ${p.region}, som du ikke kan ændre; sæt kryds i «Indlæs kun min regions rækker», eller bed administratoren indlæse den.`,
  outsideCountry: () =>
    'Rækken gælder hele landet, og det kan kun en administrator ændre; sæt kryds i «Indlæs kun min regions rækker», eller bed administratoren indlæse den.',
  differsFromRow: (p) => `Står anderledes end i række ${p.first} for det samme (»${p.value}«); skriv det samme i begge.`,
  idUnknown: (p) => `Id’et »${p.value}« findes ikke; lad feltet være tomt for noget nyt, eller hent rækken igen.`,
  numberTaken: (p) => `Nummeret »${p.value}« bruges allerede af ${p.id}.`,
  fromMissing: () => 'Rækken ændrer noget; skriv den dag, ændringen gælder fra.',
  fromTooEarly: (p) => `Det gældende begyndte ${p.day}; vælg den dag eller en senere.`,
  fromEnded: (p) => `Det gældende ophører ${p.day}; vælg en dag før.`,
  notTenths: (p) => `»${p.value}« har mere end én decimal; pladser tælles i tiendedele.`,
  idIsAnother: (p) =>
    `Id’et »${p.value}« er et andet end det, rækken siger (${p.subject}). Ret feltet, eller lad id’et være tomt for noget nyt.`,
  notHalves: (p) => `»${p.value}« er hverken helt eller halvt; forløb tælles i halve.`,
  mostBelowLeast: () => 'Det højeste er mindre end det laveste; ret et af tallene.',
  patternMoved: () => 'Et mønster kan ikke skifte speciale eller region; lad id’et være tomt for at gøre det til et nyt.',
  regionStays: (p) => `»${p.value}« hører til videreuddannelsesregion ${p.region} og kan ikke flyttes til en anden.`,
  kindStays: (p) => `»${p.value}« kan ikke skifte slags; lad id’et være tomt for noget nyt.`,
};
