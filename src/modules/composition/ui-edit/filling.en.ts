import { formats } from '../../../app/web/format.ts';
import type { FillingMessages } from './filling.da.ts';

const { formatNumber } = formats('en');
const tracks = (count: number): string => (count === 1 ? '1 track' : `${formatNumber(count)} tracks`);

export const fillingEn: FillingMessages = {
  heading: (unfilled, rules) =>
    unfilled === 0 && rules === 0
      ? 'Applicants: all tracks are reckoned as filled'
      : `Applicants: ${tracks(unfilled)} without an applicant, ${rules === 1 ? '1 rule' : `${formatNumber(rules)} rules`} for flex tracks`,
  assumption: 'Assumption',
  note: 'The planner’s assumption: no source in the reference data says how many applicants the year will have. Shares are measured on filled tracks, as the agreement says (Bilag 2, about 2022). An unfilled track gets no place unless it may become a flex track of another specialty; that starts and ends in an area short of doctors, as a starting point.',
  specialty: 'Specialty',
  count: 'Tracks',
  unfilled: 'Without an applicant',
  filled: 'Expected filled of the rest',
  percent: '%',
  of: (name) => `: ${name}`,
  measured: 'Share, measured on filled',
  flex: 'What unfilled tracks may become',
  flexNone: 'No rules: unfilled tracks have no place.',
  rule: (from, to, most) => `From ${from} to ${to}, at most ${formatNumber(most)}`,
  from: 'From',
  to: 'To',
  most: 'At most',
  choose: 'Choose a specialty',
  add: 'Add the rule',
  addLacks: 'Choose two different specialties and a number above zero.',
  remove: 'Remove',
  save: 'Save the assumptions',
  saved: 'Saved in the draft. It can be undone. Compose the rest to lay the tracks by them.',
  wrong: (most) => `Give a whole number between 0 and ${formatNumber(most)}.`,
  wrongPercent: 'Give a whole number between 1 and 100.',
};
