import { useMemo } from 'react';
import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { LinkButton } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { filtersOf, isFiltered, noFilters, toBeNamed } from './filters.ts';
import { elsewhere } from './legend.ts';
import { shortArea } from './sentence.ts';
import type { NamedTrack } from './tracks.ts';
import type { Composition } from './types.ts';

interface Props {
  composition: Composition;
  tracks: readonly NamedTrack[];
  shown: number;
}

const order = new Intl.Collator('da', { numeric: true });

/** The specialties and sites of these tracks by name, after «any». */
function offered(tracks: readonly NamedTrack[], m: typeof da.timeline) {
  const specialties = new Map(tracks.map(({ specialty, specialtyName }) => [specialty, specialtyName]));
  const sites = new Map<string, string>();
  for (const { elements } of tracks) for (const { site, siteName } of elements) sites.set(site ?? toBeNamed, siteName ?? m.toBeNamed);
  const options = (first: string, entries: Iterable<readonly [string, string]>) => [
    { value: '', label: first },
    ...[...entries].sort((a, b) => order.compare(a[1], b[1])).map(([value, label]) => ({ value, label })),
  ];
  return { specialties: options(m.anySpecialty, specialties), sites: options(m.anySite, sites) };
}

export function TimelineFilters({ composition, tracks, shown }: Props) {
  const m = useMessages(da, en).timeline;
  const web = useMessages(webDa, webEn);
  const shared = useMessages(sharedDa, sharedEn);
  const search = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const filters = filtersOf(search);
  const { specialties, sites } = useMemo(() => offered(tracks, m), [tracks, m]);
  const areas = composition.agreement.areas.map(({ id, name }) => [id, shortArea(name)] as const);
  return (
    <FilterBar
      label={m.filter}
      search={{ label: m.search, value: filters.text, onChange: (q) => setSearch({ q }) }}
      selects={[
        {
          key: 'specialty',
          label: m.specialty,
          value: filters.specialty,
          options: specialties,
          onChange: (speciale) => setSearch({ speciale }),
        },
        { key: 'site', label: m.site, value: filters.site, options: sites, onChange: (sted) => setSearch({ sted }) },
        {
          key: 'area',
          label: m.area,
          value: filters.area,
          options: [
            { value: '', label: m.anyArea },
            ...areas.map(([value, label]) => ({ value, label })),
            { value: elsewhere, label: m.elsewhere },
          ],
          onChange: (omraade) => setSearch({ omraade }),
        },
      ]}
      count={shared.tracks(shown)}
      clear={
        isFiltered(filters) && (
          <LinkButton small href={href(noFilters)}>
            {web.clearFilters}
          </LinkButton>
        )
      }
    />
  );
}
