import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Forecast } from './forecast-page.tsx';

type Answers = AnswerOf<'GET /api/forecasts/:id/answers'>;
type Close = Answers['closes'][number];
type Move = Answers['moves'][number];
type Side = Move['before']['from'];

/** What was asked, each with its answer in a sentence; and both gaps before and after places are moved. */
export function AnswersPart({ forecast }: { forecast: Forecast }) {
  const m = useMessages(da, en);
  const query = useCall('GET /api/forecasts/:id/answers', { params: { id: forecast.id } });
  if (!query.data) return <Waiting query={query} />;
  const { closes, moves } = query.data;
  if (closes.length + moves.length === 0) return null;
  return (
    <Section heading={m.answersHeading} note={m.answersNote}>
      {closes.length > 0 && <Closes forecast={forecast} closes={closes} />}
      {moves.map((move) => (
        <MoveAnswer key={JSON.stringify([move.from, move.to, move.years, move.places, move.year])} forecast={forecast} move={move} />
      ))}
    </Section>
  );
}

const nameIn = (list: { id: string; name: string }[], id: string): string => list.find((one) => one.id === id)?.name ?? id;

function Closes({ forecast: { series, trainingRegions }, closes }: { forecast: Forecast; closes: Close[] }) {
  const m = useMessages(da, en);
  const { formatNumber, formatPercent } = useFormats();
  const columns: Column<Close>[] = [
    { key: 'specialty', header: m.specialty, rowHeader: true, cell: (row) => nameIn(series, row.specialty) },
    { key: 'region', header: m.trainingRegion, cell: (row) => nameIn(trainingRegions, row.trainingRegion) },
    { key: 'basis', header: m.basis, cell: ({ basis }) => basis },
    { key: 'from', header: m.placesFrom, numeric: true, cell: ({ from }) => String(from) },
    { key: 'year', header: m.closedBy, numeric: true, cell: ({ year }) => String(year) },
    { key: 'sure', header: m.asSure, numeric: true, cell: ({ probability }) => formatPercent(probability * 10_000, 0) },
    { key: 'now', header: m.placesNow, numeric: true, cell: ({ now }) => formatNumber(now, 1), value: ({ now }) => now },
    {
      key: 'places',
      header: m.placesNeeded,
      numeric: true,
      cell: ({ places }) => (places === null ? m.noPlaces : formatNumber(places, 1)),
      value: ({ places }) => places,
    },
    { key: 'each', header: m.eachPlace, numeric: true, cell: ({ each }) => formatNumber(each, 2), value: ({ each }) => each },
    {
      key: 'capacity',
      header: m.capacity,
      cell: ({ capacity, withinCapacity }) =>
        capacity === null ? '–' : `${formatNumber(capacity)}: ${withinCapacity === null ? '–' : withinCapacity ? m.within : m.beyond}`,
    },
  ];
  return (
    <Table
      caption={m.closeHeading}
      columns={columns}
      rows={closes}
      rowKey={({ specialty, trainingRegion, basis, from, year, probability, capacity }) =>
        [specialty, trainingRegion, basis, from, year, probability, capacity].join()
      }
    />
  );
}

interface Line {
  name: string;
  before: Side;
  after: Side;
}

function MoveAnswer({ forecast: { series, trainingRegions }, move }: { forecast: Forecast; move: Move }) {
  const m = useMessages(da, en);
  const { formatNumber, formatPercent } = useFormats();
  const { from, to, years, places, empty, startedFrom, startedTo, before, after, year } = move;
  const called = (line: Move['from']) => `${nameIn(series, line.specialty)} (${nameIn(trainingRegions, line.trainingRegion)})`;
  const lines: Line[] = [
    { name: called(from), before: before.from, after: after.from },
    { name: called(to), before: before.to, after: after.to },
  ];
  const interval = ({ gap, lo80, hi80 }: Side) => `${formatNumber(gap, 1)} (${formatNumber(lo80, 1)} – ${formatNumber(hi80, 1)})`;
  const columns: Column<Line>[] = [
    { key: 'name', header: m.specialty, rowHeader: true, cell: ({ name }) => name },
    { key: 'before', header: m.gapBefore, numeric: true, cell: (line) => interval(line.before) },
    { key: 'after', header: m.gapAfter, numeric: true, cell: (line) => interval(line.after) },
    { key: 'shortBefore', header: m.shortBefore, numeric: true, cell: (line) => formatPercent(line.before.short * 10_000, 0) },
    { key: 'shortAfter', header: m.shortAfter, numeric: true, cell: (line) => formatPercent(line.after.short * 10_000, 0) },
  ];
  const [first, last] = years;
  const period = first === last ? String(first) : `${first}–${last}`;
  const caption = m.moveCaption(formatNumber(places, places % 1 ? 1 : 0), called(from), called(to), period, year);
  return (
    <>
      <Table caption={caption} columns={columns} rows={lines} rowKey={({ name }) => name} />
      <p>{m.moveSentence(formatNumber(empty, 1), formatNumber(startedFrom, 1), formatNumber(startedTo, 1))}</p>
    </>
  );
}
