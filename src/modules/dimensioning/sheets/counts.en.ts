import type { KindTexts } from '../../../platform/sheets/index.ts';

export const countsEn: KindTexts = {
  name: 'Dimensioning',
  lacks: 'Specialties without a number of main-training tracks for a year of the latest plan, a row for each training region.',
  note: 'A row for each plan, year, specialty, training region and step. Every earlier number stands in the log. A number that is not in the file is not changed.',
  columns: {
    id: { header: 'Id', explain: 'The number’s id: plan/year/specialty/region/step. Leave it; leave the cell empty for a new one.' },
    plan: { header: 'Plan', explain: 'The plan’s name or id. Required.' },
    year: { header: 'Year', explain: 'A year of the plan. Required.' },
    specialty: { header: 'Specialty', explain: 'The specialty’s name or id. Required.' },
    region: { header: 'Training region', explain: 'Øst, Syd or Nord. Required.' },
    step: { header: 'Step', explain: 'hoved (main) or intro; empty is hoved.' },
    least: { header: 'Tracks', explain: 'Number of tracks, whole or half, e.g. 10 or 10,5; of a range the least. Required.' },
    most: { header: 'Tracks at most', explain: 'Of a range the most; empty when there is no range.' },
    parity: {
      header: 'The half in',
      explain: 'lige (even) or ulige (odd): the years in which the half track is whole. Empty when the number is whole.',
    },
    starts: {
      header: 'Start months',
      explain: 'Months with a semicolon between, e.g. marts; september or 03; 09. Required when there are tracks.',
    },
    reason: { header: 'Reason', explain: 'Why, or by what decision. Required.' },
  },
};

export const stepWords = { main: ['main', 'main training'], intro: ['intro', 'introduction'] };
export const parityWords = { even: ['even', 'even years'], odd: ['odd', 'odd years'] };
