import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is being printed, set before the browser takes its picture. */
export function usePrinting(): boolean {
  const [printing, set] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => set(true));
    const after = () => set(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
