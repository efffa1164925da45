import { useHref, useSearch } from '../../../app/web/address.tsx';
import { ExportButton } from '../../../app/web/export-button.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { fileName } from '../../../kernel/sheet.ts';
import { sumOf } from '../rules/unit-load.ts';
import { useConstructedColumn } from '../ui/rests-on.tsx';
import type { Composition } from '../ui/types.ts';
import { groupBy, sumBy } from './group.ts';
import { da } from './load.da.ts';
import { en } from './load.en.ts';
import { type NamedLoad, stepOf } from './load-filters.ts';
import { periodsOf } from './periods.ts';

interface Props {
  composition: Composition;
  lines: readonly NamedLoad[];
  from: number;
  to: number;
}

/** Approved places that stay empty, by specialty – or by unit, when one specialty is chosen – and year. */
export function Unused({ composition, lines, from, to }: Props) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const { speciale = '' } = useSearch();
  const href = useHref();
  const years = periodsOf(from, to, 'aar').map((year) => ({ ...year, name: String(Math.floor(year.from / 12)) }));
  const counted = lines.filter(({ kind }) => kind !== null);
  const rows = [...groupBy(counted, (line) => (speciale ? line.unit : (line.specialty ?? '')))].map(([key, group]) => {
    const perYear = years.map((year) => sumBy(group, ({ loads }) => sumOf(loads.slice(year.from - from, year.to - from)).unused));
    const name = speciale ? group[0]?.unitName : group[0]?.specialtyName;
    return { key, name: name ?? key, perYear, all: perYear.reduce((sum, n) => sum + n, 0) };
  });
  const inAll = years.map((_, at) => sumBy(rows, ({ perYear }) => perYear[at] ?? 0));
  const months = (tenths: number): string => formatNumber(Math.round(tenths / 10));
  if (rows.length === 0) return null;
  return (
    <Section
      heading={m.unused.heading(months(sumBy(inAll, (n) => n)))}
      note={m.unused.note}
      actions={<Export composition={composition} lines={counted} from={from} years={years} />}
    >
      <Table
        caption={speciale ? m.unused.captionUnit : m.unused.caption}
        captionUnseen
        columns={[
          { key: 'name', header: speciale ? m.row : m.specialty, cell: ({ name }) => name, footer: m.unused.all },
          ...years.map(({ name }, at) => ({
            key: name,
            header: name,
            numeric: true,
            cell: ({ perYear }: (typeof rows)[number]) => months(perYear[at] ?? 0),
            footer: months(inAll[at] ?? 0),
          })),
          { key: 'all', header: m.unused.all, numeric: true, cell: ({ all }) => months(all), footer: months(sumBy(inAll, (n) => n)) },
        ]}
        rows={rows.sort((a, b) => b.all - a.all)}
        rowKey={({ key }) => key}
        rowHref={({ key }) => (speciale ? `/organisation/${key}` : href({ speciale: key, linje: null, celle: null }))}
        more={m.more}
        step={40}
      />
    </Section>
  );
}

interface ExportProps {
  composition: Composition;
  lines: readonly NamedLoad[];
  from: number;
  years: readonly { name: string; from: number; to: number }[];
}

/** Unit, specialty, step and year, one line each. */
function Export({ composition, lines, from, years }: ExportProps) {
  const m = useMessages(da, en);
  const search = useSearch();
  const constructed = useConstructedColumn(composition);
  const rows = () =>
    lines.flatMap((line) =>
      years.map((year) => ({ line, year: year.name, sum: sumOf(line.loads.slice(year.from - from, year.to - from)) })),
    );
  return (
    <ExportButton
      small
      name={fileName(m.unused.file, composition.name, search.speciale, search.trin, search.omraade, search.kun, search.q)}
      what={m.unused.what}
      about={[m.unused.note]}
      columns={[
        { header: m.row, value: ({ line }) => line.unitName },
        { header: m.unused.site, value: ({ line }) => line.siteName },
        { header: m.specialty, value: ({ line }) => line.specialtyName },
        { header: m.step, value: ({ line }) => m.steps[stepOf(line)] },
        { header: m.unused.year, value: ({ year }) => Number(year) },
        { header: m.unused.placeMonths, value: ({ sum }) => sum.places / 10 },
        { header: m.unused.used, value: ({ sum }) => sum.used / 10 },
        { header: m.unused.column, value: ({ sum }) => sum.unused / 10 },
        { header: m.unused.above, value: ({ sum }) => sum.above / 10 },
        constructed,
      ]}
      rows={rows}
    />
  );
}
