import { formats } from '../format.ts';
import { dayBefore } from '../period.ts';
import type { SearchMessages } from './da.ts';

const { formatNumber, formatDate } = formats('en');

/** The texts of search. */
export const searchEn: SearchMessages = {
  title: 'Search Videre',
  titleFor: (q, count) => `“${q}”: ${count}`,
  count: (found, more) => (found === 1 && !more ? '1 result' : `${more ? 'more than ' : ''}${formatNumber(found)} results`),
  subline:
    'Type a name, a site, a specialty, a track (“Neurologi 3”) or a word of the glossary. Endings and å, æ, ø may be typed as you like.',
  label: 'Search all you may see',
  hint: 'Arrow up and down choose, Enter opens, Esc closes.',
  results: 'Results',
  all: (q) => `Show all results for “${q}”`,
  allOf: (kind, count) => `Show all in ${kind}: ${count}`,
  backToAll: 'Show all kinds',
  tooMany: (shown) => `The first ${formatNumber(shown)} are shown. Type more to find the right one.`,
  none: (q) => `Nothing found for “${q}”`,
  searched: (kinds) => `Searched in ${kinds}. Try fewer or shorter words.`,
  short: 'Type at least two letters.',
  kinds: {
    composition: 'Compositions',
    track: 'Tracks of compositions',
    version: 'Versions',
    hearing: 'Hearings',
    body: 'Councils and committees',
    meeting: 'Meetings',
    unit: 'Departments',
    site: 'Sites',
    specialty: 'Specialties',
    pattern: 'Patterns',
    agreement: 'Agreements',
    principle: 'Principles',
    approval: 'Approvals',
    place: 'Places of earlier start years',
    person: 'Persons',
    rule: 'Rules and wishes',
    term: 'Glossary',
    help: 'Guide',
  },
  facts: {
    step: (step) =>
      (
        ({ kbu: 'foundation year', intro: 'introductory training', main: 'main training', side: 'side training' }) as Record<string, string>
      )[step] ?? step,
    tenths: (tenths) => (tenths === 10 ? '1 place' : `${formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1)} places`),
    region: (region) => (({ ost: 'East', syd: 'South', nord: 'North' }) as Record<string, string>)[region] ?? region,
    no: (no) => `version ${no}`,
    state: (state) => (state === 'unfilled' ? 'unfilled' : state === 'planned' ? 'not yet posted' : ''),
    to: (day) => `until ${formatDate(dayBefore(day))} inclusive`,
    held: (day) => `meeting ${formatDate(day)}`,
    deadline: (day) => `deadline ${formatDate(day)}`,
    closed: (day) => `closed ${formatDate(day)}`,
  },
};
