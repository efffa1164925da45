import { type DragEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { type Drag, within } from './drag.ts';
import type { Item } from './layout.ts';
import { placeOf, selectionAt } from './places.ts';
import type { TimelineHand } from './types.ts';
import './hand.css';

/** Pixels before a press becomes a drag. */
const threshold = 5;

type Axis = { from: number; to: number; pixels: number };
type Pressed = { x: number; y: number; pointer: number; start: Drag };

/** Dragging with a mouse or a pen; a finger scrolls, and uses the forms instead. Escape lets go without doing anything. */
export function useDrag(items: readonly Item[], axis: Axis, hand: TimelineHand | undefined) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const pressed = useRef<Pressed>(null);
  /** As it is at this moment: letting go must not wait for the last move to be drawn. */
  const now = useRef<Drag>(null);
  const show = (next: Drag | null) => {
    now.current = next;
    setDrag(next);
  };
  const stop = () => {
    pressed.current = null;
    show(null);
  };

  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      pressed.current = null;
      now.current = null;
      setDrag(null);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [dragging]);

  const onPointerDown = (event: PointerEvent) => {
    if (!hand || event.button !== 0 || event.pointerType === 'touch') return;
    const start = whatIsHeld(event.target);
    if (start) pressed.current = { x: event.clientX, y: event.clientY, pointer: event.pointerId, start };
  };
  const onPointerMove = (event: PointerEvent) => {
    const press = pressed.current;
    if (!press) return;
    const far = Math.max(Math.abs(event.clientX - press.x), Math.abs(event.clientY - press.y)) >= threshold;
    if (!now.current && !far) return;
    // only now: a press that stays a click must reach its bar
    if (!now.current) event.currentTarget.setPointerCapture(press.pointer);
    show(moved(items, axis, press, event));
  };
  const onPointerUp = () => {
    const done = now.current;
    stop();
    if (done && hand) letGo(items, done, hand);
  };
  /** The browser's own drag of a selected text would take the pointer away. */
  const onDragStart = (event: DragEvent) => event.preventDefault();
  return { drag, handlers: hand ? { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: stop, onDragStart } : {} };
}

function whatIsHeld(target: EventTarget): Drag | undefined {
  const edge = target instanceof Element ? target.closest<HTMLElement>('[data-edge]') : null;
  const row = edge?.closest<HTMLElement>('[data-item]');
  if (edge && row) return { kind: 'border', item: Number(row.dataset.item), cell: Number(edge.dataset.edge), months: 0 };
  const place = placeOf(target);
  return place && place.cell > 0 ? { kind: 'swap', ...place, over: null } : undefined;
}

function moved(items: readonly Item[], axis: Axis, { x, start }: Pressed, event: PointerEvent): Drag {
  if (start.kind === 'swap') {
    const over = placeOf(document.elementFromPoint(event.clientX, event.clientY)) ?? null;
    const other = over && over.cell > 0 && !(over.item === start.item && over.cell === start.cell);
    return { ...start, over: other ? over : null };
  }
  const item = items[start.item];
  const months = Math.round((event.clientX - x) / axis.pixels);
  return { ...start, months: item?.kind === 'row' ? within(item.row.bars, start.cell, months, axis) : 0 };
}

function letGo(items: readonly Item[], drag: Drag, hand: TimelineHand): void {
  if (drag.kind === 'swap') {
    const a = selectionAt(items, drag);
    const b = drag.over && selectionAt(items, drag.over);
    if (a?.bar && b?.bar) hand.onSwap({ row: a.row, bar: a.bar }, { row: b.row, bar: b.bar });
    return;
  }
  if (drag.months === 0) return;
  const at = selectionAt(items, drag);
  if (!at) return;
  if (at.bar) hand.onBorder({ row: at.row, bar: at.bar }, drag.months);
  else hand.onStart(at.row, drag.months);
}
