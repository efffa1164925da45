import type { AnswerOf } from '../../../app/web/api.ts';
import { numberOf } from '../../../app/web/cell-of.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useBilingual, useMessages } from '../../../app/web/language.tsx';
import { NoRows } from '../../../app/web/list.tsx';
import { Source } from '../../../app/web/source.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import type { SheetColumn } from '../../../kernel/sheet.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export type DocumentedCount = AnswerOf<'GET /api/documented-counts'>[number];

/** A published figure's fields in words. */
export function useDocumentedWords() {
  const m = useMessages(da, en);
  const bilingual = useBilingual();
  return {
    specialty: (row: DocumentedCount) => (row.specialty ? bilingual(row.specialty) : m.all),
    place: (row: DocumentedCount) => (row.place === 'DK' ? m.country : row.place),
    year: (row: DocumentedCount) => (row.year === 'undated' ? m.undated : row.year),
    kind: (row: DocumentedCount) => m.kinds[row.kind] ?? row.kind,
    count: (row: DocumentedCount) => row.count.replace('.', ','),
  };
}

/** Published figures as a file's columns. */
export function useDocumentedCsv(): SheetColumn<DocumentedCount>[] {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const words = useDocumentedWords();
  return [
    { header: m.year, value: words.year },
    { header: m.specialty, value: words.specialty },
    { header: m.place, value: words.place },
    { header: m.kind, value: words.kind },
    { header: m.number, value: (row) => numberOf(words.count(row), 'da') },
    { header: m.basis, value: (row) => row.basis },
    { header: m.plan, value: (row) => row.plan },
    { header: web.source, value: (row) => row.source },
  ];
}

/** Published figures, each with its source. */
export function DocumentedTable({
  rows,
  caption,
  captionUnseen,
  ownExport,
}: {
  rows: readonly DocumentedCount[];
  caption: string;
  captionUnseen?: boolean;
  ownExport?: boolean;
}) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const words = useDocumentedWords();
  const columns: Column<DocumentedCount>[] = [
    { key: 'year', header: m.year, cell: words.year, nowrap: true },
    { key: 'specialty', header: m.specialty, cell: words.specialty, rowHeader: true },
    { key: 'place', header: m.place, cell: (row) => <Danish>{words.place(row)}</Danish> },
    { key: 'kind', header: m.kind, cell: words.kind },
    {
      key: 'count',
      header: m.number,
      cell: (row) => <Danish>{words.count(row)}</Danish>,
      value: (row) => numberOf(words.count(row), 'da'),
      numeric: true,
    },
    { key: 'basis', header: m.basis, cell: (row) => <span lang="en">{row.basis}</span> },
    { key: 'plan', header: m.plan, cell: (row) => <span lang="en">{row.plan || '–'}</span> },
    { key: 'source', header: web.source, cell: (row) => <Source text={row.source} /> },
  ];
  return (
    <Table
      caption={caption}
      captionUnseen={captionUnseen}
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.id)}
      empty={<NoRows />}
      ownExport={ownExport}
    />
  );
}
