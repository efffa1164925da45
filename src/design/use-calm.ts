import { useEffect, useRef, useState } from 'react';

/**
 * The text as it was, renewed at most once every `every` milliseconds, but at once when `turn` changes:
 * for a live region that must neither chatter nor tell what is over.
 */
export function useCalm(text: string, every: number, turn?: unknown): string {
  const [calm, setCalm] = useState(text);
  const last = useRef(0);
  const before = useRef(turn);
  useEffect(() => {
    if (before.current !== turn) last.current = 0;
    before.current = turn;
    const wait = Math.max(0, last.current + every - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setCalm(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, every, turn]);
  return calm;
}
