import { type ReactNode, useId, useRef } from 'react';
import type { Cell as FileCell } from '../kernel/sheet.ts';
import { classes } from './classes.ts';
import { Link, useTableTools } from './context.tsx';
import { Growing } from './growing.tsx';
import { roles } from './roles.ts';
import { type Sort, SortHeader, sorted } from './table-sort.tsx';
import { useOverflow } from './use-overflow.ts';
import './table.css';

export type { Sort } from './table-sort.tsx';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  /** The header as plain text for cards; the header itself when that is text. */
  label?: string;
  /** What the header means; opens from it, or from a mark beside it when it sorts. */
  meaning?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The cell in a file, when it is more than what the page says: a date, a number with all its decimals. */
  value?: (row: Row) => FileCell;
  /** In a file these stand in its place: a cell that holds more than one figure, each in a column of its own. */
  inFile?: readonly { header: string; value: (row: Row) => FileCell }[];
  /** What one can do with the row: no part of a file. */
  act?: boolean;
  /** Right-aligned tabular figures. */
  numeric?: boolean;
  /** The column that names the row; it carries the row's link. The first column when none says so. */
  rowHeader?: boolean;
  /** By what the column sorts; with it the header is a button or a link. Empty values go last. */
  sortValue?: (row: Row) => string | number | null;
  /** The header sorts, but the server does the sorting: rows are shown as given. */
  sortable?: boolean;
  /** Total or summary under the column. */
  footer?: ReactNode;
  nowrap?: boolean;
  /** CSS width. */
  width?: string;
};

type TableProps<Row> = {
  /** What the table shows, in words; its accessible name. */
  caption: ReactNode;
  captionUnseen?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string | undefined;
  /** The key of the row that is open or chosen. */
  current?: string;
  sort?: Sort;
  /** Address of another order (headers are links) … */
  sortHref?: (sort: Sort) => string;
  /** … or what to do (headers are buttons). */
  onSort?: (sort: Sort) => void;
  /** Shown when there are no rows: say the next step. */
  empty?: ReactNode;
  /** For a long table: its rows come in steps, after sorting, as one nears their end; this is the button's text. */
  more?: (next: number, left: number) => string;
  step?: number;
  /** Keep rows as rows on a narrow screen and let the table scroll sideways. */
  noCards?: boolean;
  /** The page has its own way to take these rows away. */
  ownExport?: boolean;
};

/** Rows and columns. Roles are written out, since a row shown as a card would else lose them. */
export function Table<Row>(props: TableProps<Row>) {
  const { rows, columns, sort, more, step = 100 } = props;
  const Tools = useTableTools();
  const inOrder = sorted(rows, columns, sort);
  return (
    <>
      {more ? (
        <Growing items={inOrder} step={step} more={more}>
          {(shown) => <Rows {...props} rows={shown} />}
        </Growing>
      ) : (
        <Rows {...props} rows={inOrder} />
      )}
      {!props.ownExport && rows.length > 0 && <Tools title={props.caption} columns={columns} rows={inOrder as readonly never[]} />}
    </>
  );
}

/** The table of just these rows. */
function Rows<Row>(props: TableProps<Row>) {
  const { caption, captionUnseen, columns, rows, rowKey, rowHref, current, sort, empty, noCards } = props;
  const frame = useRef<HTMLDivElement>(null);
  const captionId = useId();
  const overflows = useOverflow(frame);
  const namer = columns.find((c) => c.rowHeader) ?? columns[0];
  const hasFooter = columns.some((c) => c.footer !== undefined);
  return (
    <div
      ref={frame}
      className={classes('table-frame', overflows && 'table-frame-wide')}
      {...(overflows ? { role: 'region', tabIndex: 0, 'aria-labelledby': captionId } : {})}
    >
      <table {...roles.table} className={classes('table', !noCards && 'table-cards')}>
        <caption id={captionId} className={captionUnseen ? 'unseen' : undefined}>
          {caption}
        </caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <SortHeader key={column.key} column={column} sort={sort} sortHref={props.sortHref} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {rows.map((row) => {
            const key = rowKey(row);
            const href = rowHref?.(row);
            return (
              <tr key={key} {...roles.row} aria-current={key === current || undefined} className={href ? 'table-linked' : undefined}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} heads={column === namer}>
                    {column === namer && href ? (
                      <Link href={href} className="table-link">
                        {column.cell(row)}
                      </Link>
                    ) : (
                      column.cell(row)
                    )}
                  </Cell>
                ))}
              </tr>
            );
          })}
        </tbody>
        {hasFooter && rows.length > 0 && (
          <tfoot {...roles.rowgroup}>
            <tr {...roles.row}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} heads={column === namer}>
                  {column.footer}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {rows.length === 0 && empty && <div className="table-empty">{empty}</div>}
    </div>
  );
}

type CellProps<Row> = { column: Column<Row>; heads: boolean; children: ReactNode };

function Cell<Row>({ column, heads, children }: CellProps<Row>) {
  const label = column.label ?? (typeof column.header === 'string' ? column.header : '');
  const className = classes(column.numeric && 'table-number', column.nowrap && 'table-nowrap', heads && 'table-row-header') || undefined;
  return heads ? (
    <th scope="row" {...roles.rowheader} data-label={label} className={className}>
      {children}
    </th>
  ) : (
    <td {...roles.cell} data-label={label} className={className}>
      {children}
    </td>
  );
}
