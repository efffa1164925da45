import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { LinkButton } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { capital, shortArea } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './load.da.ts';
import { en } from './load.en.ts';
import { elsewhere, loadFiltersOf, noLoadFilters } from './load-filters.ts';
import { sizeOf } from './periods.ts';

/** Which units are shown, in what order, in how fine columns. */
export function LoadFilterBar({ composition, shown }: { composition: Composition; shown: number }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const bilingual = useBilingual();
  const search = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const filters = loadFiltersOf(search);
  const select = (name: string, label: string, value: string, options: [string, string][]) => ({
    key: name,
    label,
    value,
    options: options.map(([one, text]) => ({ value: one, label: text })),
    onChange: (chosen: string) => setSearch({ [name]: chosen }),
  });
  const specialties = composition.specialties.map((one): [string, string] => [one.id, capital(bilingual(one))]);
  const areas = composition.agreement.areas.map(({ id, name }): [string, string] => [id, shortArea(name)]);
  return (
    <FilterBar
      label={m.filter}
      search={{ label: m.search, value: filters.text, onChange: (q) => setSearch({ q }) }}
      selects={[
        select('speciale', m.specialty, filters.specialty, [['', m.anySpecialty], ...specialties]),
        select('trin', m.step, filters.step, [['', m.anyStep], ...Object.entries(m.steps)]),
        select('omraade', m.area, filters.area, [['', m.anyArea], ...areas, [elsewhere, m.elsewhere]]),
        select('kun', m.only, filters.only, [
          ['', m.onlyAll],
          ['over', m.onlyOver],
          ['fulde', m.onlyFull],
          ['plads', m.onlyRoom],
        ]),
        select('orden', m.order, filters.order, [
          ['', m.orderWorst],
          ['ubrugt', m.orderUnused],
          ['navn', m.orderName],
        ]),
        select('kolonner', m.period, sizeOf(search.kolonner), Object.entries(m.periods)),
      ]}
      count={m.count(shown)}
      clear={
        Object.keys(noLoadFilters).some((name) => search[name]) && (
          <LinkButton small href={href(noLoadFilters)}>
            {web.clearFilters}
          </LinkButton>
        )
      }
    />
  );
}
