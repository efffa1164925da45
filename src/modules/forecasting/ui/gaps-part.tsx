import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useKept } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { type HeatCell, type HeatLevel, Heatmap } from '../../../design/heatmap/heatmap.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { chosenIn } from './chosen.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Forecast } from './forecast-page.tsx';

type Gap = AnswerOf<'GET /api/forecasts/:id/gaps'>[number];

const share = ({ gap, need }: Gap): number => (need > 0 ? gap.median / need : 0);
const levelOf = (part: number): HeatLevel =>
  part > 0.1 ? 'above' : part > 0.02 ? 'even' : part >= -0.02 ? 'high' : part >= -0.1 ? 'low' : 'empty';

/** The year's gaps: specialty × area, and the same in order: `?aar=`; the probability of one larger than `?over=`. */
export function GapsPart({ forecast }: { forecast: Forecast }) {
  const m = useMessages(da, en);
  const setSearch = useSetSearch();
  const { formatNumber } = useFormats();
  const { basis, year, threshold } = chosenIn(forecast, useSearch());
  const gaps = useCall('GET /api/forecasts/:id/gaps', { params: { id: forecast.id }, query: { year, threshold, ...(basis && { basis }) } });
  const rows = useKept(gaps);
  return (
    <Section heading={m.gapsHeading} note={m.gapsNote}>
      <div className="forecast-choices no-print">
        <Select
          label={m.year}
          value={String(year)}
          onChange={(aar) => setSearch({ aar })}
          options={forecast.years.map((one) => ({ value: String(one), label: String(one) }))}
        />
        {forecast.thresholds.length > 1 && (
          <Select
            label={m.largerThan}
            value={String(threshold)}
            onChange={(over) => setSearch({ over })}
            options={forecast.thresholds.map((one) => ({ value: String(one), label: m.fullTime(formatNumber(one)) }))}
          />
        )}
      </div>
      {rows ? (
        <>
          <GapsMap forecast={forecast} rows={rows} year={year} />
          <Ranked forecast={forecast} rows={rows} />
        </>
      ) : (
        <Waiting query={gaps} />
      )}
    </Section>
  );
}

function GapsMap({ forecast: { series, areas }, rows, year }: { forecast: Forecast; rows: Gap[]; year: number }) {
  const m = useMessages(da, en);
  const setSearch = useSetSearch();
  const { formatNumber, formatPercent } = useFormats();
  const found = new Map(rows.map((row) => [`${row.series} ${row.area}`, row]));
  const cellOf = (row: Gap | undefined): HeatCell | null =>
    row
      ? {
          text: formatPercent(row.short * 10_000, 0),
          words: m.cell(
            formatPercent(share(row) * 10_000, 0),
            formatNumber(row.gap.lo80),
            formatNumber(row.gap.hi80),
            formatPercent(row.short * 10_000, 0),
          ),
          level: levelOf(share(row)),
        }
      : null;
  return (
    <Heatmap
      caption={m.gapsCaption(year)}
      sentence={m.gapsCaption(year)}
      columnWidth="6rem"
      columns={areas.map(({ id, name }) => ({ key: id, label: name.replace(/^Region /, ''), name, group: '' }))}
      rows={series.map(({ id, name }) => ({
        id,
        label: name,
        lang: 'da',
        cells: areas.map((area) => cellOf(found.get(`${id} ${area.id}`))),
      }))}
      onSelect={({ row, column }) => setSearch({ speciale: row, omraade: column })}
      labels={{
        ...{ chart: m.chart, table: m.table, row: m.specialty, legend: m.legend, levels: m.levels },
        ...{ open: m.open, more: m.more, keys: m.keys },
      }}
    />
  );
}

function Ranked({ forecast: { series, areas }, rows }: { forecast: Forecast; rows: Gap[] }) {
  const m = useMessages(da, en);
  const { formatNumber, formatPercent } = useFormats();
  const called = (list: Forecast['areas'], id: string) => list.find((one) => one.id === id)?.name ?? id;
  const interval = (low: number, high: number, decimals = 0) => `${formatNumber(low, decimals)} – ${formatNumber(high, decimals)}`;
  const columns: Column<Gap>[] = [
    { key: 'series', header: m.specialty, rowHeader: true, cell: (row) => called(series, row.series) },
    { key: 'area', header: m.area, cell: (row) => called(areas, row.area) },
    { key: 'need', header: m.need, numeric: true, cell: ({ need }) => formatNumber(need), value: ({ need }) => need },
    { key: 'gap', header: m.gap, numeric: true, cell: ({ gap }) => formatNumber(gap.median), value: ({ gap }) => gap.median },
    { key: 'interval', header: m.gapInterval, numeric: true, cell: ({ gap }) => interval(gap.lo95, gap.hi95) },
    {
      key: 'per',
      header: m.per100000,
      numeric: true,
      cell: ({ per100000: per }) => (per ? `${formatNumber(per.median, 1)} (${interval(per.lo95, per.hi95, 1)})` : '–'),
    },
    { key: 'short', header: m.short, numeric: true, cell: ({ short }) => formatPercent(short * 10_000, 0), value: ({ short }) => short },
  ];
  const ordered = [...rows].sort((a, b) => b.gap.median - a.gap.median);
  return <Table caption={m.rank} columns={columns} rows={ordered} rowKey={(row) => `${row.series} ${row.area}`} more={m.more} step={20} />;
}
