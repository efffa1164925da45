import { useEffect, useRef, useState } from 'react';

/** The text as it was, renewed at most once every `every` milliseconds: for a live region that must not chatter. */
export function useCalm(text: string, every: number): string {
  const [calm, setCalm] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + every - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setCalm(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, every]);
  return calm;
}
