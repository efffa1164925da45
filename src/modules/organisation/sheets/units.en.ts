import type { KindTexts } from '../../../platform/sheets/index.ts';

export const unitsEn: KindTexts = {
  name: 'Departments',
  lacks: 'Departments without an approval that holds or will hold: nobody can be trained there.',
  note: 'A row for each department, institute or pool of practices. A new name or hospital holds from the day in “Valid from”; what it was called and where it lay before can still be read. A department that is not in the file is not closed. Hospitals have a template of their own (Sites); closures are changed on the department’s page.',
  columns: {
    id: { header: 'Id', explain: 'The department’s id. Leave it; leave the cell empty for a new one.' },
    name: { header: 'Name', explain: 'The department’s name. Required.' },
    kind: {
      header: 'Kind',
      explain: 'afdeling (department), institut (institute) or praksispulje (pool of practices); empty is afdeling.',
    },
    site: { header: 'Site', explain: 'The hospital’s or site’s name or id. Required.' },
    from: { header: 'Valid from', explain: 'The day from which the row holds. Required when something is changed or new.' },
    reason: { header: 'Reason', explain: 'Why, or by what decision. Required.' },
  },
};

export const unitKinds = { department: ['department'], institute: ['institute'], practicePool: ['pool of practices'] };
