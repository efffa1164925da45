import { useEffect, useRef } from 'react';

/** A change of the draft is another question. */
export function useAgain(ask: () => unknown, revision: number): void {
  const seen = useRef(revision);
  useEffect(() => {
    if (seen.current === revision) return;
    seen.current = revision;
    ask();
  }, [ask, revision]);
}
