import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Link } from './context.tsx';
import { Definition } from './definition.tsx';
import { roles } from './roles.ts';

/** An order: by which column, from small to large or from large to small. */
export type Sort = { key: string; direction: 'ascending' | 'descending' };

type Sortable<Row> = { key: string; sortValue?: (row: Row) => string | number | null };

/** Rows in the order asked for; as given when the column has no `sortValue`. Ties keep their order, empty values go last. */
export function sorted<Row>(rows: readonly Row[], columns: readonly Sortable<Row>[], sort: Sort | undefined): readonly Row[] {
  const value = sort && columns.find((c) => c.key === sort.key)?.sortValue;
  if (!value) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator('da', { numeric: true });
  return rows
    .map((row) => ({ row, by: value(row) }))
    .sort((a, b) => {
      if (a.by === null || b.by === null) return Number(a.by === null) - Number(b.by === null);
      const order = typeof a.by === 'number' && typeof b.by === 'number' ? a.by - b.by : collator.compare(String(a.by), String(b.by));
      return sign * order;
    })
    .map(({ row }) => row);
}

type Header<Row> = Sortable<Row> & { header: ReactNode; meaning?: ReactNode; numeric?: boolean; sortable?: boolean; width?: string };

type SortHeaderProps<Row> = {
  column: Header<Row>;
  sort?: Sort;
  sortHref?: (sort: Sort) => string;
  onSort?: (sort: Sort) => void;
};

/** A column's header; a link or a button when the column sorts. */
export function SortHeader<Row>({ column, sort, sortHref, onSort }: SortHeaderProps<Row>) {
  const sorts = (column.sortValue || column.sortable) && (sortHref || onSort);
  const own = sort?.key === column.key ? sort.direction : undefined;
  const next: Sort = { key: column.key, direction: own === 'ascending' || (!own && column.numeric) ? 'descending' : 'ascending' };
  return (
    <th
      scope="col"
      {...roles.columnheader}
      aria-sort={own}
      style={column.width ? { inlineSize: column.width } : undefined}
      className={
        classes(column.numeric && 'table-number', sorts && 'table-sortable', Boolean(column.meaning) && 'table-explained') || undefined
      }
    >
      {!sorts ? (
        column.meaning ? (
          <Definition term={column.header}>{column.meaning}</Definition>
        ) : (
          column.header
        )
      ) : sortHref ? (
        <Link className="table-sort" href={sortHref(next)}>
          {column.header}
        </Link>
      ) : (
        <button type="button" className="table-sort" onClick={() => onSort?.(next)}>
          {column.header}
        </button>
      )}
      {sorts && column.meaning && (
        <Definition
          term={
            <span className="table-meaning">
              <span className="unseen">{column.header}</span>?
            </span>
          }
        >
          {column.meaning}
        </Definition>
      )}
    </th>
  );
}
