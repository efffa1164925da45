import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { ExportButton } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { da } from './da.ts';
import { DocumentedTable, useDocumentedCsv, useDocumentedWords } from './documented-table.tsx';
import { en } from './en.ts';

/** Figures as published: national totals for all specialties first; `?tal=` chooses more. */
export function Documented() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatNumber } = useFormats();
  const words = useDocumentedWords();
  const csv = useDocumentedCsv();
  const search = useSearch();
  const setSearch = useSetSearch();
  const query = useCall('GET /api/documented-counts', {});
  if (!query.data) return <Waiting query={query} />;

  const wanted = (search.sog ?? '').toLocaleLowerCase('da');
  const rows = query.data.filter((row) => {
    if (search.tal === 'alle')
      return `${words.specialty(row)} ${row.place} ${row.year} ${row.plan}`.toLocaleLowerCase('da').includes(wanted);
    return row.place === 'DK' && (search.tal === 'land' || row.specialty === null);
  });
  return (
    <Section
      heading={m.documented}
      note={m.documentedNote}
      actions={<ExportButton name={m.documentedFile} what={m.documentedCaption} columns={csv} rows={() => rows} />}
    >
      <FilterBar
        label={m.documentedFilters}
        search={search.tal === 'alle' ? { label: web.search, value: search.sog ?? '', onChange: (sog) => setSearch({ sog }) } : undefined}
        selects={[
          {
            key: 'tal',
            label: m.only,
            value: search.tal ?? '',
            options: [
              { value: '', label: m.onlyTotals },
              { value: 'land', label: m.onlyNational },
              { value: 'alle', label: web.all },
            ],
            onChange: (tal) => setSearch({ tal, sog: null }),
          },
        ]}
        count={m.documentedCount(formatNumber(rows.length))}
      />
      <DocumentedTable rows={rows} caption={m.documentedCaption} captionUnseen ownExport />
    </Section>
  );
}
