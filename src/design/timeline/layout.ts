import type { TimelineBar, TimelineGroup, TimelineRow } from './types.ts';

/** Heights in rem. */
export const sizes = { row: 1.875, lane: 1.625, group: 1.875 };

export type RowItem = { kind: 'row'; row: TimelineRow; lanes: number[]; top: number; height: number };
export type GroupItem = { kind: 'group'; group: TimelineGroup; count: number; top: number; height: number };
export type Item = RowItem | GroupItem;

/** The lane of each bar, so that bars which overlap in time lie under each other. Bars come in any order. */
export function lanesOf(bars: readonly TimelineBar[]): number[] {
  const lanes = new Array<number>(bars.length).fill(0);
  const ends: number[] = [];
  const order = bars.map((_, index) => index).sort((a, b) => (bars[a]?.from ?? 0) - (bars[b]?.from ?? 0));
  for (const index of order) {
    const bar = bars[index];
    if (!bar) continue;
    const free = ends.findIndex((end) => end <= bar.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = bar.to;
    lanes[index] = lane;
  }
  return lanes;
}

/** Rows under their groups' headings, each with its place from the top. */
export function layOut(rows: readonly TimelineRow[], groups: readonly TimelineGroup[]): { items: Item[]; height: number } {
  const byGroup = new Map<string, TimelineRow[]>();
  const known = new Set(groups.map((group) => group.id));
  for (const row of rows) {
    const key = row.group !== undefined && known.has(row.group) ? row.group : '';
    const list = byGroup.get(key);
    if (list) list.push(row);
    else byGroup.set(key, [row]);
  }
  const items: Item[] = [];
  let top = 0;
  const add = (item: Item) => {
    items.push(item);
    top += item.height;
  };
  const addRows = (list: readonly TimelineRow[]) => {
    for (const row of list) {
      const lanes = lanesOf(row.bars);
      add({ kind: 'row', row, lanes, top, height: sizes.row + sizes.lane * Math.max(0, ...lanes) });
    }
  };
  addRows(byGroup.get('') ?? []);
  for (const group of groups) {
    const list = byGroup.get(group.id);
    if (!list) continue;
    add({ kind: 'group', group, count: list.length, top, height: sizes.group });
    addRows(list);
  }
  return { items, height: top };
}

/** The index of the item at a height: the last one that starts at or above it. */
export function itemAt(items: readonly { top: number }[], height: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((items[middle]?.top ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** What to write in a bar of this width: the label, the short form, or nothing. Widths in pixels, an average letter given. */
export function fitting(bar: TimelineBar, width: number, letter: number): string {
  const room = width - 8 - (bar.flag ? 14 : 0) - (bar.locked ? 14 : 0);
  const fits = (text: string) => text.length * letter <= room;
  return [bar.label, ...[bar.short ?? []].flat()].find(fits) ?? '';
}
