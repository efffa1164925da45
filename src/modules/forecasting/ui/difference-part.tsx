import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Forecast } from './forecast-page.tsx';

type Row = NonNullable<AnswerOf<'GET /api/forecasts/:id/difference'>>['most'][number];

/** What another version of the engine made of the same inputs. */
export function DifferencePart({ forecast: { id, series, areas } }: { forecast: Forecast }) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const query = useCall('GET /api/forecasts/:id/difference', { params: { id } });
  if (query.data === undefined) return <Waiting query={query} />;
  if (query.data === null) return null;
  const { same, differ, figures, most, versionBefore, version } = query.data;
  const called = (list: { id: string; name: string }[], one: string) => list.find((each) => each.id === one)?.name ?? one;
  const columns: Column<Row>[] = [
    { key: 'series', header: m.specialty, rowHeader: true, cell: (row) => called(series, row.series) },
    { key: 'area', header: m.area, cell: (row) => called(areas, row.area) },
    { key: 'year', header: m.year, numeric: true, cell: (row) => String(row.year) },
    {
      key: 'before',
      header: `${m.before} (${versionBefore ?? '–'})`,
      numeric: true,
      cell: (row) => formatNumber(row.before, 1),
      value: (row) => row.before,
    },
    { key: 'now', header: `${m.now} (${version ?? '–'})`, numeric: true, cell: (row) => formatNumber(row.now, 1), value: (row) => row.now },
  ];
  return (
    <Section heading={m.differenceHeading}>
      <p>{same ? m.same : differ === 0 ? m.sameFigures(formatNumber(figures)) : m.differ(formatNumber(differ), formatNumber(figures))}</p>
      {most.length > 0 && (
        <Table
          caption={m.differenceHeading}
          captionUnseen
          columns={columns}
          rows={most}
          rowKey={(row) => `${row.series} ${row.area} ${row.year}`}
        />
      )}
    </Section>
  );
}
