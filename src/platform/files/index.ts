/** Reading data files: typed rows or errors that say file, row, column and what is wrong. */
export { type Column, date, flag, integer, list, number, oneOf, optional, slug, text } from './columns.ts';
export { insertRows, period } from './load.ts';
export { knownNames, type NameKind, readNames } from './names.ts';
export { type RowError, readTable, unknownReference } from './table.ts';
