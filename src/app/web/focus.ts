import { type RefObject, useEffect, useRef } from 'react';

/**
 * When a part of the page is replaced by another (its key changes) and what had the focus is gone, the part's first heading takes it,
 * and comes into sight. Nothing happens when the page opens.
 */
export function useFocusKept(key: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (document.activeElement !== document.body) return;
    const target = place.current?.querySelector<HTMLElement>('h2') ?? place.current;
    target?.setAttribute('tabindex', '-1');
    target?.focus();
  }, [key]);
  return place;
}
