/** A page of the app: its heading is the document's title too, and takes the focus when one comes from another page. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Page } from '../../design/base.ts';
import { usePath } from './address.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { useMessages } from './language.tsx';

interface AppPageProps {
  /** The heading as plain text. */
  title: string;
  /** The heading when it holds more than text. */
  heading?: ReactNode;
  subline?: ReactNode;
  actions?: ReactNode;
  path?: { href: string; label: ReactNode }[];
  narrow?: boolean;
  /** It comes in front of a page that holds the focus, and takes it. */
  takesFocus?: boolean;
  children?: ReactNode;
}

/** The page one came to first keeps the browser's own focus; every later one moves it to its heading. */
let shown: string | null = null;

/** Views of one thing (the parts of a path after its id) are one page: a tab keeps the focus. */
const pageOf = (path: string): string => path.split('/').slice(0, 3).join('/');

export function AppPage({ title, heading, path, takesFocus = false, ...rest }: AppPageProps) {
  const m = useMessages(da, en);
  const page = pageOf(usePath());
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cameFromAnother = shown !== null && shown !== page;
    const focusIsLost = shown !== null && document.activeElement === document.body;
    shown = page;
    if (!takesFocus && !cameFromAnother && !focusIsLost) return;
    const h1 = place.current?.querySelector('h1');
    h1?.setAttribute('tabindex', '-1');
    h1?.focus({ preventScroll: true });
  }, [page, takesFocus]);
  return (
    <div ref={place}>
      <title>{`${title} – ${m.product}`}</title>
      <Page {...rest} heading={heading ?? title} path={path && { label: m.path, items: path }} />
    </div>
  );
}
