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
  none: { role: 'presentation' },
} as const;

/** The same for a grid of which only some rows are in the document: each part says its place, counted from 0. */
export const gridRoles = {
  grid: (rows: number, columns: number, readonly: boolean) =>
    ({ role: 'grid', 'aria-rowcount': rows, 'aria-colcount': columns, 'aria-readonly': readonly }) as const,
  row: (index: number) => ({ role: 'row', 'aria-rowindex': index + 1 }) as const,
  columnheader: (index: number) => ({ role: 'columnheader', 'aria-colindex': index + 1 }) as const,
  rowheader: (index: number, span = 1) => ({ role: 'rowheader', 'aria-colindex': index + 1, 'aria-colspan': span }) as const,
  cell: (index: number) => ({ role: 'gridcell', 'aria-colindex': index + 1 }) as const,
};
