import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { da as sharedDa } from '../../curricula/ui/shared/da.ts';
import { en as sharedEn } from '../../curricula/ui/shared/en.ts';
import { ExportButton, NoRows } from '../../curricula/ui/shared/list.tsx';
import { Source } from '../../curricula/ui/shared/source.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Count = AnswerOf<'GET /api/documented-counts'>[number];

/** Figures as published: national totals for all specialties first; `?tal=` chooses more. */
export function Documented() {
  const m = useMessages(da, en);
  const shared = useMessages(sharedDa, sharedEn);
  const { formatNumber } = useFormats();
  const bilingual = useBilingual();
  const search = useSearch();
  const setSearch = useSetSearch();
  const query = useCall('GET /api/documented-counts', {});
  if (!query.data) return <Waiting query={query} />;

  const specialty = (row: Count) => (row.specialty ? bilingual(row.specialty) : m.all);
  const place = (row: Count) => (row.place === 'DK' ? m.country : row.place);
  const year = (row: Count) => (row.year === 'undated' ? m.undated : row.year);
  const words = (search.sog ?? '').toLocaleLowerCase('da');
  const rows = query.data.filter((row) => {
    if (search.tal === 'alle') return `${specialty(row)} ${row.place} ${row.year} ${row.plan}`.toLocaleLowerCase('da').includes(words);
    return row.place === 'DK' && (search.tal === 'land' || row.specialty === null);
  });
  const columns: Column<Count>[] = [
    { key: 'year', header: m.year, cell: year, nowrap: true },
    { key: 'specialty', header: m.specialty, cell: specialty, rowHeader: true },
    { key: 'place', header: m.place, cell: (row) => <Danish>{place(row)}</Danish> },
    { key: 'kind', header: m.kind, cell: (row) => m.kinds[row.kind] ?? row.kind },
    { key: 'count', header: m.number, cell: (row) => <Danish>{row.count.replace('.', ',')}</Danish>, numeric: true },
    { key: 'basis', header: m.basis, cell: (row) => <span lang="en">{row.basis}</span> },
    { key: 'plan', header: m.plan, cell: (row) => <span lang="en">{row.plan}</span> },
    { key: 'source', header: shared.sourceHeader, cell: (row) => <Source text={row.source} /> },
  ];
  const csv = [
    { header: m.year, value: year },
    { header: m.specialty, value: specialty },
    { header: m.place, value: place },
    { header: m.kind, value: (row: Count) => m.kinds[row.kind] ?? row.kind },
    { header: m.number, value: (row: Count) => row.count.replace('.', ',') },
    { header: m.basis, value: (row: Count) => row.basis },
    { header: m.plan, value: (row: Count) => row.plan },
    { header: shared.sourceHeader, value: (row: Count) => row.source },
  ];
  return (
    <Section
      heading={m.documented}
      note={m.documentedNote}
      actions={<ExportButton name={m.documentedFile} columns={csv} rows={() => rows} />}
    >
      <FilterBar
        label={m.documentedFilters}
        search={
          search.tal === 'alle' ? { label: shared.search, value: search.sog ?? '', onChange: (sog) => setSearch({ sog }) } : undefined
        }
        selects={[
          {
            key: 'tal',
            label: m.only,
            value: search.tal ?? '',
            options: [
              { value: '', label: m.onlyTotals },
              { value: 'land', label: m.onlyNational },
              { value: 'alle', label: shared.all },
            ],
            onChange: (tal) => setSearch({ tal, sog: null }),
          },
        ]}
        count={m.documentedCount(formatNumber(rows.length))}
      />
      <Table
        caption={m.documentedCaption}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.id)}
        empty={<NoRows />}
      />
    </Section>
  );
}
