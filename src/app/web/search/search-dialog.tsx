/** Ctrl-K: a field and, under it, what it finds, as a combobox with a list (WAI-ARIA): the arrows choose, Enter opens, Escape closes. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useGo } from '../address.tsx';
import { useMessages } from '../language.tsx';
import { RefusalNotice } from '../refusal.tsx';
import { searchDa } from './da.ts';
import { searchEn } from './en.ts';
import { isEnough, useHits } from './hits.ts';
import { None, Options } from './search-options.tsx';
import './search.css';

export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const m = useMessages(searchDa, searchEn);
  const id = useId();
  const go = useGo();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { groups, searched, settled, error, refetch } = useHits(typed);
  useEffect(() => dialog.current?.showModal(), []);

  const hits = groups.flatMap((group) => group.hits);
  const all = `/soeg?q=${encodeURIComponent(typed.trim())}`;
  const hrefs = hits.length === 0 ? [] : [...hits.map(({ href }) => href), all];
  const chosen = Math.min(at, Math.max(hrefs.length - 1, 0));
  const open = (href: string) => {
    dialog.current?.close();
    go(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1 };
    const to = moves[event.key];
    const href = hrefs[chosen];
    if (event.key === 'Enter' && isEnough(typed)) open(settled && href ? href : all);
    else if (to !== undefined && hrefs.length > 0) setAt((to + hrefs.length) % hrefs.length);
    else return;
    event.preventDefault();
  };
  const count = groups.reduce((sum, { found }) => sum + found, 0);
  const more = groups.some((group) => group.more);
  const isNone = isEnough(typed) && settled && hits.length === 0;
  return (
    <dialog ref={dialog} className="search" aria-label={m.title} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        className="search-field"
        aria-label={m.label}
        aria-describedby={`${id}-hint`}
        aria-expanded={hrefs.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={hrefs.length > 0 ? `${id}-${chosen}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className="search-hint">
        {m.hint}
      </p>
      <p role="status" className="unseen">
        {isEnough(typed) && settled ? m.count(count, more) : ''}
      </p>
      <div className="search-results">
        {error && <RefusalNotice fault={error} onRetry={() => void refetch()} />}
        <Options id={id} groups={groups} typed={typed} chosen={chosen} all={hrefs.length > 0 ? all : null} onChoose={setAt} onOpen={open} />
        {isNone && !error && <None typed={typed.trim()} searched={searched} />}
      </div>
    </dialog>
  );
}
