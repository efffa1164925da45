import { memo } from 'react';
import { classes } from '../classes.ts';
import { Link } from '../context.tsx';
import { gridRoles } from '../roles.ts';
import type { HeatColumn, HeatRow } from './types.ts';

type RowProps = {
  row: HeatRow;
  index: number;
  columns: readonly HeatColumn[];
  /** From the top, in rem. */
  top: number;
  /** The cell the tab key leads to, if it is in this row. */
  tabCell: number | undefined;
  chosenCell: number | undefined;
};

/** One row: its name and its cells. Clicks and keys are the grid's to handle. */
export const Row = memo(function Row({ row, index, columns, top, tabCell, chosenCell }: RowProps) {
  const tab = (cell: number) => (tabCell === cell ? 0 : -1);
  const full = row.sublabel ? `${row.label}, ${row.sublabel}` : row.label;
  const name = { 'data-cell': 0, tabIndex: tab(0), title: full, className: 'heatmap-name' };
  const inside = (
    <>
      <span className="heatmap-label-text" lang={row.lang}>
        {row.label}
      </span>
      {row.sublabel && <span className="heatmap-sublabel">{row.sublabel}</span>}
    </>
  );
  return (
    <div
      {...gridRoles.row(index + 1)}
      data-row={index}
      className={classes('heatmap-row', chosenCell !== undefined && 'heatmap-row-chosen')}
      style={{ ['--top' as string]: `${top}rem` }}
    >
      <div {...gridRoles.rowheader(0)} className="heatmap-label">
        {row.href ? (
          <Link href={row.href} {...name}>
            {inside}
          </Link>
        ) : (
          <span {...name}>{inside}</span>
        )}
      </div>
      <div className="heatmap-lane" role="presentation">
        {columns.map(({ key, name: column, group }, at) => {
          const cell = row.cells[at];
          return (
            <div
              key={key}
              {...gridRoles.cell(at + 1)}
              data-cell={at + 1}
              tabIndex={tab(at + 1)}
              {...{ 'aria-selected': chosenCell === at + 1, 'aria-label': `${column}: ${cell?.words ?? '–'}` }}
              className={classes(
                'heat',
                cell ? `heat-${cell.level}` : 'heat-nothing',
                columns[at - 1] && columns[at - 1]?.group !== group && 'heat-first',
              )}
            >
              <span data-text={cell?.text} />
            </div>
          );
        })}
      </div>
    </div>
  );
});
