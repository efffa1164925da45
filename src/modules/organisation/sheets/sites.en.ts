import type { KindTexts } from '../../../platform/sheets/index.ts';

export const sitesEn: KindTexts = {
  name: 'Sites',
  lacks: 'Sites without an agreement area in a training region that has an agreement: their months count in no share.',
  note: 'A row for each hospital, institution and practice area. What is changed holds from the day in “Valid from”; what held before can still be read. A site that is not in the file is not closed. Closures and marks (short of doctors, university city) are changed on the site’s page.',
  columns: {
    id: { header: 'Id', explain: 'The site’s id. Leave it; leave the cell empty for a new one.' },
    name: { header: 'Name', explain: 'The site’s name. Required.' },
    kind: {
      header: 'Kind',
      explain: 'hospital, psykiatri (psychiatry), institution or praksisområde (practice area); empty is hospital.',
    },
    town: { header: 'Town', explain: 'The town in which the site lies. Required.' },
    region: { header: 'Training region', explain: 'Øst, Syd or Nord. Required.' },
    operatingRegion: {
      header: 'Operating region',
      explain: 'The region that runs the site on that day. Empty only when no region runs it.',
    },
    area: { header: 'Agreement area', explain: 'The area in which the site’s months count; empty when they count in none.' },
    from: { header: 'Valid from', explain: 'The day from which the row holds. Required when something is changed or new.' },
    reason: { header: 'Reason', explain: 'Why, or by what decision. Required.' },
  },
};

export const siteKinds = {
  hospital: ['hospital', 'hospital site'],
  psychiatry: ['psychiatry'],
  institute: ['institution', 'institute'],
  practiceArea: ['practice area'],
};
