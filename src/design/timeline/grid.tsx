import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { LegendLookup } from '../fill.tsx';
import { gridRoles, roles } from '../roles.ts';
import { Axis, AxisLines } from './axis.tsx';
import { type Item, itemAt, layOut } from './layout.ts';
import { firstPlace, move, type Place } from './move.ts';
import { GroupRow, Row } from './row.tsx';
import type { TimelineProps } from './types.ts';
import { usePrinting } from './use-printing.ts';
import { useViewport } from './use-viewport.ts';

type GridProps = TimelineProps & { look: LegendLookup; describedBy: string };

/** Rows drawn beyond the visible ones, so that a quick scroll meets no empty space. */
const spare = 12;

/** The timeline as a grid of bars: only the rows in sight are in the document, and one of all cells takes the tab key. */
export function Grid(props: GridProps) {
  const { caption, from, to, rows, groups = [], look, selected, onSelect, markMonth, monthWidth, maxHeight, describedBy, labels } = props;
  const { items, height } = useMemo(() => layOut(rows, groups), [rows, groups]);
  const columns = useMemo(() => 1 + Math.max(0, ...rows.map((row) => row.bars.length)), [rows]);
  const frame = useRef<HTMLDivElement>(null);
  const lane = useRef<HTMLDivElement>(null);
  const view = useViewport(frame, lane, items);
  const printing = usePrinting();
  const keysId = useId();
  const [place, setPlace] = useState<Place>();
  const [wanted, setWanted] = useState(0);
  const at = valid(items, place) ?? chosenPlace(items, selected) ?? firstPlace(items);
  const pixels = view.laneWidth / (to - from);

  // A key moved us: bring the cell into the document, then give it the focus.
  useLayoutEffect(() => {
    if (wanted === 0 || !frame.current) return;
    const cell = frame.current.querySelector<HTMLElement>(`[data-item="${at.item}"] [data-cell="${at.cell}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [wanted, at.item, at.cell]);

  // What the address chose is brought into sight when the page opens.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !frame.current) return;
    opened.current = true;
    const chosen = items[chosenPlace(items, selected)?.item ?? -1];
    if (chosen) frame.current.scrollTop = chosen.top * view.rem - frame.current.clientHeight / 3;
  }, [items, selected, view.rem]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = move(items, at, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    setWanted((count) => count + 1);
  };
  const onFocus = (event: FocusEvent) => setPlace(placeOf(event.target) ?? place);
  const onClick = (event: MouseEvent) => {
    const clicked = placeOf(event.target);
    if (!clicked) return;
    const item = items[clicked.item];
    if (item?.kind !== 'row' || (event.target as Element).closest('a')) return;
    onSelect?.({ row: item.row.id, bar: item.row.bars[clicked.cell - 1]?.id });
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
        {...{ item, index, from, to, pixels, look, chosen }}
        tabCell={index === at.item ? at.cell : undefined}
        chosenBar={chosen ? selected?.bar : undefined}
        acts={onSelect !== undefined}
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
        {...gridRoles.grid(items.length, columns)}
        {...{ 'aria-label': caption, 'aria-describedby': `${describedBy} ${keysId}` }}
        {...{ onKeyDown, onFocus, onClick }}
        className="timeline-grid"
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
        </div>
      </div>
    </div>
  );
}

function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const row = cell?.closest<HTMLElement>('[data-item]');
  return cell && row ? { item: Number(row.dataset.item), cell: Number(cell.dataset.cell) } : undefined;
}

/** A place that still exists after the rows have changed. */
function valid(items: readonly Item[], place: Place | undefined): Place | undefined {
  if (!place) return undefined;
  const item = items[place.item];
  return item?.kind === 'row' ? { item: place.item, cell: Math.min(place.cell, item.row.bars.length) } : undefined;
}

function chosenPlace(items: readonly Item[], selected: TimelineProps['selected']): Place | undefined {
  const index = selected ? items.findIndex((item) => item.kind === 'row' && item.row.id === selected.row) : -1;
  const item = items[index];
  return item?.kind === 'row' ? { item: index, cell: item.row.bars.findIndex((bar) => bar.id === selected?.bar) + 1 } : undefined;
}

/** The group one is in while scrolling; none while its own heading is in sight. */
function groupAt(items: readonly Item[], height: number): string {
  for (let index = itemAt(items, height); index >= 0; index -= 1) {
    const item = items[index];
    if (item?.kind === 'group') return item.top < height ? item.group.label : '';
  }
  return '';
}
