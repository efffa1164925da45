import { memo } from 'react';
import { classes } from '../classes.ts';
import { Link } from '../context.tsx';
import type { LegendLookup } from '../fill.tsx';
import { Shape } from '../mark.tsx';
import { gridRoles, roles } from '../roles.ts';
import { Bar } from './bar.tsx';
import { fitting, type GroupItem, type Item, type RowItem, sizes } from './layout.ts';
import type { TimelineBar } from './types.ts';

/** A letter's average width in a bar, in pixels at the usual text size. */
const letter = 6.6;

/** From variables, so that print can lay rows under each other instead. */
const placed = (item: Item) => ({ ['--top' as string]: `${item.top}rem`, ['--size' as string]: `${item.height}rem` });

type RowProps = {
  item: RowItem;
  index: number;
  from: number;
  to: number;
  pixels: number;
  look: LegendLookup;
  /** The cell the tab key leads to, if it is in this row. */
  tabCell: number | undefined;
  chosenBar: string | undefined;
  chosen: boolean;
  acts: boolean;
  /** The borders can be dragged. */
  edges: boolean;
  /** The bar under the hand, and the one it would be let go on. */
  heldCell: number | undefined;
  dropCell: number | undefined;
};

/** Laying out makes new items; a row that is the same and lies in the same place isn't drawn anew. */
const isSame = (a: RowProps, b: RowProps): boolean =>
  a.item.row === b.item.row &&
  a.item.top === b.item.top &&
  a.item.height === b.item.height &&
  (Object.keys(a) as (keyof RowProps)[]).every((key) => key === 'item' || a[key] === b[key]);

/** One row: its name, and its bars along the axis. Clicks, keys and drags are the grid's to handle. */
export const Row = memo(function Row(props: RowProps) {
  const { item, index, from, to, pixels, look, tabCell, chosenBar, chosen, acts, edges, heldCell, dropCell } = props;
  const { row } = item;
  const tab = (cell: number) => (tabCell === cell ? 0 : -1);
  const title = row.flag === undefined ? row.label : `${row.label}. ${row.flag}`;
  const name = (
    <span className="timeline-label-text">
      {row.flag !== undefined && <Shape tone="warning" />}
      {row.label}
      {row.flag !== undefined && <span className="unseen">. {row.flag}</span>}
    </span>
  );
  return (
    <div
      {...gridRoles.row(index)}
      data-item={index}
      className={classes('timeline-row', chosen && 'timeline-row-chosen')}
      style={placed(item)}
    >
      <div {...gridRoles.rowheader(0)} className="timeline-label">
        {row.href ? (
          <Link href={row.href} data-cell={0} tabIndex={tab(0)} title={title} aria-current={chosen || undefined}>
            {name}
          </Link>
        ) : acts ? (
          <button type="button" data-cell={0} tabIndex={tab(0)} title={title} aria-current={chosen || undefined}>
            {name}
          </button>
        ) : (
          <span {...{ 'data-cell': 0, tabIndex: tab(0), title }}>{name}</span>
        )}
        {row.sublabel && <span className="timeline-sublabel">{row.sublabel}</span>}
      </div>
      <div className="timeline-lane" {...roles.none}>
        {row.bars.map((bar, place) => (
          <Bar
            key={bar.id}
            {...{ bar, look, acts }}
            cell={place + 1}
            edges={edges && (place === 0 ? 'both' : 'end')}
            last={place === row.bars.length - 1}
            tabIndex={tab(place + 1)}
            chosen={bar.id === chosenBar}
            hold={heldCell === place + 1 ? 'held' : dropCell === place + 1 ? 'drop' : undefined}
            {...within(bar, from, to)}
            top={(item.lanes[place] ?? 0) * sizes.lane}
            text={fitting(bar, (bar.to - bar.from) * pixels, letter)}
          />
        ))}
      </div>
    </div>
  );
}, isSame);

/** Where a bar lies on the axis, in percent; what reaches beyond the axis ends at its edge. */
function within(bar: TimelineBar, from: number, to: number): { left: number; width: number } {
  const start = Math.min(Math.max(bar.from, from), to - 1);
  const end = Math.max(Math.min(bar.to, to), start + 1);
  return { left: (100 * (start - from)) / (to - from), width: (100 * (end - start)) / (to - from) };
}

/** The heading of a group of rows. */
export const GroupRow = memo(function GroupRow({ item, index, columns }: { item: GroupItem; index: number; columns: number }) {
  return (
    <div {...gridRoles.row(index)} className="timeline-group" style={placed(item)}>
      <div {...gridRoles.rowheader(0, columns)} className="timeline-group-label">
        <span>{item.group.label}</span> <span className="soft">{item.group.note ?? item.count}</span>
      </div>
    </div>
  );
});
