import type { Item, RowItem } from './layout.ts';

/** Where the keyboard is: an item, and in it the row's name (0) or its first, second … bar. */
export type Place = { item: number; cell: number };

const rowAt = (items: readonly Item[], index: number): RowItem | undefined => {
  const item = items[index];
  return item?.kind === 'row' ? item : undefined;
};

/** The next row in a direction, `count` rows away or as far as there are rows. */
function rowFrom(items: readonly Item[], start: number, count: number): number {
  const sign = Math.sign(count);
  let found = start;
  for (let index = start + sign, left = Math.abs(count); left > 0 && index >= 0 && index < items.length; index += sign) {
    if (!rowAt(items, index)) continue;
    found = index;
    left -= 1;
  }
  return found;
}

/** The bar nearest in time to a month, as a cell number; the row's name when there is no bar. */
function cellNear(item: RowItem | undefined, month: number): number {
  const bars = item?.row.bars ?? [];
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  bars.forEach((bar, index) => {
    const away = month < bar.from ? bar.from - month : month >= bar.to ? month - bar.to + 1 : 0;
    if (away < distance) [best, distance] = [index + 1, away];
  });
  return best;
}

/** The first place there is: the first row's name. */
export const firstPlace = (items: readonly Item[]): Place => ({ item: rowAt(items, 0) ? 0 : rowFrom(items, 0, 1), cell: 0 });

/** Where a key leads; `undefined` for a key that isn't ours. Left and right go along the row, up and down keep to the same time. */
export function move(items: readonly Item[], at: Place, key: string, ctrl: boolean): Place | undefined {
  const here = rowAt(items, at.item);
  if (!here) return undefined;
  const last = here.row.bars.length;
  const toRow = (index: number): Place => {
    const bar = here.row.bars[at.cell - 1];
    return { item: index, cell: bar ? cellNear(rowAt(items, index), bar.from) : 0 };
  };
  switch (key) {
    case 'ArrowRight':
      return { ...at, cell: Math.min(last, at.cell + 1) };
    case 'ArrowLeft':
      return { ...at, cell: Math.max(0, at.cell - 1) };
    case 'ArrowDown':
      return toRow(rowFrom(items, at.item, 1));
    case 'ArrowUp':
      return toRow(rowFrom(items, at.item, -1));
    case 'PageDown':
      return toRow(rowFrom(items, at.item, 10));
    case 'PageUp':
      return toRow(rowFrom(items, at.item, -10));
    case 'Home':
      return ctrl ? firstPlace(items) : { ...at, cell: 0 };
    case 'End': {
      const item = ctrl ? rowFrom(items, at.item, items.length) : at.item;
      return { item, cell: rowAt(items, item)?.row.bars.length ?? 0 };
    }
    default:
      return undefined;
  }
}
