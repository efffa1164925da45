import { useMemo } from 'react';
import { useLocale } from '../context.tsx';
import type { LegendLookup } from '../fill.tsx';
import { Mark } from '../mark.tsx';
import { type Column, Table } from '../table.tsx';
import { monthWords } from './months.ts';
import type { TimelineBar, TimelineProps, TimelineRow } from './types.ts';

type Line = { row: TimelineRow; bar: TimelineBar; group: string };

/** What is wrong with a bar; what is wrong with the row as a whole stands at its first. */
const flagOf = ({ row, bar }: Line): string => [bar === row.bars[0] && row.flag, bar.flag].filter(Boolean).join(' ');

/** The same figures as a table: one line a bar. */
export function BarTable({ caption, rows, groups = [], legend, labels, look, selected }: TimelineProps & { look: LegendLookup }) {
  const locale = useLocale();
  const lines = useMemo(() => {
    const names = new Map(groups.map((group) => [group.id, group.label]));
    return rows.flatMap((row) => row.bars.map((bar): Line => ({ row, bar, group: names.get(row.group ?? '') ?? '' })));
  }, [rows, groups]);
  const some = (test: (line: Line) => unknown) => lines.some(test);
  const columns: (Column<Line> | false | undefined)[] = [
    { key: 'row', header: labels.row, nowrap: true, cell: ({ row }) => (row.sublabel ? `${row.label}, ${row.sublabel}` : row.label) },
    groups.length > 0 && { key: 'group', header: labels.group, cell: (line) => line.group },
    { key: 'bar', header: labels.bar, cell: ({ bar }) => bar.tableLabel ?? bar.label },
    { key: 'from', header: labels.from, nowrap: true, cell: ({ bar }) => monthWords(bar.from, locale) },
    { key: 'to', header: labels.to, nowrap: true, cell: ({ bar }) => monthWords(bar.to - 1, locale) },
    { key: 'months', header: labels.months, numeric: true, cell: ({ bar }) => bar.to - bar.from },
    { key: 'colour', header: legend.colours.title, cell: ({ bar }) => look.colourLabel(bar.colourKey) },
    legend.patterns && { key: 'pattern', header: legend.patterns.title, cell: ({ bar }) => look.patternLabel(bar.patternKey) },
    some(({ bar }) => bar.locked !== undefined) && { key: 'locked', header: labels.locked ?? '', cell: ({ bar }) => bar.locked },
    some(flagOf) && {
      key: 'flag',
      header: labels.flag,
      cell: (line) =>
        flagOf(line) && (
          <Mark tone="warning" plain>
            {flagOf(line)}
          </Mark>
        ),
    },
  ];
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={columns.filter((column): column is Column<Line> => Boolean(column))}
      rows={lines}
      rowKey={({ row, bar }) => `${row.id} ${bar.id}`}
      rowHref={({ row, bar }) => bar.href ?? row.href}
      current={selected?.bar && `${selected.row} ${selected.bar}`}
      more={labels.more}
      ownExport
    />
  );
}
