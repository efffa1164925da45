import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { ClearFilters, ExportButton, NoRows } from '../../../app/web/list.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Source } from '../../../app/web/source.tsx';
import { Mark } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Specialty = AnswerOf<'GET /api/specialties'>[number];

const lengthOf = ({ mainMonths, mainMonthsConstructed }: Specialty): 'unknown' | 'constructed' | 'sourced' => {
  if (mainMonths === null) return 'unknown';
  return mainMonthsConstructed ? 'constructed' : 'sourced';
};

export default function SpecialtiesPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { language } = useLanguage();
  const { formatNumber } = useFormats();
  const search = useSearch();
  const setSearch = useSetSearch();
  const query = useCall('GET /api/specialties', {});
  const { sort, sortHref } = useSort('name');
  if (!query.data) return <PendingPage title={m.title} query={query} />;

  const all = query.data;
  const wanted = (search.q ?? '').toLocaleLowerCase('da');
  const rows = all.filter(
    (row) =>
      `${row.name} ${row.nameEn}`.toLocaleLowerCase('da').includes(wanted) &&
      (!search.gruppe || row.group === search.gruppe) &&
      (!search.laengde || lengthOf(row) === search.laengde),
  );
  const sourced = all.filter((row) => lengthOf(row) === 'sourced').length;
  const english = (row: Specialty) => (language === 'da' ? row.nameEn : row.name);
  const danish = (row: Specialty) => (language === 'da' ? row.name : row.nameEn);
  const intro = (months: string) => {
    const [first = months, second] = months.split(' or ');
    return second ? m.introOr(first, second) : first;
  };
  const columns: Column<Specialty>[] = [
    { key: 'number', header: m.number, cell: (row) => row.no, numeric: true, sortValue: (row) => row.no, width: '3rem' },
    { key: 'name', header: m.name, cell: danish, rowHeader: true, sortValue: danish },
    {
      key: 'otherName',
      header: m.otherName,
      cell: (row) => <span lang={language === 'da' ? 'en' : 'da'}>{english(row)}</span>,
      sortValue: english,
    },
    { key: 'group', header: m.group, cell: (row) => m.groups[row.group] ?? <Danish>{row.group}</Danish>, sortValue: (row) => row.group },
    { key: 'intro', header: m.introMonths, cell: (row) => intro(row.introMonths), numeric: true },
    {
      key: 'main',
      header: m.mainMonths,
      cell: (row) => (
        <>
          {row.mainMonthsConstructed && <Mark tone="assumed">{web.constructed}</Mark>}{' '}
          {row.mainMonths === null ? m.unknown : formatNumber(row.mainMonths)}
        </>
      ),
      numeric: true,
      sortValue: (row) => row.mainMonths,
    },
    { key: 'groups', header: m.competenceGroups, cell: (row) => formatNumber(row.groups), numeric: true, sortValue: (row) => row.groups },
    { key: 'source', header: web.source, cell: (row) => <Source text={row.source} /> },
  ];
  const csv = [
    { header: m.number, value: (row: Specialty) => row.no },
    { header: m.name, value: danish },
    { header: m.otherName, value: english },
    { header: m.group, value: (row: Specialty) => m.groups[row.group] ?? row.group },
    { header: m.introMonths, value: (row: Specialty) => intro(row.introMonths) },
    { header: m.mainMonths, value: (row: Specialty) => row.mainMonths },
    { header: m.length, value: (row: Specialty) => m.lengths[lengthOf(row)] },
    { header: m.competenceGroups, value: (row: Specialty) => row.groups },
    { header: web.source, value: (row: Specialty) => row.source },
  ];
  const options = (names: Record<string, string>) => [
    { value: '', label: web.all },
    ...Object.entries(names).map(([value, label]) => ({ value, label })),
  ];
  const heading = rows.length === all.length ? m.heading(all.length, sourced) : m.headingFiltered(rows.length, all.length);
  return (
    <AppPage title={heading} subline={m.subline} actions={<ExportButton name={m.file} columns={csv} rows={() => rows} />}>
      <FilterBar
        label={m.filters}
        search={{ label: web.search, value: search.q ?? '', onChange: (q) => setSearch({ q }) }}
        selects={[
          {
            key: 'group',
            label: m.group,
            value: search.gruppe ?? '',
            options: options(m.groups),
            onChange: (gruppe) => setSearch({ gruppe }),
          },
          {
            key: 'length',
            label: m.length,
            value: search.laengde ?? '',
            options: options(m.lengths),
            onChange: (laengde) => setSearch({ laengde }),
          },
        ]}
        count={m.count(rows.length)}
        clear={<ClearFilters names={['q', 'gruppe', 'laengde']} />}
      />
      <Table
        caption={m.caption}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/specialer/${row.id}`}
        sort={sort}
        sortHref={sortHref}
        empty={<NoRows />}
        ownExport
      />
    </AppPage>
  );
}
