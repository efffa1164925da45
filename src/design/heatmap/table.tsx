import { type Column, Table } from '../table.tsx';
import type { HeatmapProps, HeatRow } from './types.ts';

/** The same figures as a table: one line a row, a column for each column, in words. */
export function HeatTable({ caption, rows, columns, selected, labels }: HeatmapProps) {
  const all: Column<HeatRow>[] = [
    { key: 'row', header: labels.row, width: '18rem', cell: ({ label, sublabel }) => (sublabel ? `${label}, ${sublabel}` : label) },
    ...columns.map(({ key, name }, at) => ({ key, header: name, nowrap: true, cell: ({ cells }: HeatRow) => cells[at]?.words ?? '–' })),
  ];
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={all}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
      current={selected?.row}
      more={labels.more}
      step={50}
      noCards
    />
  );
}
