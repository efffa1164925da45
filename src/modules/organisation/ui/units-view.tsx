import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { type AnswerOf, call, type InputOf } from '../../../app/web/api.ts';
import { areaName } from '../../../app/web/area-name.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { allPages, ClearFilters, ExportButton, ListPager, NoRows, useKept } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Source } from '../../../app/web/source.tsx';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Unit = AnswerOf<'GET /api/units'>['rows'][number];
type Query = InputOf<'GET /api/units'>['query'];
const size = 100;

/** The units of one day as a list. */
export function UnitsView({ on }: { on: string }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatDate, formatNumber } = useFormats();
  const bilingual = useBilingual();
  const search = useSearch();
  const setSearch = useSetSearch();
  const { sort, sortHref } = useSort('name');
  const specialties = useCall('GET /api/specialties', {});
  const filter = {
    on,
    q: search.q,
    trainingRegion: search.region as Query['trainingRegion'],
    specialty: search.speciale,
    site: search.sted,
    kind: search.art as Query['kind'],
    sort: sort.key as Query['sort'],
    order: sort.direction,
  };
  const query = useCall('GET /api/units', { query: { ...filter, after: search.efter, limit: size } });
  const data = useKept(query);

  const columns: Column<Unit>[] = [
    { key: 'name', header: m.unit, cell: (row) => <Danish>{row.name}</Danish>, sortable: true },
    { key: 'kind', header: m.kind, cell: (row) => m.unitKinds[row.kind] ?? row.kind },
    { key: 'site', header: m.site, cell: (row) => <Danish>{row.site.name}</Danish>, sortable: true },
    { key: 'region', header: m.operatingRegion, cell: (row) => <Danish>{row.operatingRegion ?? ''}</Danish> },
    { key: 'area', header: m.area, cell: (row) => (row.agreementArea ? <Danish>{areaName(row.agreementArea)}</Danish> : '–') },
    { key: 'approvals', header: m.approvals, cell: (row) => formatNumber(row.approvals), numeric: true, sortable: true },
    { key: 'source', header: web.source, cell: (row) => <Source text={row.source} constructed={row.constructed} /> },
  ];
  const csv = [
    { header: m.unit, value: (row: Unit) => row.name },
    { header: m.kind, value: (row: Unit) => m.unitKinds[row.kind] },
    { header: m.site, value: (row: Unit) => row.site.name },
    { header: m.town, value: (row: Unit) => row.town },
    { header: web.trainingRegion, value: (row: Unit) => web.regions[row.trainingRegion] },
    { header: m.operatingRegion, value: (row: Unit) => row.operatingRegion },
    { header: m.area, value: (row: Unit) => row.agreementArea },
    { header: m.approvals, value: (row: Unit) => row.approvals },
    { header: web.constructed, value: (row: Unit) => (row.constructed ? web.constructed : '') },
    { header: web.source, value: (row: Unit) => row.source },
  ];
  const options = (names: Record<string, string>) => [
    { value: '', label: web.all },
    ...Object.entries(names).map(([value, label]) => ({ value, label })),
  ];
  const select = (key: string, label: string, names: Record<string, string>) => ({
    key,
    label,
    value: search[key] ?? '',
    options: options(names),
    onChange: (value: string) => setSearch({ [key]: value, efter: null }),
  });
  const specialtyNames = Object.fromEntries((specialties.data ?? []).map((one) => [one.id, bilingual(one)]));
  return (
    <>
      <FilterBar
        label={m.unitsFilters}
        search={{ label: web.search, value: search.q ?? '', onChange: (q) => setSearch({ q, efter: null }) }}
        selects={[
          select('region', web.trainingRegion, web.regions),
          select('speciale', m.specialty, specialtyNames),
          select('art', m.kind, m.unitKinds),
        ]}
        count={data && m.shown(formatNumber(data.total))}
        clear={
          <>
            <ClearFilters names={['q', 'region', 'speciale', 'art', 'sted']} />
            <ExportButton
              name={m.unitsFile}
              columns={csv}
              rows={() => allPages((after) => call('GET /api/units', { query: { ...filter, after, limit: 200 } }))}
            />
          </>
        }
      />
      {data ? (
        <>
          <Table
            caption={m.unitsCaption(formatDate(on))}
            captionUnseen
            columns={columns}
            rows={data.rows}
            rowKey={(row) => row.id}
            rowHref={(row) => `/organisation/${row.id}`}
            sort={sort}
            sortHref={sortHref}
            empty={<NoRows />}
            ownExport
          />
          <ListPager next={data.next} size={size} />
        </>
      ) : (
        <Waiting query={query} />
      )}
    </>
  );
}
