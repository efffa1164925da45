/** A paper as the template sets it: facts, then sections of lines and a table. */
export interface Paper {
  title: string;
  head: string;
  page: string;
  of: string;
  status: string;
  facts: [string, string][];
  sections: { heading: string; lines: string[]; table: { widths: number[]; columns: string[]; rows: string[][] } | null }[];
}

/** A table, or none when it has no rows. */
export const tableOf = (widths: number[], columns: string[], rows: string[][]): Paper['sections'][number]['table'] =>
  rows.length === 0 ? null : { widths, columns, rows };
