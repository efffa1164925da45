import type { KindTexts } from '../../../platform/sheets/index.ts';

export const approvalsEn: KindTexts = {
  name: 'Approvals',
  lacks:
    'Approvals that lapse within two years with nothing to follow (the row begins the day after), approvals of 0 places, and approvals for main training without competences in a specialty that has competence groups.',
  note: 'A row for each approval: department, specialty, step and training region. What is changed holds from the day in “Valid from”; what held before can still be read. An approval that is not in the file is never deleted.',
  columns: {
    id: { header: 'Id', explain: 'The approval’s id: department/specialty/step/region. Leave it; leave the cell empty for a new one.' },
    unit: { header: 'Department', explain: 'The department’s name or id. Required.' },
    specialty: { header: 'Specialty', explain: 'The specialty’s name or id. Required.' },
    step: { header: 'Step', explain: 'kbu, intro, hoved (main) or side. Required.' },
    region: { header: 'Training region', explain: 'Øst, Syd or Nord. Required.' },
    places: { header: 'Places', explain: 'The number of places with one decimal at most, e.g. 2 or 1,5. Required.' },
    fte: { header: 'Full-time equivalents', explain: 'ja (yes) if part time takes its share of a place; else nej. Empty: as before.' },
    gives: { header: 'Competences', explain: 'Names or ids of competence groups with a semicolon between. Empty: as before.' },
    from: { header: 'Valid from', explain: 'The day from which the row holds. Required when something is changed or new.' },
    to: { header: 'Valid to and including', explain: 'The last day; empty: as long as what the row replaces.' },
    reason: { header: 'Reason', explain: 'Why, or by what decision. Required.' },
  },
};

export const stepWords = {
  kbu: ['kbu'],
  intro: ['intro', 'introduction'],
  main: ['main', 'main training'],
  side: ['side', 'side training'],
};
export const yesNo = { true: 'yes', false: 'no' };
