/**
 * The roles of a table's or a grid's parts, written out on every part and spread rather than written as attributes.
 * A table whose rows become cards (`display: block`) loses them in browsers, though a linter calls them superfluous;
 * a grid of bars along an axis has rows and cells that no `<tr>` and `<td>` could hold.
 */
export const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
  grid: { role: 'grid', 'aria-readonly': true },
  gridcell: { role: 'gridcell' },
  none: { role: 'presentation' },
} as const;
