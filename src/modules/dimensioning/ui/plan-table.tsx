import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { NoRows } from '../../../app/web/list.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Source } from '../../../app/web/source.tsx';
import { Meaning } from '../../../app/web/term.tsx';
import { Link } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { planWords } from './plan-words.ts';

export type Count = AnswerOf<'GET /api/dimensioning'>['counts'][number];

interface Row {
  specialty: Count['specialty'];
  /** The count of the year looked at; words, starts and source are its. */
  shown: Count;
  byYear: Map<number, Count>;
}

/** A row for each specialty that the plan names. */
function rowsOf(counts: Count[], current: number | undefined): Row[] {
  const rows = new Map<string, Row>();
  for (const count of counts) {
    const row = rows.get(count.specialty.id) ?? { specialty: count.specialty, shown: count, byYear: new Map() };
    row.byYear.set(count.year, count);
    if (count.year === current) row.shown = count;
    rows.set(count.specialty.id, row);
  }
  return [...rows.values()];
}

interface PlanTableProps {
  counts: Count[];
  years: number[];
  /** The year looked at. */
  current: number | undefined;
  caption: string;
  /** A way to change each row. */
  mayEdit: boolean;
}

/** What the plan says of each specialty, and the whole tracks it makes in each year. */
export function PlanTable({ counts, years, current, caption, mayEdit }: PlanTableProps) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatNumber } = useFormats();
  const bilingual = useBilingual();
  const { sort, sortHref } = useSort('specialty');
  const rows = rowsOf(counts, current);
  const tracks = (row: Row, year: number) => row.byYear.get(year)?.tracks ?? 0;
  const columns: Column<Row>[] = [
    {
      key: 'specialty',
      header: m.specialty,
      cell: (row) => bilingual(row.specialty),
      sortValue: (row) => bilingual(row.specialty),
      footer: m.sum,
    },
    {
      key: 'plan',
      header: m.inPlan,
      meaning: <Meaning id="dimensioningPlan" />,
      cell: ({ shown }) => {
        const { number, note } = planWords(shown, formatNumber, m);
        const chosen = shown.choice && shown.tracks === shown.choice.tracks ? m.chosen(formatNumber(shown.tracks)) : note;
        return (
          <span>
            {number}
            {chosen && <small className="soft"> {chosen}</small>}
          </span>
        );
      },
      sortValue: ({ shown }) => shown.minHalves,
    },
    ...years.map((year) => ({
      key: String(year),
      header: year === current ? <strong>{year}</strong> : year,
      meaning: year === current ? <Meaning id="track" /> : undefined,
      label: String(year),
      numeric: true,
      cell: (row: Row) => (year === current ? <strong>{formatNumber(tracks(row, year))}</strong> : formatNumber(tracks(row, year))),
      sortValue: (row: Row) => tracks(row, year),
      footer: formatNumber(rows.reduce((sum, row) => sum + tracks(row, year), 0)),
    })),
    {
      key: 'starts',
      header: m.starts,
      cell: ({ shown }) => shown.starts.map((start) => m.monthNames[Number(start) - 1]).join(', '),
      nowrap: true,
    },
    ...(mayEdit
      ? [
          {
            key: 'edit',
            header: <span className="unseen">{web.edit}</span>,
            label: web.edit,
            cell: ({ shown, specialty }: Row) => (
              <Link
                href={`/dimensionering/ret?speciale=${specialty.id}&region=${shown.trainingRegion}&aar=${shown.year}${shown.step === 'intro' ? '&trin=intro' : ''}`}
                aria-label={web.editOf(`${bilingual(specialty)} ${shown.year}`)}
              >
                {web.edit}
              </Link>
            ),
          },
        ]
      : []),
    {
      key: 'source',
      header: web.source,
      cell: ({ shown }) => <Source text={shown.source} constructed={shown.constructed} />,
    },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.specialty.id}
      rowHref={(row) => `/specialer/${row.specialty.id}`}
      sort={sort}
      sortHref={sortHref}
      empty={<NoRows />}
    />
  );
}
