import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether the element's content is wider or higher than itself: then it must be reachable by keyboard. */
export function useOverflow(ref: RefObject<HTMLElement | null>): boolean {
  const [overflows, set] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      const style = getComputedStyle(element);
      const sideways = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const down = style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      set(sideways || down);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [ref]);
  return overflows;
}
