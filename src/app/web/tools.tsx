/** Search and help, in the frame of every page: two buttons, and their keys. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useNarrow } from '../../design/use-media.ts';
import { useGo, usePath } from './address.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { useMessages } from './language.tsx';

const SearchDialog = lazy(() => import('./search/search-dialog.tsx'));
const HelpPanel = lazy(() => import('./help/help-panel.tsx'));

/** A key typed into a field is a letter. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

type Open = 'search' | 'help' | null;

function asked(event: KeyboardEvent): Open {
  const { key, ctrlKey, metaKey, altKey } = event;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return 'search';
  if (ctrlKey || metaKey || altKey || isTyping(event.target)) return null;
  return key === '/' ? 'search' : key === '?' ? 'help' : null;
}

export function Tools() {
  const m = useMessages(da, en);
  const [open, setOpen] = useState<Open>(null);
  const narrow = useNarrow();
  const path = usePath();
  const go = useGo();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const what = asked(event);
      if (!what || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      show(what);
    };
    const show = (what: Open) => {
      const field = path === '/soeg' && what === 'search' ? document.querySelector<HTMLElement>('main input') : null;
      if (field) field.focus();
      else if (what === 'search' && narrow) go('/soeg');
      else setOpen(what);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [go, narrow, path]);
  const close = () => setOpen(null);
  return (
    <>
      <button type="button" aria-keyshortcuts="Control+K /" onClick={() => (narrow ? go('/soeg') : setOpen('search'))}>
        {m.search} {!narrow && <kbd>{m.searchKey}</kbd>}
      </button>
      <button type="button" aria-keyshortcuts="?" onClick={() => setOpen('help')}>
        {m.help}
      </button>
      <Suspense>
        {open === 'search' && <SearchDialog onClose={close} />}
        {open === 'help' && <HelpPanel onClose={close} />}
      </Suspense>
    </>
  );
}
