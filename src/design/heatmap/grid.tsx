import { type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { gridRoles, roles } from '../roles.ts';
import { itemAt } from '../timeline/layout.ts';
import { usePrinting } from '../timeline/use-printing.ts';
import { useViewport } from '../timeline/use-viewport.ts';
import { GridHead } from './head.tsx';
import { type Cell, move } from './move.ts';
import { Row } from './row.tsx';
import type { HeatmapProps, HeatPlace } from './types.ts';

/** A row's height in rem; rows drawn beyond those in sight. */
const rowHeight = 1.875;
const spare = 10;

/** Only the rows in sight are in the document, and one of all cells takes the tab key. */
export function HeatGrid(props: HeatmapProps & { describedBy: string }) {
  const { caption, columns, rows, columnWidth, selected, onSelect, maxHeight, describedBy, labels } = props;
  const items = useMemo(() => rows.map((_, index) => ({ top: index * rowHeight })), [rows]);
  const frame = useRef<HTMLDivElement>(null);
  const lane = useRef<HTMLDivElement>(null);
  const view = useViewport(frame, lane, items);
  const printing = usePrinting();
  const keysId = useId();
  const [place, setPlace] = useState<Cell>();
  const [wanted, setWanted] = useState(0);
  const chosen = cellOf(props, selected);
  const at =
    place && place.row < rows.length ? { row: place.row, cell: Math.min(place.cell, columns.length) } : (chosen ?? { row: 0, cell: 0 });

  // A key moved us: bring the cell into the document, then give it the focus.
  useLayoutEffect(() => {
    if (wanted === 0) return;
    const cell = frame.current?.querySelector<HTMLElement>(`[data-row="${at.row}"] [data-cell="${at.cell}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [wanted, at.row, at.cell]);

  // What the address chose is brought into sight when the page opens.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !frame.current) return;
    opened.current = true;
    if (chosen) frame.current.scrollTop = chosen.row * rowHeight * view.rem - frame.current.clientHeight / 3;
  }, [chosen, view.rem]);

  const choose = ({ row, cell }: Cell) => {
    const [there, column] = [rows[row], columns[cell - 1]];
    if (there && column && there.cells[cell - 1]) onSelect({ row: there.id, column: column.key });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const here = placeOf(event.target);
    if (here && here.cell > 0 && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      return choose(here);
    }
    const next = move(rows.length, columns.length, at, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    setPlace(next);
    setWanted((count) => count + 1);
  };
  const onClick = (event: MouseEvent) => {
    const clicked = placeOf(event.target);
    if (!clicked || clicked.cell === 0) return;
    setPlace(clicked);
    choose(clicked);
  };

  const first = printing ? 0 : Math.max(0, itemAt(items, view.top / view.rem) - spare);
  const last = printing ? rows.length - 1 : Math.min(rows.length - 1, itemAt(items, (view.top + view.height) / view.rem) + spare);
  const shown = [...new Set([...(at.row < first ? [at.row] : []), ...range(first, last), ...(at.row > last ? [at.row] : [])])];

  return (
    <div ref={frame} className="heatmap-frame" style={maxHeight ? { ['--highest' as string]: maxHeight } : undefined}>
      <p id={keysId} className="unseen">
        {labels.keys}
      </p>
      <div
        {...gridRoles.grid(rows.length + 1, columns.length + 1, true)}
        {...{ 'aria-label': caption, 'aria-describedby': `${describedBy} ${keysId}` }}
        {...{ onKeyDown, onClick, onFocus: (event) => setPlace(placeOf(event.target) ?? place) }}
        className="heatmap-grid"
        style={{ ['--columns' as string]: columns.length, ...(columnWidth && { ['--column' as string]: columnWidth }) }}
      >
        <GridHead columns={columns} label={labels.row} lane={lane} />
        <div {...roles.none} className="heatmap-rows" style={{ ['--size' as string]: `${rows.length * rowHeight}rem` }}>
          {shown.map((index) => {
            const row = rows[index];
            return (
              row && (
                <Row
                  key={row.id}
                  {...{ row, index, columns }}
                  top={index * rowHeight}
                  tabCell={index === at.row ? at.cell : undefined}
                  chosenCell={index === chosen?.row ? chosen.cell : undefined}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

const range = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);

function placeOf(target: EventTarget): Cell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), cell: Number(cell.dataset.cell) } : undefined;
}

function cellOf({ rows, columns }: Pick<HeatmapProps, 'rows' | 'columns'>, selected: HeatPlace | undefined): Cell | undefined {
  const row = selected ? rows.findIndex(({ id }) => id === selected.row) : -1;
  return row < 0 ? undefined : { row, cell: columns.findIndex(({ key }) => key === selected?.column) + 1 };
}
