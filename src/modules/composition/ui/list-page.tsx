import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { Refused } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { ExportButton } from '../../../app/web/list.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Meaning } from '../../../app/web/term.tsx';
import { Definition, EmptyState, LinkButton, Mark } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { fileName } from '../../../kernel/sheet.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { useRegion } from './region.ts';
import { runState } from './run-state.ts';
import type { Summary } from './types.ts';

/** The compositions of a training region. */
export default function ListPage() {
  const { region } = useRegion();
  const m = useMessages(da, en);
  if (region !== '') return <Compositions region={region} />;
  return (
    <AppPage title={m.compositions}>
      <RefusalNotice fault={new Refused({ code: 'notAllowed', params: {}, detail: '' })} />
    </AppPage>
  );
}

function Compositions({ region }: { region: string }) {
  const m = useMessages(da, en);
  const { mayCompose, name } = useRegion();
  const asked = useCall('GET /api/compositions', { query: { trainingRegion: region } });
  const search = useSearch();
  const { sort, sortHref } = useSort('created', 'descending');
  const columns = useColumns();
  if (!asked.data) return <PendingPage title={m.list.loading} query={asked} />;
  const all = asked.data;
  const words = (search.q ?? '').toLocaleLowerCase('da');
  const rows = all.filter(
    (row) => (!search.aar || String(row.startYear) === search.aar) && row.name.toLocaleLowerCase('da').includes(words),
  );
  const fresh = mayCompose && (
    <LinkButton look="primary" href="/sammensaetninger/ny">
      {m.newComposition}
    </LinkButton>
  );
  return (
    <AppPage title={m.list.title(name, all.length)} actions={fresh}>
      {all.length === 0 ? (
        <EmptyState title={m.list.empty} action={fresh}>
          {m.list.emptyText}
        </EmptyState>
      ) : (
        <>
          <Filters all={all} rows={rows} />
          <Table
            caption={m.list.loading}
            captionUnseen
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/sammensaetninger/${id}`}
            sort={sort}
            sortHref={sortHref}
            empty={m.list.noMatch}
            ownExport
          />
        </>
      )}
    </AppPage>
  );
}

function useColumns(): Column<Summary>[] {
  const { list: m, definitions, runStates } = useMessages(da, en);
  const { formatInstant, formatNumber, formatPercent } = useFormats();
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value));
  return [
    {
      key: 'name',
      header: m.name,
      rowHeader: true,
      sortValue: ({ name }) => name,
      cell: ({ name, outdated, inEffect }) => (
        <>
          <Danish>{name}</Danish> {inEffect !== null && <Mark tone="success">{m.inEffect(inEffect)}</Mark>}{' '}
          {outdated && <Mark tone="warning">{m.outdated}</Mark>}
        </>
      ),
    },
    { key: 'year', header: m.year, numeric: true, sortValue: ({ startYear }) => startYear, cell: ({ startYear }) => startYear },
    {
      key: 'specialties',
      header: m.specialties,
      numeric: true,
      sortValue: ({ specialties }) => specialties,
      cell: ({ specialties }) => number(specialties),
    },
    {
      key: 'tracks',
      header: m.tracks,
      meaning: <Meaning id="track" />,
      numeric: true,
      sortValue: ({ tracks }) => tracks,
      cell: ({ tracks }) => number(tracks),
    },
    {
      key: 'share',
      header: m.share,
      meaning: <Meaning id="share" />,
      numeric: true,
      sortValue: ({ share }) => share,
      cell: ({ share }) => (share === null ? '–' : <Definition term={formatPercent(share)}>{definitions.plannedShare}</Definition>),
    },
    {
      key: 'unplaced',
      header: m.unplaced,
      meaning: <Meaning id="unplaced" />,
      numeric: true,
      sortValue: ({ unplaced }) => unplaced,
      cell: ({ unplaced }) => number(unplaced),
    },
    { key: 'state', header: m.state, cell: ({ run }) => run && (runStates[runState(run)] ?? run.state) },
    {
      key: 'created',
      header: m.created,
      sortValue: ({ createdAt }) => createdAt,
      cell: ({ createdAt, createdByName }) => [formatInstant(createdAt), createdByName].filter(Boolean).join(', '),
    },
  ];
}

function Filters({ all, rows }: { all: Summary[]; rows: Summary[] }) {
  const { list: m, runStates, definitions } = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const search = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const years = [...new Set(all.map(({ startYear }) => startYear))].sort((a, b) => b - a).map(String);
  const columns = [
    { header: m.name, value: ({ name }: Summary) => name },
    { header: m.year, value: ({ startYear }: Summary) => startYear },
    { header: m.specialties, value: ({ specialties }: Summary) => specialties },
    { header: m.tracks, value: ({ tracks }: Summary) => tracks },
    { header: m.share, value: ({ share }: Summary) => ({ percent: share === null ? null : share / 10_000 }) },
    { header: m.unplaced, value: ({ unplaced }: Summary) => unplaced },
    { header: m.state, value: ({ run }: Summary) => run && (runStates[runState(run)] ?? run.state) },
    { header: m.figures, value: ({ outdated }: Summary) => (outdated ? m.outdated : null) },
    { header: m.created, value: ({ createdAt }: Summary) => ({ instant: createdAt }) },
    { header: m.by, value: ({ createdByName }: Summary) => createdByName },
  ];
  return (
    <FilterBar
      label={m.filter}
      search={{ label: m.search, value: search.q ?? '', onChange: (q) => setSearch({ q }) }}
      selects={[
        {
          key: 'year',
          label: m.year,
          value: search.aar ?? '',
          options: [{ value: '', label: m.allYears }, ...years.map((year) => ({ value: year, label: year }))],
          onChange: (aar) => setSearch({ aar }),
        },
      ]}
      count={m.count(rows.length)}
      clear={
        (search.q || search.aar) && (
          <LinkButton small href={href({ q: null, aar: null })}>
            {web.clearFilters}
          </LinkButton>
        )
      }
    >
      <ExportButton name={fileName(m.file, search.aar, search.q)} columns={columns} rows={() => rows} about={[definitions.plannedShare]} />
    </FilterBar>
  );
}
