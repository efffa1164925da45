import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Disclosure, Mark, Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Forecast } from './forecast-page.tsx';

type Shown = AnswerOf<'GET /api/forecasts/:id/tables'>[number];
type Row = Shown['rows'][number];

/** What the forecast rests on, table by table; an assumption looks like one. */
export function TablesPart({ forecast: { id, assumptions, tables } }: { forecast: Forecast }) {
  const m = useMessages(da, en);
  const query = useCall('GET /api/forecasts/:id/tables', { params: { id } });
  const columns: Column<Shown>[] = [
    {
      key: 'path',
      header: m.tablePath,
      rowHeader: true,
      cell: ({ path }) => <code>{path.slice(1)}</code>,
      value: ({ path }) => path.slice(1),
    },
    {
      key: 'basis',
      header: m.tableBasis,
      cell: ({ basis }) => (basis === 'assumption' ? <Mark tone="assumed">{m.bases[basis]}</Mark> : m.bases[basis]),
      value: ({ basis }) => m.bases[basis] ?? basis,
    },
    { key: 'year', header: m.year, numeric: true, cell: ({ year }) => (year === null ? '–' : String(year)) },
    { key: 'n', header: m.n, numeric: true, cell: ({ n }) => (n === null ? '–' : String(n)) },
    { key: 'source', header: m.source, cell: ({ source }) => <Source text={source} constructed={false} />, value: ({ source }) => source },
  ];
  return (
    <Section heading={m.tablesHeading} note={m.tablesNote(assumptions, tables)}>
      {query.data ? (
        <>
          <Table caption={m.tablesHeading} captionUnseen columns={columns} rows={query.data} rowKey={({ path }) => path} />
          {query.data.map((one) => (
            <Disclosure key={one.path} summary={`${m.showRows(one.path.slice(1))} (${m.rowsShown(one.count, one.rows.length)})`}>
              <Rows table={one} />
            </Disclosure>
          ))}
        </>
      ) : (
        <Waiting query={query} />
      )}
    </Section>
  );
}

function Rows({ table }: { table: Shown }) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const text = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : Math.abs(value) < 0.1 ? 4 : 2);
  const columns: Column<Row & { at: number }>[] = [
    { key: 'where', header: m.rowWhere, rowHeader: true, cell: ({ where }) => where || m.everything },
    { key: 'value', header: m.value, numeric: true, cell: ({ value }) => text(value), value: ({ value }) => value },
    {
      key: 'interval',
      header: m.valueInterval,
      numeric: true,
      cell: ({ low, high }) => (low === null || high === null ? '–' : `${text(low)} – ${text(high)}`),
    },
  ];
  return (
    <Table
      caption={m.showRows(table.path.slice(1))}
      captionUnseen
      columns={columns}
      rows={table.rows.map((row, at) => ({ ...row, at }))}
      rowKey={({ at }) => String(at)}
    />
  );
}
