import type { ReactNode } from 'react';
import { Link } from '../context.tsx';
import type { LegendLookup } from '../fill.tsx';
import { Mark } from '../mark.tsx';
import type { Column } from '../table.tsx';
import { MeterBar, MeterScale } from './bar.tsx';
import { deviation, totalOf } from './deviation.ts';
import type { MeterProps, MeterRow } from './types.ts';

export type Write = { share: (value: number) => string; points: (value: number) => string; amount: (value: number) => string };

/** How numbers are written in a language: shares with one decimal, deviations in signed percentage points, amounts alike in a column. */
export function writer(locale: string, amounts: readonly number[]): Write {
  const fixed = (digits: number): Intl.NumberFormatOptions => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const share = new Intl.NumberFormat(locale, { style: 'percent', ...fixed(1) });
  const points = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', ...fixed(1) });
  const amount = new Intl.NumberFormat(locale, fixed(amounts.every((value) => Math.abs(value - Math.round(value)) < 0.05) ? 0 : 1));
  return {
    share: (value) => share.format(value),
    points: (value) => points.format(100 * value).replace('-', '−'),
    amount: (value) => amount.format(value),
  };
}

const maybe = (value: number | null, write: (value: number) => string): string => (value === null ? '–' : write(value));

type Parts = Pick<MeterProps, 'labels' | 'legend' | 'summary' | 'rows'> & { look: LegendLookup; write: Write; asTable: boolean };

/** The columns of both views: the chart has the bar, the table has every part's amount. */
export function meterColumns({ labels, legend, summary, rows, look, write, asTable }: Parts): Column<MeterRow>[] {
  const column = (made: Omit<Column<MeterRow>, 'footer'>): Column<MeterRow> => ({
    ...made,
    footer: summary && made.cell(summary),
  });
  const partKeys = new Set([...rows, ...(summary ? [summary] : [])].flatMap((row) => row.segments.map((segment) => segment.colourKey)));
  const parts = legend.colours.items.filter((item) => partKeys.has(item.key));
  return [
    column({ key: 'name', header: labels.name, rowHeader: true, sortValue: (row) => row.label, cell: (row) => row.label }),
    ...(asTable
      ? parts.map((part) =>
          column({
            key: `part ${part.key}`,
            header: part.label,
            numeric: true,
            sortValue: (row) => amountOf(row, part.key),
            cell: (row) => <Amounts row={row} part={part.key} write={write} />,
          }),
        )
      : [
          column({
            key: 'bar',
            header: (
              <>
                {labels.bar}
                <MeterScale />
              </>
            ),
            label: '',
            width: labels.before ? '34%' : '38%',
            cell: (row) => <MeterBar row={row} look={look} />,
          }),
        ]),
    column({
      key: 'share',
      header: labels.share,
      numeric: true,
      sortValue: (row) => row.value,
      cell: (row) => maybe(row.value, write.share),
    }),
    column({ key: 'target', header: labels.target, numeric: true, cell: (row) => row.target?.text ?? '–' }),
    column({
      key: 'deviation',
      header: labels.deviation,
      numeric: true,
      sortValue: deviation,
      cell: (row) => maybe(deviation(row), write.points),
    }),
    ...(labels.before
      ? [
          column({
            key: 'before',
            header: labels.before,
            numeric: true,
            sortValue: (row) => row.before ?? null,
            cell: (row) => maybe(row.before ?? null, write.share),
          }),
        ]
      : []),
    column({ key: 'total', header: labels.total, numeric: true, sortValue: totalOf, cell: (row) => write.amount(totalOf(row)) }),
    column({ key: 'state', header: labels.state, cell: (row) => <State row={row} /> }),
  ];
}

const amountOf = (row: MeterRow, key: string): number =>
  row.segments.reduce((sum, segment) => sum + (segment.colourKey === key ? segment.value : 0), 0);

/** A part's amount, linked to its rows where they have an address. */
function Amounts({ row, part, write }: { row: MeterRow; part: string; write: Write }): ReactNode {
  const href = row.segments.find((segment) => segment.colourKey === part)?.href;
  const text = write.amount(amountOf(row, part));
  return href ? <Link href={href}>{text}</Link> : text;
}

const State = ({ row }: { row: MeterRow }) => (
  <>
    {row.state && (
      <Mark tone={row.state.tone} plain>
        {row.state.word}
      </Mark>
    )}
    {row.note && <span className="meter-note"> {row.note}</span>}
  </>
);
