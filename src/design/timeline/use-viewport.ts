import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { itemAt } from './layout.ts';

/** What is seen of a scrolling frame; pixels. `wide`: it scrolls sideways too. */
export type Viewport = { top: number; height: number; laneWidth: number; rem: number; wide: boolean };

/**
 * Follows scrolling and size. While scrolling it answers anew only when another row has come to the top,
 * so that a page of rows isn't redrawn for every pixel.
 */
export function useViewport(
  frame: RefObject<HTMLElement | null>,
  lane: RefObject<HTMLElement | null>,
  items: readonly { top: number }[],
): Viewport {
  const [view, setView] = useState<Viewport>({ top: 0, height: 900, laneWidth: 900, rem: 16, wide: false });
  const now = useRef(items);
  now.current = items;
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const next = {
        top: element.scrollTop,
        height: element.clientHeight,
        laneWidth: lane.current?.clientWidth ?? 900,
        rem,
        wide: element.scrollWidth > element.clientWidth,
      };
      setView((old) =>
        old.height === next.height &&
        old.laneWidth === next.laneWidth &&
        old.rem === next.rem &&
        old.wide === next.wide &&
        itemAt(now.current, old.top / rem) === itemAt(now.current, next.top / rem)
          ? old
          : next,
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (lane.current) observer.observe(lane.current);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame, lane]);
  return view;
}
