import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { call, type InputOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { DayInput } from '../../../app/web/day-input.tsx';
import { en as webEn } from '../../../app/web/en.ts';
import { ImportLink } from '../../../app/web/import-link.tsx';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { allPages, ClearFilters, ExportButton, ListPager, NoRows, useKept } from '../../../app/web/list.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Table } from '../../../design/table.tsx';
import { useApprovalColumns, usePlaces } from './approval-columns.tsx';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';

type Query = InputOf<'GET /api/approvals'>['query'];
const size = 100;

/** The same day of the month so many months on; the first of the next month where there is no such day. */
function monthsAhead(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

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
  const words = useMessages(editDa, editEn);
  const within =
    Object.keys(words.expiringIn).find((months) => today !== '' && search.udloeber === monthsAhead(today, Number(months))) ?? '';
  const specialties = useCall('GET /api/specialties', {});
  const filter = {
    on,
    q: search.q,
    trainingRegion: search.region as Query['trainingRegion'],
    specialty: search.speciale,
    unit: search.enhed,
    step: search.trin as Query['step'],
    lapsesBefore: search.udloeber,
    suspended: search.vis === 'suspenderet' ? true : undefined,
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
        <>
          <ImportLink kind="approvals" />
          <ExportButton
            name={m.approvalsFile}
            about={[m.placesDefinition]}
            columns={csv}
            rows={() => allPages((after) => call('GET /api/approvals', { query: { ...filter, after, limit: 200 } }))}
          />
        </>
      }
    >
      <FilterBar
        label={m.approvalsFilters}
        search={{ label: web.search, value: search.q ?? '', onChange: (q) => setSearch({ q, efter: null }) }}
        selects={[
          select('region', web.trainingRegion, web.regions),
          select('speciale', m.specialty, Object.fromEntries((specialties.data ?? []).map((one) => [one.id, bilingual(one)]))),
          select('trin', m.step, m.steps),
          select('vis', words.shown, { suspenderet: words.onlySuspended }),
          {
            key: 'inden',
            label: words.expiring,
            value: within,
            options: [{ value: '', label: web.all }, ...Object.entries(words.expiringIn).map(([value, label]) => ({ value, label }))],
            onChange: (months: string) => setSearch({ udloeber: months === '' ? null : monthsAhead(today, Number(months)), efter: null }),
          },
        ]}
        count={m.shown(formatNumber(total))}
        clear={<ClearFilters names={['q', 'region', 'speciale', 'trin', 'enhed', 'udloeber', 'paa', 'vis']} />}
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
    </AppPage>
  );
}
