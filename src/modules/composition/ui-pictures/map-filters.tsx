import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { shortArea } from '../ui/sentence.ts';
import type { NamedTrack } from '../ui/tracks.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './map.da.ts';
import { en } from './map.en.ts';

/** What the map counts, which way it draws, and which part of the country it shows. */
export function MapFilters({ composition, tracks, shown }: { composition: Composition; tracks: readonly NamedTrack[]; shown: number }) {
  const m = useMessages(da, en);
  const search = useSearch();
  const setSearch = useSetSearch();
  const { speciale = '', forloeb = '', udsnit = '' } = search;
  const specialties = new Map(tracks.map(({ specialty, specialtyName }) => [specialty, specialtyName]));
  const offered = tracks.filter(({ id, specialty }) => !speciale || specialty === speciale || id === forloeb);
  return (
    <FilterBar
      label={m.filter}
      selects={[
        {
          key: 'specialty',
          label: m.specialty,
          value: speciale,
          options: [{ value: '', label: m.anySpecialty }, ...[...specialties].map(([value, label]) => ({ value, label }))],
          onChange: (value) => setSearch({ speciale: value }),
        },
        {
          key: 'track',
          label: m.track,
          value: forloeb,
          options: [{ value: '', label: m.anyTrack }, ...offered.map(({ id, name }) => ({ value: id, label: name }))],
          onChange: (value) => setSearch({ forloeb: value }),
        },
        {
          key: 'crop',
          label: m.crop,
          value: udsnit,
          options: [
            { value: '', label: m.cropAll },
            ...composition.agreement.areas.map(({ id, name }) => ({ value: id, label: m.cropArea(shortArea(name)) })),
            { value: 'danmark', label: m.cropDenmark },
          ],
          onChange: (value) => setSearch({ udsnit: value }),
        },
      ]}
      count={m.count(shown)}
    />
  );
}
