import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { call, type InputOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { DayInput } from '../../../app/web/day-input.tsx';
import { en as webEn } from '../../../app/web/en.ts';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { allPages, ClearFilters, ExportButton, ListPager, NoRows, useKept } from '../../../app/web/list.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Definition } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Table } from '../../../design/table.tsx';
import { useApprovalColumns, usePlaces } from './approval-columns.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Query = InputOf<'GET /api/approvals'>['query'];
const size = 100;

/** The approvals in force on a day; `?udloeber=` those that end before another. */
export default function ApprovalsPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatDate, formatNumber } = useFormats();
  const bilingual = useBilingual();
  const places = usePlaces();
  const search = useSearch();
  const setSearch = useSetSearch();
  const { sort, sortHref } = useSort('unit');
  const { columns, csv } = useApprovalColumns();
  const today = useSession().data?.today ?? '';
  const on = search.paa ?? today;
  const specialties = useCall('GET /api/specialties', {});
  const filter = {
    on,
    q: search.q,
    trainingRegion: search.region as Query['trainingRegion'],
    specialty: search.speciale,
    unit: search.enhed,
    step: search.trin as Query['step'],
    lapsesBefore: search.udloeber,
    sort: sort.key as Query['sort'],
    order: sort.direction,
  };
  const query = useCall('GET /api/approvals', { query: { ...filter, after: search.efter, limit: size } });
  const data = useKept(query);
  if (!data) return <PendingPage title={m.approvals} query={query} />;

  const heading = search.udloeber ? m.lapsingHeading : m.approvalsHeading;
  const { total, tenths, next, rows } = data;
  const select = (key: string, label: string, names: Record<string, string>) => ({
    key,
    label,
    value: search[key] ?? '',
    options: [{ value: '', label: web.all }, ...Object.entries(names).map(([value, name]) => ({ value, label: name }))],
    onChange: (value: string) => setSearch({ [key]: value, efter: null }),
  });
  return (
    <AppPage
      title={heading(formatNumber(total), places(tenths), formatDate(search.udloeber ?? on))}
      subline={m.approvalsSubline}
      actions={
        <ExportButton
          name={m.approvalsFile}
          about={[m.placesDefinition]}
          columns={csv}
          rows={() => allPages((after) => call('GET /api/approvals', { query: { ...filter, after, limit: 200 } }))}
        />
      }
    >
      <FilterBar
        label={m.approvalsFilters}
        search={{ label: web.search, value: search.q ?? '', onChange: (q) => setSearch({ q, efter: null }) }}
        selects={[
          select('region', web.trainingRegion, web.regions),
          select('speciale', m.specialty, Object.fromEntries((specialties.data ?? []).map((one) => [one.id, bilingual(one)]))),
          select('trin', m.step, m.steps),
        ]}
        count={m.shown(formatNumber(total))}
        clear={<ClearFilters names={['q', 'region', 'speciale', 'trin', 'enhed', 'udloeber', 'paa']} />}
      >
        <DayInput label={m.inForceOn} value={on} onChange={(day) => setSearch({ paa: day === today ? null : day, efter: null })} />
        <DayInput label={m.lapsesBefore} value={search.udloeber ?? ''} onChange={(udloeber) => setSearch({ udloeber, efter: null })} />
      </FilterBar>
      <Table
        caption={m.approvalsCaption}
        captionUnseen
        columns={Object.values(columns)}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/organisation/${row.unit.id}`}
        sort={sort}
        sortHref={sortHref}
        empty={<NoRows />}
        ownExport
      />
      <ListPager next={next} size={size} />
      <p className="soft">
        <Definition term={m.places}>{m.placesDefinition}</Definition>
      </p>
    </AppPage>
  );
}
