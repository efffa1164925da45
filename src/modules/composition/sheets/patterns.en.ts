import type { KindTexts } from '../../../platform/sheets/index.ts';

export const patternsEn: KindTexts = {
  name: 'Patterns',
  lacks:
    'Patterns that are not completed, patterns with a length to be named, and patterns with side training that have neither competence group nor department.',
  note: 'A row for each element of a pattern. Rows with the same id, or without id with the same specialty, region and name, are one pattern. The pattern’s own cells must say the same in all its rows. What is changed becomes a new edition from the day in “Valid from”; no pattern is deleted because it is not in the file.',
  columns: {
    id: { header: 'Id', explain: 'The pattern’s id. Leave it; leave the cell empty for a new pattern.' },
    specialty: { header: 'Specialty', explain: 'The specialty’s name or id. Required.' },
    region: { header: 'Training region', explain: 'Øst, Syd or Nord; empty is the whole country.' },
    name: { header: 'Pattern', explain: 'The pattern’s name. Required.' },
    months: { header: 'Months in all', explain: 'The track’s length, a whole number from 1 to 120. Required.' },
    siteCount: { header: 'Number of sites', explain: 'At least so many sites; empty is 2.' },
    siteMonths: { header: 'Months a site', explain: 'At least so long at each; empty is 12.' },
    siteReason: { header: 'Reason for the sites', explain: 'Why fewer sites, if that is allowed.' },
    shortest: { header: 'Shortest stay', explain: 'The least months in the own specialty; empty is 6.' },
    pure: { header: 'Inside one area', explain: 'ja (yes) or nej (no); empty is nej.' },
    ready: { header: 'Completed', explain: 'ja (yes) when searches may use the pattern; else nej. Empty is ja.' },
    order: { header: 'Element no.', explain: 'The element’s place: 1, 2, 3 … Required.' },
    kind: { header: 'Kind', explain: 'egen (own) or side. Required.' },
    element: { header: 'Element', explain: 'What the element is called, e.g. Department A. Required.' },
    lengths: { header: 'Allowed months', explain: '12, 12-24 (all from and to) or 12 18 24. Required.' },
    competence: { header: 'Competence group', explain: 'The group that the place must be able to give; name or id.' },
    units: { header: 'Only these departments', explain: 'Names or ids with a semicolon between; empty is all approved ones.' },
    sameUnitAs: { header: 'Same department as no.', explain: 'The number of an earlier element.' },
    note: { header: 'Note', explain: 'Free text about the element.' },
    from: { header: 'Valid from', explain: 'The day from which a new edition holds. Required when something is changed or new.' },
    source: { header: 'Source', explain: 'Where the pattern comes from. Required.' },
  },
};

export const kindWords = { own: ['own'], side: ['side'] };
export const yesNo = { true: 'yes', false: 'no' };
export const elementHeader = (header: string, position: number): string => `${header} (element ${position})`;
