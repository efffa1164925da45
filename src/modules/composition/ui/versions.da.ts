/** Tekster til fanen Versioner. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber, formatPercent } = formats('da');

export const da = {
  heading: (count: number) => (count === 1 ? '1 version' : `${formatNumber(count)} versioner`),
  note: 'En version ændres aldrig. Hver søgning gemmer en; du kan selv gemme udkastet, som det er nu. Åbn en version ved dens navn.',
  none: 'Der er ingen versioner endnu. Den første kommer, når en søgning er færdig, eller når du gemmer udkastet.',
  no: 'Nr.',
  inEffect: 'I kraft',
  name: 'Navn',
  who: 'Hvem',
  asked: 'Lavet',
  when: 'Hvornår',
  share: 'Planlagt andel',
  placed: 'Placeret',
  placedOf: (placed: number, demanded: number) => `${formatNumber(placed)} af ${formatNumber(demanded)}`,
  cost: 'Pris',
  broken: 'Regler brudt',
  bySearch: 'søgning',
  public: 'Offentlig tabel',
  acts: 'Brug den',
  putIn: 'Sæt ind i udkastet',
  putInNo: (no: number) => `, nr. ${no}`,
  fingerprint: 'Fingeraftryk',
  fingerprintIs: 'SHA-256 af versionens indhold; to versioner med samme fingeraftryk er ens:',
  system: 'Videre',
  draft: 'Udkastet, som det er nu',
  version: (no: number, name: string) => `Version ${no}: ${name}`,
  noteWord: 'Bemærk',
  nameMissing: 'Skriv et navn.',
  save: {
    heading: 'Gem udkastet som version',
    note: 'Navnet er en del af versionen og kan ikke ændres bagefter.',
    name: 'Versionens navn',
    button: 'Gem version',
    breaks: (count: number) => (count === 1 ? 'Udkastet bryder 1 regel' : `Udkastet bryder ${formatNumber(count)} regler`),
    breaksText: 'Det kan gemmes, men planen kan ikke tages i brug. Det står ved versionen, på papiret og på den offentlige tabel.',
    rules: 'Se reglerne',
    done: (no: number, broken: number) =>
      broken === 0
        ? `Gemt som version ${no}.`
        : `Gemt som version ${no}. Den bryder ${broken === 1 ? '1 regel' : `${formatNumber(broken)} regler`}.`,
  },
  shown: {
    inEffect: (no: number) => `Version ${no} er i kraft`,
    treatment: 'Se behandlingen',
    heading: (no: number, name: string, share: number | null, area: string, placed: number) =>
      `Version ${formatNumber(no)} «${name}»: ${share === null ? '' : `${formatPercent(share)} af årsværkene i ${area}, `}${formatNumber(placed)} forløb`,
    saved: (when: string, who: string | null) => `Gemt ${when}${who === null ? '' : ` af ${who}`}. En version kan læses, ikke ændres.`,
    compare: 'Sammenlign med udkastet',
    draft: 'Gå til udkastet',
  },
  compare: {
    heading: 'Sammenlign to planer',
    note: 'Versioner af denne og andre sammensætninger for samme startår og region, og udkastet her, som det er nu.',
    a: 'Fra',
    b: 'Til',
    here: 'Denne sammensætning',
    button: 'Sammenlign',
    tooFew: 'Der skal være mindst to at sammenligne. Gem udkastet som version, eller søg igen.',
  },
  copy: {
    heading: 'Lav kopi',
    note: 'En ny sammensætning med de samme forløb. Denne bliver, som den er.',
    from: 'Kopi af',
    name: 'Kopiens navn',
    suggested: (name: string) => `Kopi af ${name}`.slice(0, 200),
    button: 'Lav kopi',
  },
  rename: {
    heading: 'Skift navn',
    note: 'Versionerne beholder de navne, de blev gemt under.',
    name: 'Sammensætningens navn',
    button: 'Gem navn',
    done: 'Navnet er gemt.',
  },
};

export type VersionMessages = typeof da;
