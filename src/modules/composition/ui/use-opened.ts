import { useEffect, useRef } from 'react';

/** What opens has the focus, Escape closes it, and the focus goes back to where it came from. */
export function useOpened(id: string | undefined, close: () => void) {
  const panel = useRef<HTMLElement>(null);
  const before = useRef(id);
  const from = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id === before.current) return;
    before.current = id;
    if (id === undefined) return from.current?.focus();
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && !panel.current?.contains(focused)) from.current = focused;
    panel.current?.focus();
  }, [id]);
  useEffect(() => {
    if (id === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [id, close]);
  return panel;
}
