import type { SharedMessages } from './da.ts';

/** Texts that all lists of reference data have in common. */
export const en: SharedMessages = {
  constructed: 'Constructed',
  sourceShort: (first, more) => (more === 0 ? first : `${first} + ${more}`),
  sourceHeader: 'Source',
  noSource: 'No source',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day} inclusive`,
  between: (first, last) => `${first} – ${last}`,
  always: 'undated',
  exportCsv: 'Download as CSV',
  clearFilters: 'Clear filters',
  search: 'Search',
  all: 'All',
  paging: 'Pages',
  toFirst: 'To the beginning',
  next: (count) => `Next ${count}`,
  nothing: 'No rows match the filters',
  nothingHint: 'Clear a filter, or search for something else.',
  trainingRegion: 'Training region',
  trainingRegionNarrow: 'Training region',
  regions: { ost: 'East', syd: 'South', nord: 'North' },
};
