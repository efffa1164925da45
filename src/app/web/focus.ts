import { type RefObject, useEffect, useRef } from 'react';

/**
 * When a part of the page is replaced by another (its key changes) and what had the focus is gone, the part's first heading takes it,
 * and comes into sight. Nothing happens when the page opens. `opens`: what is opened is elsewhere than what opened it, and takes the focus also when that is still there.
 */
export function useFocusKept(key: string, opens = false): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (document.activeElement !== document.body && !(opens && key !== '')) return;
    const target = place.current?.querySelector<HTMLElement>('h2') ?? place.current;
    target?.setAttribute('tabindex', '-1');
    target?.focus();
  }, [key, opens]);
  return place;
}
