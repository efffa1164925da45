/** Spreadsheets in and out: reading what people upload, templates that are filled in, and what is wrong in words. */
export {
  danishDate,
  danishInteger,
  danishMonth,
  danishNumber,
  monthOfYear,
  oneWord,
  type Words,
  wholeNumbers,
  yesOrNo,
} from './columns.ts';
export { changeOf, type Shown } from './compare.ts';
export type { Change, ImportNote, ImportWish, KindTexts, Language, Planned, RowsWish, SheetKind, Written } from './kind.ts';
export { dayAfter, dayBefore, headersOf, otherNames, regionColumn, regionName, specialtyThings } from './known.ts';
export { type NamedThing, nameColumn, nameWriter } from './named.ts';
export { columnsOf, faultColumn, type Layout, mark, type ReadRow, readRows, type SheetColumns } from './rows.ts';
export { readSheet, type Sheet, uploadLimit } from './sheet.ts';
export { delimitedFile, fileWithFaults, type SheetFile, workbookFile } from './write.ts';
