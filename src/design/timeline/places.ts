/** Where in the grid something is: from the document, from the address, and after the rows have changed. */
import { type Item, itemAt } from './layout.ts';
import type { Place } from './move.ts';
import type { TimelineSelection } from './types.ts';

/** A place that outlives a change of rows: it knows its row. */
export type HeldPlace = Place & { row: string | undefined };

export const rowIdAt = (items: readonly Item[], index: number): string | undefined => {
  const item = items[index];
  return item?.kind === 'row' ? item.row.id : undefined;
};

export function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const row = cell?.closest<HTMLElement>('[data-item]');
  return cell && row ? { item: Number(row.dataset.item), cell: Number(cell.dataset.cell) } : undefined;
}

/** The same row wherever it has gone; when it is gone, the row that took its place. */
export function stillAt(items: readonly Item[], held: HeldPlace | undefined): Place | undefined {
  if (!held) return undefined;
  const same = rowIdAt(items, held.item) === held.row;
  const moved = same ? held.item : items.findIndex((item) => item.kind === 'row' && item.row.id === held.row);
  const index = moved >= 0 ? moved : items.findLastIndex((item, i) => item.kind === 'row' && i <= held.item);
  const item = items[index];
  return item?.kind === 'row' ? { item: index, cell: moved >= 0 ? Math.min(held.cell, item.row.bars.length) : 0 } : undefined;
}

export function chosenPlace(items: readonly Item[], selected: TimelineSelection | undefined): Place | undefined {
  const index = selected ? items.findIndex((item) => item.kind === 'row' && item.row.id === selected.row) : -1;
  const item = items[index];
  return item?.kind === 'row' ? { item: index, cell: item.row.bars.findIndex((bar) => bar.id === selected?.bar) + 1 } : undefined;
}

/** What a place is of, by ids. */
export function selectionAt(items: readonly Item[], { item: index, cell }: Place): TimelineSelection | undefined {
  const item = items[index];
  return item?.kind === 'row' ? { row: item.row.id, bar: item.row.bars[cell - 1]?.id } : undefined;
}

/** The group one is in while scrolling; none while its own heading is in sight. */
export function groupAt(items: readonly Item[], height: number): string {
  for (let index = itemAt(items, height); index >= 0; index -= 1) {
    const item = items[index];
    if (item?.kind === 'group') return item.top < height ? item.group.label : '';
  }
  return '';
}
