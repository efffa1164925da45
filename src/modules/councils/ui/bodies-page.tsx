import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf, InputOf } from '../../../app/web/api.ts';
import { ConstructedNote } from '../../../app/web/constructed.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { DayInput } from '../../../app/web/day-input.tsx';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { ClearFilters, NoRows, useKept } from '../../../app/web/list.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Mark } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { CouncilLinks } from './council-links.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Query = InputOf<'GET /api/bodies'>['query'];
type Row = AnswerOf<'GET /api/bodies'>['rows'][number];

/** Every body of a day, with what it may and which of its seats are empty. */
export default function BodiesPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatNumber } = useFormats();
  const search = useSearch();
  const setSearch = useSetSearch();
  const { sort, sortHref } = useSort('level');
  const columns = useColumns();
  const query = useCall('GET /api/bodies', {
    query: {
      q: search.q,
      level: search.niveau as Query['level'],
      trainingRegion: search.region as Query['trainingRegion'],
      kind: search.slags,
      unmet: search.vis === 'tomme' ? true : undefined,
      on: search.paa,
      sort: sort.key as Query['sort'],
      order: sort.direction,
    },
  });
  const data = useKept(query);
  if (!data) return <PendingPage title={m.title} query={query} />;
  const { rows, on } = data;
  const select = (key: string, label: string, names: Record<string, string>) => ({
    key,
    label,
    value: search[key] ?? '',
    options: [{ value: '', label: web.all }, ...Object.entries(names).map(([value, name]) => ({ value, label: name }))],
    onChange: (value: string) => setSearch({ [key]: value }),
  });
  return (
    <AppPage
      title={m.heading(
        rows.length,
        rows.reduce((sum, { empty }) => sum + empty, 0),
      )}
      subline={m.subline}
    >
      <CouncilLinks />
      <ConstructedNote parts={rows.some(({ constructed }) => constructed) ? [{ text: m.constructedText }] : []} />
      <FilterBar
        label={m.filters}
        search={{ label: m.search, value: search.q ?? '', onChange: (q) => setSearch({ q }) }}
        selects={[
          select('niveau', m.level, m.levels),
          select('region', web.trainingRegion, web.regions),
          select('slags', m.kind, m.kinds),
          select('vis', m.which, { tomme: m.onlyUnmet }),
        ]}
        count={m.shown(formatNumber(rows.length))}
        clear={<ClearFilters names={['q', 'niveau', 'region', 'slags', 'vis', 'paa']} />}
      >
        <DayInput label={m.on} value={on} onChange={(paa) => setSearch({ paa })} />
      </FilterBar>
      <Table
        caption={m.caption}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/raad/${row.id}${search.paa ? `?paa=${search.paa}` : ''}`}
        sort={sort}
        sortHref={sortHref}
        empty={<NoRows />}
      />
    </AppPage>
  );
}

function useColumns(): Column<Row>[] {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const emptyText = ({ empty, unmet }: Row) =>
    [empty > 0 ? m.emptyCount(empty) : '', unmet > 0 ? m.unmet(unmet) : ''].filter((part) => part !== '').join(', ');
  return [
    {
      key: 'name',
      header: m.name,
      rowHeader: true,
      sortable: true,
      cell: ({ name }) => <Danish>{name}</Danish>,
      value: ({ name }) => name,
    },
    {
      key: 'level',
      header: m.level,
      sortable: true,
      cell: ({ level, trainingRegion }) =>
        level === 'national' ? m.levels[level] : `${m.levels[level]} (${web.regions[trainingRegion ?? '']})`,
    },
    { key: 'kind', header: m.kind, cell: ({ kind }) => m.kinds[kind] },
    { key: 'may', header: m.may, sortable: true, cell: ({ may }) => (may ? m.mays[may] : <span className="soft">{m.noMandate}</span>) },
    { key: 'seats', header: m.seats, nowrap: true, cell: ({ held, seats }) => m.seatsOf(held, seats) },
    {
      key: 'empty',
      header: m.empty,
      sortable: true,
      value: (row) => emptyText(row) || m.noneEmpty,
      cell: (row) =>
        row.empty + row.unmet > 0 ? (
          <Mark tone="warning">{emptyText(row)}</Mark>
        ) : row.seats === 0 ? (
          ''
        ) : (
          <Mark tone="success">{m.noneEmpty}</Mark>
        ),
    },
  ];
}
