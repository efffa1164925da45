import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import type { LegendLookup } from '../fill.tsx';
import { gridRoles, roles } from '../roles.ts';
import { Axis, AxisLines } from './axis.tsx';
import { type Drag, dragged } from './drag.ts';
import { DragWords } from './drag-words.tsx';
import { itemAt, layOut, type RowItem } from './layout.ts';
import { firstPlace, move } from './move.ts';
import { chosenPlace, groupAt, type HeldPlace, placeOf, rowIdAt, selectionAt, stillAt } from './places.ts';
import { GroupRow, Row } from './row.tsx';
import type { TimelineProps } from './types.ts';
import { useDrag } from './use-drag.ts';
import { usePrinting } from './use-printing.ts';
import { useViewport } from './use-viewport.ts';

type GridProps = TimelineProps & { look: LegendLookup; describedBy: string };

/** Rows drawn beyond the visible ones, so that a quick scroll meets no empty space. */
const spare = 12;

/** The timeline as a grid of bars: only the rows in sight are in the document, and one of all cells takes the tab key. */
export function Grid(props: GridProps) {
  const { caption, from, to, rows, groups = [], look, selected, onSelect, hand } = props;
  const { markMonth, monthWidth, maxHeight, describedBy, labels } = props;
  const { items, height } = useMemo(() => layOut(rows, groups), [rows, groups]);
  const columns = useMemo(() => 1 + Math.max(0, ...rows.map((row) => row.bars.length)), [rows]);
  const frame = useRef<HTMLDivElement>(null);
  const lane = useRef<HTMLDivElement>(null);
  const view = useViewport(frame, lane, items);
  const printing = usePrinting();
  const keysId = useId();
  const [place, setPlace] = useState<HeldPlace>();
  const [wanted, setWanted] = useState(0);
  const at = stillAt(items, place) ?? chosenPlace(items, selected) ?? firstPlace(items);
  const pixels = view.laneWidth / (to - from);
  const { drag, handlers } = useDrag(items, { from, to, pixels }, hand);

  // A key moved us, or took away what had the focus: bring the cell into the document, then give it the focus.
  const here = useRef(false);
  const followed = useRef(0);
  useLayoutEffect(() => {
    const lost = here.current && document.activeElement === document.body;
    if ((wanted === followed.current && !lost) || !frame.current || !rowIdAt(items, at.item)) return;
    followed.current = wanted;
    const cell = frame.current.querySelector<HTMLElement>(`[data-item="${at.item}"] [data-cell="${at.cell}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [wanted, at.item, at.cell, items]);

  // What the address chose is brought into sight when the page opens.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !frame.current) return;
    opened.current = true;
    const chosen = items[chosenPlace(items, selected)?.item ?? -1];
    if (chosen) frame.current.scrollTop = chosen.top * view.rem - frame.current.clientHeight / 3;
  }, [items, selected, view.rem]);

  const onKeyDown = (event: KeyboardEvent) => {
    const focused = selectionAt(items, at);
    if (focused && hand?.onKey(event, focused)) return event.preventDefault();
    if (event.altKey || event.metaKey) return;
    const next = move(items, at, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    setPlace({ ...next, row: rowIdAt(items, next.item) });
    setWanted((count) => count + 1);
  };
  const onFocus = (event: FocusEvent) => {
    here.current = true;
    const next = placeOf(event.target);
    if (next) setPlace({ ...next, row: rowIdAt(items, next.item) });
  };
  /** Not left when what had the focus went out of the document. */
  const onBlur = (event: FocusEvent) => {
    if (event.target.isConnected) here.current = false;
  };
  const onClick = (event: MouseEvent) => {
    const clicked = placeOf(event.target);
    if (!clicked) return;
    const chosen = selectionAt(items, clicked);
    if (chosen && !(event.target as Element).closest('a')) onSelect?.(chosen);
  };

  const first = printing ? 0 : Math.max(0, itemAt(items, view.top / view.rem) - spare);
  const last = printing ? items.length - 1 : Math.min(items.length - 1, itemAt(items, (view.top + view.height) / view.rem) + spare);
  const shown: number[] = [];
  if (at.item < first) shown.push(at.item);
  for (let index = first; index <= last; index += 1) shown.push(index);
  if (at.item > last && at.item < items.length) shown.push(at.item);

  const draw = (index: number) => {
    const item = items[index];
    if (!item) return null;
    if (item.kind === 'group') return <GroupRow key={`group ${item.group.id}`} {...{ item, index, columns }} />;
    const chosen = selected?.row === item.row.id;
    return (
      <Row
        key={item.row.id}
        item={asDragged(item, index, drag)}
        {...{ index, from, to, pixels, look, chosen }}
        tabCell={index === at.item ? at.cell : undefined}
        chosenBar={chosen ? selected?.bar : undefined}
        acts={onSelect !== undefined}
        edges={hand !== undefined}
        heldCell={drag?.kind === 'swap' && drag.item === index ? drag.cell : undefined}
        dropCell={drag?.kind === 'swap' && drag.over?.item === index ? drag.over.cell : undefined}
      />
    );
  };

  return (
    <div
      ref={frame}
      className={printing ? 'timeline-frame timeline-printing' : 'timeline-frame'}
      style={maxHeight ? { ['--highest' as string]: maxHeight } : undefined}
    >
      <p id={keysId} className="unseen">
        {labels.keys}
      </p>
      <div
        {...gridRoles.grid(items.length, columns, hand === undefined)}
        {...{ 'aria-label': caption, 'aria-describedby': `${describedBy} ${keysId}` }}
        {...{ onKeyDown, onFocus, onBlur, onClick }}
        {...handlers}
        className={classes(
          'timeline-grid',
          view.wide && 'timeline-wide',
          drag !== null && `timeline-dragging timeline-dragging-${drag.kind}`,
        )}
        style={{ ['--months' as string]: to - from, ...(monthWidth && { ['--month' as string]: monthWidth }) }}
      >
        <div className="timeline-axis" aria-hidden="true">
          <div className="timeline-corner">{groupAt(items, view.top / view.rem)}</div>
          <div ref={lane} className="timeline-lane">
            <Axis {...{ from, to, pixels }} />
            {markMonth && (
              <span className="timeline-mark-label" style={{ insetInlineStart: `${(100 * (markMonth.month - from)) / (to - from)}%` }}>
                {markMonth.label}
              </span>
            )}
          </div>
        </div>
        <div {...roles.none} className="timeline-rows" style={{ ['--size' as string]: `${height}rem` }}>
          <div className="timeline-lines" aria-hidden="true">
            <AxisLines {...{ from, to, pixels }} />
            {markMonth && (
              <span className="timeline-mark" style={{ insetInlineStart: `${(100 * (markMonth.month - from)) / (to - from)}%` }} />
            )}
          </div>
          {shown.map(draw)}
          {drag && hand && <DragWords {...{ drag, items, from, to }} words={hand.words} />}
        </div>
      </div>
    </div>
  );
}

/** Only the row under the hand is drawn anew. */
function asDragged(item: RowItem, index: number, drag: Drag | null): RowItem {
  if (drag?.kind !== 'border' || drag.item !== index || drag.months === 0) return item;
  return { ...item, row: { ...item.row, bars: dragged(item.row.bars, drag) } };
}
