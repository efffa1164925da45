import { formats } from '../format.ts';
import { dayBefore } from '../period.ts';

const { formatNumber, formatDate } = formats('da');

/** Søgningens tekster. */
export const searchDa = {
  title: 'Søg i Videre',
  titleFor: (q: string, count: string) => `«${q}»: ${count}`,
  count: (found: number, more: boolean) =>
    found === 1 && !more ? '1 resultat' : `${more ? 'mere end ' : ''}${formatNumber(found)} resultater`,
  subline:
    'Skriv et navn, et sted, et speciale, et forløb («Neurologi 3») eller et ord fra ordbogen. Endelser og å, æ, ø kan skrives, som du vil.',
  label: 'Søg i alt, du må se',
  hint: 'Pil op og ned vælger, Enter åbner, Esc lukker.',
  results: 'Resultater',
  all: (q: string) => `Vis alle resultater for «${q}»`,
  allOf: (kind: string, count: string) => `Vis alle i ${kind}: ${count}`,
  backToAll: 'Vis alle slags',
  tooMany: (shown: number) => `De første ${formatNumber(shown)} vises. Skriv mere for at finde den rette.`,
  none: (q: string) => `Intet fundet for «${q}»`,
  searched: (kinds: string) => `Der er søgt i ${kinds}. Prøv færre eller kortere ord.`,
  short: 'Skriv mindst to bogstaver.',
  kinds: {
    composition: 'Sammensætninger',
    track: 'Forløb i sammensætninger',
    version: 'Versioner',
    hearing: 'Høringer',
    body: 'Råd og udvalg',
    meeting: 'Møder',
    unit: 'Afdelinger',
    site: 'Steder',
    specialty: 'Specialer',
    pattern: 'Mønstre',
    agreement: 'Aftaler',
    principle: 'Principper',
    approval: 'Godkendelser',
    place: 'Pladser fra tidligere startår',
    person: 'Personer',
    rule: 'Regler og ønsker',
    term: 'Ordbog',
    help: 'Guide',
  } as Record<string, string>,
  facts: {
    step: (step: string) =>
      (
        ({ kbu: 'klinisk basisuddannelse', intro: 'introduktionsuddannelse', main: 'hoveduddannelse', side: 'sideuddannelse' }) as Record<
          string,
          string
        >
      )[step] ?? step,
    tenths: (tenths: number) => (tenths === 10 ? '1 plads' : `${formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1)} pladser`),
    region: (region: string) => (({ ost: 'Øst', syd: 'Syd', nord: 'Nord' }) as Record<string, string>)[region] ?? region,
    no: (no: number) => `version ${no}`,
    state: (state: string): string => (state === 'unfilled' ? 'ubesat' : state === 'planned' ? 'ikke opslået endnu' : ''),
    /** Dagen er den første, det ikke gælder. */
    to: (day: string) => `til og med ${formatDate(dayBefore(day))}`,
    held: (day: string) => `møde ${formatDate(day)}`,
    deadline: (day: string) => `frist ${formatDate(day)}`,
    closed: (day: string) => `lukket ${formatDate(day)}`,
  },
};

export type SearchMessages = typeof searchDa;
