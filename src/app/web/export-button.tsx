/** The two ways to take rows away. Under a table and beside a figure they come by themselves (`TableExport`); a page may have its own. */
import { useState } from 'react';
import { Button } from '../../design/base.ts';
import type { TableTools } from '../../design/context.tsx';
import { fileName, type SheetColumn } from '../../kernel/sheet.ts';
import { useSearch } from './address.tsx';
import { cellOf, textOf } from './cell-of.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import './export.css';
import { useFormats, useLanguage, useMessages } from './language.tsx';
import { RefusalNotice } from './refusal.tsx';
import { type FileKind, takeAway } from './take-away.ts';

interface ExportProps<Row> {
  /** The file's name without its ending. */
  name: string;
  /** What the rows are; the page's title when left out. */
  what?: string;
  columns: readonly SheetColumn<Row>[];
  /** Everything the filter matches; a promise when it must be asked for. */
  rows: () => readonly Row[] | Promise<readonly Row[]>;
  /** Definitions and sources, for the sheet beside the rows. */
  about?: readonly string[];
  small?: boolean;
}

export function ExportButton<Row>({ name, what, columns, rows, about = [], small }: ExportProps<Row>) {
  const m = useMessages(da, en);
  const describe = useDescription();
  const [busy, setBusy] = useState<FileKind | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const take = async (kind: FileKind) => {
    setBusy(kind);
    setFault(null);
    try {
      const all = await rows();
      const described = describe(what ?? '', all.length, about);
      await takeAway(kind, { name, columns, rows: all, sheet: m.file.rows, aboutSheet: m.file.about, about: described });
    } catch (thrown) {
      setFault(thrown);
    }
    setBusy(null);
  };
  const button = (kind: FileKind, label: string) => (
    <Button small={small} busy={busy !== null} data-export={kind} onClick={() => void take(kind)}>
      {busy === kind ? m.loading : label}
      {what && <span className="unseen">{`: ${what}`}</span>}
    </Button>
  );
  return (
    <span className="export">
      {button('csv', m.exportCsv)}
      {button('xlsx', m.exportExcel)}
      {fault !== null && <RefusalNotice fault={fault} />}
    </span>
  );
}

/** What the rows are, in lines: page, definitions, when, from where, with which filters. */
function useDescription() {
  const m = useMessages(da, en);
  const { formatInstant, formatNumber } = useFormats();
  const search = useSearch();
  return (what: string, count: number, about: readonly string[]): [string, string][] => {
    const filters = Object.entries(search).map(([key, value]) => `${key}: ${value}`);
    return [
      [m.file.page, document.title],
      ...(what === '' ? [] : [[m.file.what, what] as [string, string]]),
      [m.file.count, formatNumber(count)],
      [m.file.filters, filters.length === 0 ? m.file.noFilters : filters.join('; ')],
      ...about.map((text): [string, string] => [m.file.definition, text]),
      [m.file.taken, formatInstant(new Date().toISOString())],
      [m.file.address, location.href],
    ];
  };
}

/** What the design kit's tables and figures get under them: their own columns as a file's. */
export const TableExport: TableTools = ({ title, columns, rows }) => {
  const { language } = useLanguage();
  const what = textOf(title);
  const page = document.title.replace(/ – [^–]*$/, '');
  return (
    <div className="table-export no-print">
      <ExportButton<never>
        small
        name={fileName(what, page)}
        what={what}
        rows={() => rows}
        columns={columns
          .filter(({ act }) => !act)
          .flatMap(
            (column) =>
              column.inFile ?? {
                header: column.label ?? textOf(column.header),
                value: (row: never) => (column.value ? column.value(row) : cellOf(column.cell(row), Boolean(column.numeric), language)),
              },
          )}
      />
    </div>
  );
};
