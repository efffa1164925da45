import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { useView, ViewFigure } from '../../../design/view-figure.tsx';
import { chosenIn } from './chosen.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { FanChart } from './fan-chart.tsx';
import type { Forecast } from './forecast-page.tsx';

export type FanYear = AnswerOf<'GET /api/forecasts/:id/fan'>[number];

/** One specialty and area through the years, with need beside it: `?speciale=&omraade=&behov=`. */
export function FanPart({ forecast }: { forecast: Forecast }) {
  const m = useMessages(da, en);
  const setSearch = useSetSearch();
  const { series, areas, bases, id, kind } = forecast;
  const { one, place, basis } = chosenIn(forecast, useSearch());
  const query = useCall('GET /api/forecasts/:id/fan', {
    params: { id },
    query: { series: one?.id ?? '', ...(place && { area: place.id }), ...(basis && { basis }) },
  });
  const options = (list: { id: string; name: string }[]) => list.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <Section heading={m.fanHeading}>
      <div className="forecast-choices no-print">
        <Select
          label={kind === 'scenario' ? m.specialty : m.oneSeries}
          value={one?.id ?? ''}
          onChange={(speciale) => setSearch({ speciale })}
          options={options(series)}
        />
        {place && <Select label={m.area} value={place.id} onChange={(omraade) => setSearch({ omraade })} options={options(areas)} />}
        {bases.length > 1 && (
          <Select
            label={m.basis}
            value={basis ?? ''}
            onChange={(behov) => setSearch({ behov })}
            options={bases.map((value) => ({ value, label: value }))}
          />
        )}
      </div>
      {query.data ? <Fan years={query.data} name={one?.name ?? ''} area={place?.name ?? ''} kind={kind} /> : <Waiting query={query} />}
    </Section>
  );
}

function Fan({ years, name, area, kind }: { years: FanYear[]; name: string; area: string; kind: Forecast['kind'] }) {
  const m = useMessages(da, en);
  const { formatNumber, formatPercent } = useFormats();
  const [view, onView] = useView(undefined, undefined);
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formatNumber(value, Math.abs(value) < 20 ? 1 : 0);
  const interval = (spread: FanYear['supply'], level: 50 | 80 | 95) =>
    spread ? `${text(spread[`lo${level}`])} – ${text(spread[`hi${level}`])}` : '–';
  const hasNeed = years.some(({ need }) => need !== null);
  const hasCounted = years.some(({ counted }) => counted !== null);
  const columns: Column<FanYear>[] = [
    { key: 'year', header: m.year, rowHeader: true, cell: ({ year }) => String(year), value: ({ year }) => year },
    ...(hasCounted ? [{ key: 'counted', header: m.counted, numeric: true, cell: ({ counted }: FanYear) => text(counted) }] : []),
    {
      key: 'median',
      header: m.fanMedian,
      numeric: true,
      cell: ({ supply }) => text(supply?.median),
      value: ({ supply }) => supply?.median ?? null,
    },
    ...([50, 80, 95] as const).map((level) => ({
      key: `i${level}`,
      header: m.interval(level),
      numeric: true,
      cell: ({ supply }: FanYear) => interval(supply, level),
    })),
    ...(hasNeed
      ? [
          { key: 'need', header: m.need, numeric: true, cell: ({ need }: FanYear) => text(need?.median) },
          { key: 'needInterval', header: m.needInterval, numeric: true, cell: ({ need }: FanYear) => interval(need, 95) },
          { key: 'gap', header: m.gap, numeric: true, cell: ({ gap }: FanYear) => text(gap?.median) },
          { key: 'gapInterval', header: m.gapInterval, numeric: true, cell: ({ gap }: FanYear) => interval(gap, 95) },
          {
            key: 'short',
            header: m.short,
            numeric: true,
            cell: ({ short }: FanYear) => (short === null ? '–' : formatPercent(short * 10_000, 0)),
          },
        ]
      : []),
  ];
  const sentence = m.fanSentence(name, area, kind === 'scenario' ? m.fanSupply : m.fanPeople);
  return (
    <ViewFigure className="forecast-fan" sentence={sentence} view={view} onView={onView} labels={{ chart: m.chart, table: m.table }}>
      {() =>
        view === 'table' ? (
          <Table caption={sentence} captionUnseen columns={columns} rows={years} rowKey={({ year }) => String(year)} />
        ) : (
          <FanChart years={years} label={sentence} />
        )
      }
    </ViewFigure>
  );
}
