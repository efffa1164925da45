/** Tekster, som alle lister over grunddata har til fælles. */
export const da = {
  constructed: 'Konstrueret',
  sourceShort: (first: string, more: number) => (more === 0 ? first : `${first} + ${more}`),
  sourceHeader: 'Kilde',
  noSource: 'Ingen kilde',
  from: (day: string) => `fra ${day}`,
  until: (day: string) => `til og med ${day}`,
  between: (first: string, last: string) => `${first} – ${last}`,
  always: 'uden datoer',
  exportCsv: 'Hent som CSV',
  clearFilters: 'Ryd filtre',
  search: 'Søg',
  all: 'Alle',
  paging: 'Sider',
  toFirst: 'Til begyndelsen',
  next: (count: string) => `Næste ${count}`,
  nothing: 'Ingen rækker passer til filtrene',
  nothingHint: 'Ryd et filter, eller søg på noget andet.',
  trainingRegion: 'Videreuddannelsesregion',
  /** Må deles over to linjer. */
  trainingRegionNarrow: 'Videreuddannelses\u00ADregion',
  regions: { ost: 'Øst', syd: 'Syd', nord: 'Nord' } as Record<string, string>,
};

export type SharedMessages = typeof da;
