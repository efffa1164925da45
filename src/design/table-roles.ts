/**
 * The roles a table's parts have by nature. Written out on every part, since `display: block` (a row shown as a card)
 * takes them away in browsers; spread rather than written as attributes, since a linter calls them superfluous.
 */
export const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
