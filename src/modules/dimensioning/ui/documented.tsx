import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { da as sharedDa } from '../../curricula/ui/shared/da.ts';
import { en as sharedEn } from '../../curricula/ui/shared/en.ts';
import { ExportButton } from '../../curricula/ui/shared/list.tsx';
import { da } from './da.ts';
import { DocumentedTable, useDocumentedCsv, useDocumentedWords } from './documented-table.tsx';
import { en } from './en.ts';

/** Figures as published: national totals for all specialties first; `?tal=` chooses more. */
export function Documented() {
  const m = useMessages(da, en);
  const shared = useMessages(sharedDa, sharedEn);
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
      <DocumentedTable rows={rows} caption={m.documentedCaption} captionUnseen />
    </Section>
  );
}
