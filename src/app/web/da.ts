import { formats } from './format.ts';

const { formatNumber } = formats('da');

/** Rammens tekster. */
export const da = {
  product: 'Videre',
  skip: 'Gå til indholdet',
  menu: 'Menu',
  navigation: 'Hovedmenu',
  signIn: 'Log ind',
  signOut: 'Log ud',
  /** Skifter til det andet sprog. */
  otherLanguage: 'English',
  footer: 'Videre er åben software (EUPL 1.2) til planlægning af lægers videreuddannelse.',
  glossary: 'Ordbog',
  links: {
    compositions: 'Sammensætninger',
    organisation: 'Organisation',
    approvals: 'Godkendelser',
    specialties: 'Specialer',
    dimensioning: 'Dimensionering',
    agreements: 'Aftaler',
    principles: 'Principper',
  },
  roles: {
    planner: 'Planlægger',
    approver: 'Godkender',
    uao: 'Uddannelsesansvarlig overlæge',
    doctor: 'Læge i uddannelse',
    administrator: 'Administrator',
  } as Record<string, string>,
  roleIn: (role: string, scope: string) => (scope === '' ? role : `${role}, ${scope}`),
  noRole: 'Ingen rolle',
  loading: 'Henter …',
  error: 'Fejl',
  retry: 'Prøv igen',
  toStart: 'Gå til startsiden',
  path: 'Sti',
  unreachable: 'Serveren svarer ikke. Det, der var gemt, er der stadig. Se, om Videre kører, og prøv igen.',
  unknownRefusal: (code: string) => `Serveren afviste ønsket (${code}). Intet er ændret.`,
  notFoundTitle: 'Siden findes ikke',
  notFoundText: (path: string) => `Der er ingen side på adressen ${path}. Måske er den skrevet forkert.`,
  faultTitle: 'Siden kunne ikke vises',
  faultText: 'Der er en fejl i siden. Det, der var gemt, er der stadig. Hent siden igen.',
  reload: 'Hent siden igen',
  constructed: 'Konstrueret',
  restsOnConstructed: 'Bygger på konstruerede tal',
  constructedMeans:
    'Hvor ingen kilde fortæller et tal, er det konstrueret, så siden kan bruges og prøves. Tal, der bygger på det, er ikke virkelighedens og må ikke citeres som om de var. Konstrueret er:',
  source: 'Kilde',
  exportCsv: 'Hent som CSV',
  more: (next: number, left: number) => `Vis ${formatNumber(next)} til (${formatNumber(left)} tilbage)`,
  clearFilters: 'Ryd filtre',
  sourceShort: (first: string, more: number) => (more === 0 ? first : `${first} + ${more}`),
  noSource: 'Ingen kilde',
  from: (day: string) => `fra ${day}`,
  until: (day: string) => `til og med ${day}`,
  between: (first: string, last: string) => `${first} – ${last}`,
  always: 'uden datoer',
  search: 'Søg',
  all: 'Alle',
  paging: 'Sider',
  toFirst: 'Til begyndelsen',
  next: (count: string) => `Næste ${count}`,
  nothing: 'Ingen rækker passer til filtrene',
  nothingHint: 'Ryd et filter, eller søg på noget andet.',
  trainingRegion: 'Videreuddannelsesregion',
  /** Må deles over to linjer. */
  trainingRegionNarrow: 'Videreuddannelses\u00ADregion',
  regions: { ost: 'Øst', syd: 'Syd', nord: 'Nord' } as Record<string, string>,
};

export type WebMessages = typeof da;
