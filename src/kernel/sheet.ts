/**
 * Rows as a file: cells with their kind, so that a spreadsheet gets real numbers, shares and dates, and what they look like as CSV.
 * Pages and the server write by these same functions.
 */
export type Cell =
  | string
  | number
  | null
  | undefined
  /** a fraction: 0.386 is 38.6 % */
  | { percent: number | null }
  /** `2028-03-01` */
  | { date: string | null }
  /** `2028-03` */
  | { month: string | null }
  /** an instant, `2028-03-01T12:05:00Z` */
  | { instant: string | null };

export interface SheetColumn<Row> {
  header: string;
  value: (row: Row) => Cell;
}

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe keeps it text. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** What such a cell held before the apostrophe. */
export const unescaped = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

const quoted = (text: string): string => (/[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const decimal = (value: number): string => String(value).replace('.', ',');

/** Hundredths of a per cent are enough in a file, and the same in each: 0.190476 is 1905. */
export const perTenThousand = (fraction: number): number => Math.round(fraction * 1e4);

/** `2028-03-01 13:05` where the country is. */
export const localInstant = (instant: string): string =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Copenhagen' }).slice(0, 16);

/** A cell as it stands in a CSV file that Danish Excel opens. */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'string') return quoted(isFormula(value) ? `'${value}` : value);
  if ('percent' in value) return value.percent === null ? '' : `${decimal(perTenThousand(value.percent) / 100)}%`;
  if ('date' in value) return value.date ?? '';
  if ('month' in value) return value.month ?? '';
  return value.instant === null ? '' : localInstant(value.instant);
}

/** Semicolons, decimal comma, byte order mark. */
export const csvText = <Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[]): string =>
  `\uFEFF${[columns.map(({ header }) => csvCell(header)), ...rows.map((row) => columns.map(({ value }) => csvCell(value(row))))]
    .map((line) => line.join(';'))
    .join('\r\n')}\r\n`;

/** What a file holds, as its name: «Øst 2028» and a filter → «forloeb-øst-2028-neurologi». */
export const fileName = (...parts: readonly (string | number | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) =>
      String(part)
        .toLocaleLowerCase('da')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('-')
    .slice(0, 120);
