import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Tried = NonNullable<AnswerOf<'GET /api/forecasts/:id/backtest'>['tried']>;
type Line = Tried['all'] & { horizon: number | null };

/** How a forecast made earlier would have done, and what the history has that is odd. */
export function BacktestPart({ id }: { id: string }) {
  const m = useMessages(da, en);
  const { formatNumber, formatList } = useFormats();
  const query = useCall('GET /api/forecasts/:id/backtest', { params: { id } });
  if (!query.data) return <Waiting query={query} />;
  const { tried, breaks, missing } = query.data;
  return (
    <>
      <Section heading={m.backHeading} note={tried ? m.backSentence(tried.trainTo, tried.all.forecasts) : m.backNone}>
        {tried && <Errors tried={tried} />}
      </Section>
      {breaks.length + missing.length > 0 && (
        <Section heading={m.oddHeading} note={m.oddNote}>
          <ul>
            {breaks.map(({ series, year, count, expectedLow, expectedHigh }) => (
              <li key={`${series} ${year}`}>
                {m.broken(series, year, formatNumber(count), formatNumber(expectedLow), formatNumber(expectedHigh))}
              </li>
            ))}
            {missing.map(({ series, years }) => (
              <li key={series}>{m.missing(series, formatList(years.map(String)))}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Errors({ tried }: { tried: Tried }) {
  const m = useMessages(da, en);
  const { formatNumber, formatPercent } = useFormats();
  const number = (key: 'error' | 'driftError' | 'lastValueError', header: string): Column<Line> => ({
    ...{ key, header, numeric: true },
    cell: (line) => formatNumber(line[key], 2),
    value: (line) => line[key],
  });
  const columns: Column<Line>[] = [
    { key: 'horizon', header: m.horizon, rowHeader: true, cell: ({ horizon }) => (horizon === null ? m.allHorizons : String(horizon)) },
    { key: 'forecasts', header: m.forecasts, numeric: true, cell: ({ forecasts }) => formatNumber(forecasts) },
    number('error', m.error),
    number('driftError', m.driftError),
    number('lastValueError', m.lastError),
    ...([50, 80, 95] as const).map((level) => ({
      key: `within${level}`,
      header: m.coverage(level),
      numeric: true,
      cell: ({ coverage }: Line) => formatPercent(coverage[level] * 10_000, 0),
    })),
  ];
  const lines: Line[] = [...tried.byHorizon, { ...tried.all, horizon: null }];
  return <Table caption={m.backHeading} captionUnseen columns={columns} rows={lines} rowKey={({ horizon }) => String(horizon)} />;
}
