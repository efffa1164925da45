import { useParams } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Facts } from '../../../app/web/facts.tsx';
import { FileButton } from '../../../app/web/file-button.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Mark, Notice, Progress, Section } from '../../../design/base.ts';
import { forecastingPolicy } from '../policy.ts';
import { AgainButton } from './again.tsx';
import { AnswersPart } from './answers-part.tsx';
import { AskPart } from './ask-part.tsx';
import { BacktestPart } from './backtest-part.tsx';
import { da } from './da.ts';
import { DifferencePart } from './difference-part.tsx';
import { en } from './en.ts';
import { FanPart } from './fan-part.tsx';
import { GapsPart } from './gaps-part.tsx';
import { TablesPart } from './tables-part.tsx';
import { TogetherPart } from './together-part.tsx';

export type Forecast = AnswerOf<'GET /api/forecasts/:id'>;

const isGoing = ({ state }: Pick<Forecast, 'state'>): boolean => state === 'queued' || state === 'running';

/** One forecast: how far it is, then what it says, what it rests on and how it was made. */
export default function ForecastPage() {
  const m = useMessages(da, en);
  const may = useMay();
  const { id = '' } = useParams();
  const query = useCall('GET /api/forecasts/:id', { params: { id } }, { refetchInterval: (one) => (isGoing(one) ? 700 : false) });
  if (!query.data) return <PendingPage title={m.title} query={query} />;
  const forecast = query.data;
  const { kind, state, assumptions, tables } = forecast;
  const done = state === 'done';
  return (
    <AppPage
      title={forecast.name}
      subline={assumptions > 0 ? <Mark tone="assumed">{m.restsOn(assumptions, tables)}</Mark> : undefined}
      path={[{ href: '/fremskrivninger', label: m.title }]}
      actions={isGoing(forecast) ? undefined : <AgainButton id={id} />}
    >
      <Standing forecast={forecast} />
      {done && forecast.again && <DifferencePart forecast={forecast} />}
      {done && <FanPart forecast={forecast} />}
      {done && forecast.together.length > 0 && <TogetherPart together={forecast.together} />}
      {done && forecast.bases.length > 0 && <GapsPart forecast={forecast} />}
      {done && kind === 'scenario' && <AnswersPart forecast={forecast} />}
      {done && forecast.bases.length > 0 && may(forecastingPolicy.make) && <AskPart forecast={forecast} />}
      {done && kind === 'history' && <BacktestPart id={id} />}
      {done && kind === 'scenario' && <TablesPart forecast={forecast} />}
      <Settings forecast={forecast} />
    </AppPage>
  );
}

function Standing({ forecast }: { forecast: Forecast }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { state, done, of, failure, version, currentVersion } = forecast;
  if (isGoing(forecast)) return <Progress label={m.making} value={of === 0 ? null : done / of} text={m.progress(done, of)} />;
  if (state === 'failed')
    return (
      <Notice tone="error" word={web.error} title={m.failed}>
        {failure === 'fault' ? m.failedText : failure === 'gaveUp' ? m.gaveUp : m.endedRight}
      </Notice>
    );
  if (version !== null && version !== currentVersion) return <p className="soft">{m.older(version, currentVersion)}</p>;
  return null;
}

function Settings({ forecast }: { forecast: Forecast }) {
  const m = useMessages(da, en);
  const { formatInstant, formatNumber } = useFormats();
  const { id, kind, runs, seed, version, inputSha256, resultSha256, requestedAt, requestedByName } = forecast;
  const hash = (sha256: string | null) => (sha256 === null ? '–' : <code>{sha256.slice(0, 16)}</code>);
  const facts = [
    ...(kind === 'scenario'
      ? [
          { name: m.runs, value: formatNumber(runs) },
          { name: m.seed, value: String(seed) },
        ]
      : []),
    { name: m.version, value: version ?? '–' },
    { name: m.input, value: hash(inputSha256) },
    { name: m.result, value: hash(resultSha256) },
    { name: m.by, value: requestedByName ?? '–' },
    { name: m.at, value: formatInstant(requestedAt) },
  ];
  return (
    <Section heading={m.settings}>
      <Facts facts={facts} />
      <div className="button-row no-print">
        <FileButton address="GET /api/forecasts/:id/input" params={{ id }} label={m.takeInput} making={m.taking} />
        {resultSha256 && <FileButton address="GET /api/forecasts/:id/result" params={{ id }} label={m.takeResult} making={m.taking} />}
      </div>
    </Section>
  );
}
