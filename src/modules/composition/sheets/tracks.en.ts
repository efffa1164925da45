import type { KindTexts } from '../../../platform/sheets/index.ts';

export const tracksEn: KindTexts = {
  name: 'Existing tracks',
  lacks: 'Tracks with at least one element whose department or number of months is to be named.',
  note: 'A row for each element of a track. Rows with the same id, or the same specialty, region, number and even/odd years, are one track. An empty department or length is “to be named” and can be filled in later. What is in Videre but not in the file is never deleted.',
  columns: {
    id: { header: 'Id', explain: 'The track template’s id. Leave it; leave the cell empty for a new track.' },
    specialty: { header: 'Specialty', explain: 'The specialty’s name or id. Required.' },
    region: { header: 'Training region', explain: 'Øst, Syd or Nord. Required.' },
    number: { header: 'Track number', explain: 'The number or name that the track has year after year. Required.' },
    step: { header: 'Step', explain: 'hoved (main) or intro; empty is read from the text (e.g. introductory post), else hoved.' },
    alternation: { header: 'Start years', explain: 'alle (all), lige (even) or ulige (odd); empty is alle.' },
    starts: { header: 'Start month', explain: 'A month, e.g. marts or 03; empty if it is not decided.' },
    order: { header: 'Element no.', explain: 'The element’s place in the order: 1, 2, 3 …' },
    kind: { header: 'Kind', explain: 'egen (own) or side; empty is read from the department.' },
    unit: { header: 'Department', explain: 'The department’s name or id, as in the organisation. Empty: to be named.' },
    written: { header: 'Department as written', explain: 'Free text, kept until the department is named.' },
    months: { header: 'Months', explain: 'A whole number from 1 to 120. Empty: to be named.' },
    note: { header: 'Note', explain: 'Free text.' },
    from: { header: 'Valid from', explain: 'The day from which a change holds. Required when something is changed.' },
    to: { header: 'Valid to and including', explain: 'The last day; empty is until further notice.' },
    source: { header: 'Source', explain: 'Where the information comes from. Required.' },
  },
};

export const trackWords = {
  steps: { main: ['main', 'main training'], intro: ['intro', 'introduction'] },
  alternations: { all: ['all'], even: ['even'], odd: ['odd'] },
  kinds: { own: ['own'], side: ['side'] },
};

export const months = (count: number | null): string => (count === null ? 'to be named' : `${count} months`);
export const elementLabel = (header: string, position: number): string => `${header} (element ${position})`;
export const draftName = (year: number, region: string): string => `Tracks taken in ${year}, ${region}`;
export const mended = 'Elements that get a department or a length';
