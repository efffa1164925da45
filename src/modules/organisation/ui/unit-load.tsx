import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Link, Mark, Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { balanceOf } from '../../../engines/composer/rules/load.ts';
import { usePlaces } from './approval-columns.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Line = AnswerOf<'GET /api/compositions/:id/units/:unit/load'>['lines'][number];
type Row = Line & Line['stretches'][number];

/** A unit as one draft uses it: earlier start years and the draft beside the approval, in every month of the draft. */
export function UnitLoad({ unit, unitName, composition }: { unit: string; unitName: string; composition: string }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatMonth } = useFormats();
  const bilingual = useBilingual();
  const places = usePlaces();
  const specialties = useCall('GET /api/specialties', {});
  const query = useCall('GET /api/compositions/:id/units/:unit/load', { params: { id: composition, unit } });
  if (!query.data) return <Waiting query={query} />;

  const { name, startYear, trainingRegion, from, last, lines } = query.data;
  const rows = lines.flatMap((line) => line.stretches.map((stretch): Row => ({ ...line, ...stretch })));
  const above = rows.filter((row) => balanceOf(row) > 0);
  const [worst] = [...above].sort((a, b) => balanceOf(b) - balanceOf(a));
  const full = rows.find((row) => balanceOf(row) === 0);
  const heading = worst
    ? m.load.above(name, places(balanceOf(worst)), formatMonth(worst.from))
    : m.load.notAbove(name, full ? formatMonth(full.from) : null);
  const specialty = (row: Row) => {
    if (row.specialty === null) return m.load.ceiling;
    const known = specialties.data?.find((one) => one.id === row.specialty);
    return known ? bilingual(known) : row.specialty;
  };
  const state = (row: Row) => m.load.state(balanceOf(row), places(Math.abs(balanceOf(row))));
  const columns: Column<Row>[] = [
    { key: 'specialty', header: m.specialty, cell: specialty, rowHeader: true },
    { key: 'step', header: m.step, cell: ({ kind }) => kind && m.steps[kind === 'own' ? 'main' : 'side'] },
    { key: 'from', header: m.first, cell: (row) => formatMonth(row.from), value: (row) => ({ month: row.from }) },
    { key: 'last', header: m.last, cell: (row) => formatMonth(row.last), value: (row) => ({ month: row.last }) },
    {
      key: 'places',
      header: m.load.approved,
      cell: (row) => (row.places === null ? m.load.noPlaces : places(row.places)),
      value: (row) => (row.places === null ? null : row.places / 10),
      numeric: true,
    },
    { key: 'others', header: m.load.others, cell: (row) => places(row.others), value: (row) => row.others / 10, numeric: true },
    { key: 'own', header: m.load.own, cell: (row) => places(row.own), value: (row) => row.own / 10, numeric: true },
    {
      key: 'state',
      header: m.load.stateHeader,
      cell: (row) =>
        balanceOf(row) < 0 ? (
          state(row)
        ) : (
          <Mark plain tone={balanceOf(row) > 0 ? 'warning' : 'neutral'}>
            {state(row)}
          </Mark>
        ),
    },
  ];
  return (
    <Section
      heading={heading}
      note={m.load.note(startYear, web.regions[trainingRegion] ?? trainingRegion, formatMonth(from), formatMonth(last))}
      actions={
        <Link href={`/sammensaetninger/${composition}/belaegning?kolonner=maaned&q=${encodeURIComponent(unitName)}`}>{m.load.heatmap}</Link>
      }
    >
      <Table
        caption={m.load.caption(name)}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.specialty} ${row.kind} ${row.from}`}
        empty={m.load.none}
      />
    </Section>
  );
}
