import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button.tsx';

type GrowingProps<T> = {
  items: readonly T[];
  /** How many at a time. */
  step: number;
  /** The button: how many come next, how many are left. */
  more: (next: number, left: number) => string;
  children: (shown: readonly T[]) => ReactNode;
};

/** A long list that shows its beginning at once, more as one comes near its end, and all of it in print. */
export function Growing<T>({ items, step, more, children }: GrowingProps<T>) {
  const [count, setCount] = useState(step);
  const end = useRef<HTMLDivElement>(null);
  const left = items.length - count;
  useEffect(() => {
    if (!end.current || left <= 0) return;
    const observer = new IntersectionObserver(([seen]) => seen?.isIntersecting && setCount((c) => c + step), { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [left, step]);
  useEffect(() => {
    const all = () => flushSync(() => setCount(items.length));
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, [items.length]);
  return (
    <>
      {children(left > 0 ? items.slice(0, count) : items)}
      {left > 0 && (
        <div ref={end}>
          <Button small onClick={() => setCount(count + step)}>
            {more(Math.min(step, left), left)}
          </Button>
        </div>
      )}
    </>
  );
}
