import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { EmptyState, Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { forecastingPolicy } from '../policy.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { NewPart } from './new-part.tsx';

type Forecast = AnswerOf<'GET /api/forecasts'>[number];

/** Forecasts made, and a way to make one. */
export default function ListPage() {
  const m = useMessages(da, en);
  const may = useMay();
  const query = useCall('GET /api/forecasts', {});
  return (
    <AppPage title={m.title} subline={m.subline}>
      {may(forecastingPolicy.make) && <NewPart />}
      <Section heading={m.earlier}>{query.data ? <Forecasts rows={query.data} /> : <Waiting query={query} />}</Section>
    </AppPage>
  );
}

function Forecasts({ rows }: { rows: Forecast[] }) {
  const m = useMessages(da, en);
  const { formatInstant, formatNumber } = useFormats();
  const columns: Column<Forecast>[] = [
    { key: 'name', header: m.name, rowHeader: true, cell: ({ name }) => <span lang="da">{name}</span>, value: ({ name }) => name },
    { key: 'kind', header: m.kind, cell: ({ kind }) => m.kinds[kind] },
    { key: 'state', header: m.stateHeader, cell: ({ state }) => m.states[state] },
    { key: 'runs', header: m.runs, numeric: true, cell: ({ kind, runs }) => (kind === 'scenario' ? formatNumber(runs) : '–') },
    { key: 'version', header: m.version, cell: ({ version }) => version ?? '–' },
    { key: 'by', header: m.by, cell: ({ requestedByName }) => requestedByName ?? '–' },
    { key: 'at', header: m.at, cell: ({ requestedAt }) => formatInstant(requestedAt), value: ({ requestedAt }) => requestedAt },
  ];
  if (rows.length === 0) return <EmptyState title={m.none}>{m.noneNext}</EmptyState>;
  return (
    <Table
      caption={m.earlier}
      captionUnseen
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/fremskrivninger/${id}`}
    />
  );
}
