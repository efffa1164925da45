/** Tekster til «Omlæg»: det, der er sket, hvad der flytter, og hvad der er bevist. */
import { formats } from '../../../app/web/format.ts';
import type { Sentences } from '../ui/sentence.ts';

const { formatNumber, formatMonth } = formats('da');
const tracks = (count: number): string => `${formatNumber(count)} forløb`;
const months = (count: number): string => (count === 1 ? '1 måned' : `${formatNumber(count)} måneder`);
const points = (cost: number): string => `${formatNumber(cost, 1)} point`;

export interface Score {
  unrepaired: number;
  changed: number;
  months: number;
}

export const da = {
  make: {
    heading: 'Hvad er der sket?',
    note: 'Skriv, hvad der er sket eller skal ske, og se, hvordan forløbene kan gå videre, så færrest forløb og færrest måneder lægges om. Udkastet ændres ikke, før du lægger omlægningen i det.',
    readOnly: 'Kun planlæggere i uddannelsesregionen kan omlægge.',
    asOf: 'Omlæg fra og med',
    asOfHint:
      'Alt før denne måned ligger fast, og det, der er i gang, bliver så vidt muligt stående. Fastholdte forløb kan også blive omlagt.',
    asOfWrong: 'Vælg en måned.',
    type: 'Hændelse',
    types: {
      leave: 'Orlov eller andet længere fravær',
      dropout: 'En læge stopper',
      closed: 'En afdeling lukker',
      approvalEnded: 'En godkendelse ophører',
      places: 'En afdeling får flere eller færre pladser',
    },
    add: 'Tilføj hændelsen',
    list: (count: number) => (count === 1 ? '1 hændelse' : `${formatNumber(count)} hændelser`),
    name: 'Omlægningens navn',
    send: 'Omlæg',
  },
  list: {
    heading: (count: number) =>
      count === 0 ? 'Ingen omlægninger endnu' : count === 1 ? '1 omlægning' : `${formatNumber(count)} omlægninger`,
    note: 'Åbn en for at se forløb og elementer før og efter.',
    empty: 'En omlægning viser, hvordan forløbene kan gå videre efter orlov, frafald, en lukket afdeling eller en bortfaldet godkendelse.',
    name: 'Omlægning',
    state: 'Status',
    states: { queued: 'I kø', running: 'Beregnes', done: 'Færdig', stopped: 'Stoppet', failed: 'Mislykket' },
    outcomes: { kept: 'Lagt i udkastet', discarded: 'Kasseret' },
    asOf: 'Fra',
    changed: 'Forløb ændret',
    months: 'Måneder flyttet',
    unrepaired: 'Uden plads',
    proof: 'Bevis',
    scopes: { all: 'Bevist', neighbourhood: 'Bevist i naboskabet', none: 'Ikke bevist' },
  },
  view: {
    close: 'Luk omlægningen',
    changes: 'Det er sket',
    asOf: (month: string) => `Omlagt fra og med ${formatMonth(month)}.`,
    basis: (revision: number, now: number): string =>
      revision === now ? 'Lavet af udkastet, som det er nu.' : 'Udkastet er ændret, siden omlægningen blev lavet.',
    running: 'Finder den omlægning, der ændrer mindst',
    failedWord: 'Fejl',
    answer: ({ unrepaired, changed, months: moved }: Score): string => {
      const left = unrepaired === 0 ? '' : ` ${tracks(unrepaired)} kan ikke få plads.`;
      if (changed === 0) return `Ingen forløb skal lægges om.${left}`;
      return `${tracks(changed)} flytter i alt ${months(moved)}.${left}`;
    },
    proofAll: 'Bevist: ingen omlægning ændrer mindre. Det gælder alle udkastets forløb.',
    proofNear: (count: number) =>
      `Bevist, når kun ${tracks(count)} må flytte: de berørte og dem, der står i vejen. Om flere forløb kunne give en mindre omlægning, vides ikke.`,
    proofNone: ({ unrepaired, changed, months: moved }: Score) =>
      `Ikke bevist. Mindst ${tracks(unrepaired)} uden plads, ${formatNumber(changed)} ændret og ${months(moved)} flyttet, hvordan man end gør.`,
    order: 'Først færrest uden plads, så færrest forløb ændret, så færrest måneder flyttet, og til sidst ønskerne.',
    wishesBest: 'Ønskerne er opfyldt så godt, som de kan med så få ændringer.',
    wishesGap: (gap: number) => `Ønskerne kan højst blive ${points(gap)} bedre med lige så få ændringer.`,
    wishesUnknown: 'Om ønskerne kan opfyldes bedre med lige så få ændringer, er ikke undersøgt.',
    wishes: (before: number, after: number) =>
      `Ønskernes pris for de forløb, der går videre: ${points(before)} før, ${points(after)} efter.`,
    touched: (count: number) =>
      count === 0 ? 'Alle forløb kan gå videre på deres afdelinger.' : `${tracks(count)} kan ikke gå videre, som de var.`,
  },
  tracks: {
    heading: (count: number) => (count === 0 ? 'Intet forløb bliver anderledes' : `${tracks(count)} bliver anderledes`),
    track: 'Forløb',
    what: 'Hvad sker der',
    whats: {
      changed: (count: number) => `flytter ${months(count)}`,
      putOff: (count: number) => `udskydes ${months(count)}`,
      ended: 'stopper',
      unrepaired: 'kan ikke få plads',
    },
    element: 'Element',
    elementOf: (number: number, side: boolean) => (side ? `${number} (sideuddannelse)` : String(number)),
    before: 'Før',
    after: 'Efter',
    place: (unit: string, from: string, count: number) => `${unit}, ${months(count)} fra ${formatMonth(from)}`,
    toBeNamed: 'ingen afdeling',
    none: '–',
    gone: 'Forløbet er ikke længere i udkastet',
    reasons: 'Hvorfor nogle ikke kan få plads',
  },
  decide: {
    heading: 'Skal omlægningen gælde?',
    note: 'Den lægges i udkastet som én ændring, der kan fortrydes. Udkastet kender ikke orlov: orlovsmånederne lægges til det element, de falder i, og tæller som en optaget plads. Det, der så bryder en regel, står som brudt i udkastet.',
    outdated: 'Udkastet er ændret siden, så omlægningen kan ikke lægges i det. Lav den igen.',
    keep: 'Læg i udkastet',
    discard: 'Kassér',
    kept: 'Omlægningen er lagt i udkastet.',
    discarded: 'Omlægningen er kasseret. Udkastet er, som det var.',
    timeline: 'Se tidslinjen',
  },
};

/** Hvor årsagen siges anderledes end om et nyt forløb. */
export const replanReasonsDa: Sentences = {
  noUnit: (p) =>
    `Ingen afdeling er godkendt med ledig plads til element ${p.element} i mønstret «${p.pattern}» fra ${formatMonth(String(p.start))}, heller ikke når udkastets andre forløb ikke tælles med.`,
  noRoute: (p) => `Ingen rækkefølge af afdelinger overholder alle regler for resten af mønstret «${p.pattern}».`,
  combination: (p) =>
    `Hvert element i mønstret «${p.pattern}» har en afdeling med ledig plads, men tilsammen giver de ikke en rest, der overholder reglerne.`,
};

export type ReplanMessages = typeof da;
