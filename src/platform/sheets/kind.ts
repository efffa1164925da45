/** A kind of spreadsheet that can be taken in: its template, what lacks in what is there, and what a filled one would change. */
import type { Refusal } from '../../kernel/refusal.ts';
import type { Cell } from '../../kernel/sheet.ts';
import type { RowError } from '../files/table.ts';
import type { Context } from '../http/route.ts';
import type { Sheet } from './sheet.ts';

export type Language = 'da' | 'en';

export interface KindTexts {
  name: string;
  /** Which rows are those that lack something, in a sentence. */
  lacks: string;
  /** What one should know before filling it in. */
  note: string;
  columns: Record<string, { header: string; explain: string }>;
}

/** Something to know about a change that is no error: a name that was interpreted, an element to be named. */
export interface ImportNote {
  row: number;
  code: string;
  params: Record<string, string | number>;
}

/** What happens to one thing; `fields` has the columns' headers, with the values as a reader writes them. */
export interface Change {
  rows: number[];
  id: string | null;
  name: string;
  what: 'added' | 'changed' | 'unchanged';
  /** The day from which it holds. */
  from: string | null;
  fields: { column: string; before: string; after: string }[];
}

/** A draft that was written. */
export interface Written {
  href: string;
  name: string;
}

export interface Planned {
  errors: RowError[];
  notes: ImportNote[];
  changes: Change[];
  /** Rows that the user asked to leave out. */
  leftOut: number[];
  /** Columns of the file that nobody asks for. */
  unknown: string[];
  /** Writes it all, set by set, and answers where to go and look. Called only when there are no errors. */
  write(): Promise<Written[]>;
}

/** What the user chose beside the file. */
export interface ImportWish {
  language: Language;
  /** The reason kept beside what the file changes. */
  fileName: string;
  /** Only the rows of the user's own training regions; the others are left out and told. */
  ownOnly: boolean;
  /** Existing tracks: the start year to lay them in, null = templates only; and the drafts chosen for it. */
  year: number | null;
  drafts: string[];
}

export interface RowsWish {
  rows: 'all' | 'lacking';
  trainingRegion: string | null;
}

export interface SheetKind {
  id: string;
  version: number;
  texts: Record<Language, KindTexts>;
  columns: { key: string; needed: boolean }[];
  /** The list that it feeds. */
  href: string;
  rows(context: Context, wish: RowsWish): Promise<Record<string, Cell>[]>;
  plan(context: Context, sheet: Sheet, wish: ImportWish): Promise<Planned | Refusal>;
}
