import type { AnswerOf } from '../../../app/web/api.ts';
import { ConstructedNote } from '../../../app/web/constructed.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Mark, Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { usePlaces } from './approval-columns.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Row = AnswerOf<'GET /api/units/:id/use'>['rows'][number];

/** How many of the approved places the tracks already begun take, now and ahead. */
export function UnitUse({ unit }: { unit: string }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatMonth } = useFormats();
  const bilingual = useBilingual();
  const places = usePlaces();
  const specialties = useCall('GET /api/specialties', {});
  const query = useCall('GET /api/units/:id/use', { params: { id: unit } });
  if (!query.data) return <Waiting query={query} />;

  const { months, rows, constructed } = query.data;
  const name = (row: Row) => {
    const known = specialties.data?.find((one) => one.id === row.specialty);
    return known ? bilingual(known) : row.specialtyName;
  };
  const columns: Column<Row>[] = [
    { key: 'specialty', header: m.specialty, cell: name },
    { key: 'step', header: m.step, cell: (row) => `${m.steps[row.step]}, ${web.regions[row.trainingRegion]}` },
    ...months.map((month, index) => ({
      key: month,
      header: formatMonth(month),
      numeric: true,
      cell: ({ used, places: approved }: Row) => {
        const [taken = 0, there = 0] = [used[index], approved[index]];
        const text = m.usedOf(places(taken), places(there));
        return taken > there ? (
          <Mark plain tone="warning">
            {text}
          </Mark>
        ) : (
          text
        );
      },
    })),
  ];
  return (
    <Section heading={m.use} note={m.useNote}>
      <ConstructedNote parts={constructed ? [{ text: m.useConstructed }] : []} />
      {rows.length === 0 ? (
        <p className="soft">{m.noUse}</p>
      ) : (
        <Table
          caption={m.useCaption}
          captionUnseen
          columns={columns}
          rows={rows}
          rowKey={(row) => `${row.specialty} ${row.step} ${row.trainingRegion}`}
        />
      )}
    </Section>
  );
}
