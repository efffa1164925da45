/** Help for the page one is on: what it answers, its keys, its section of the guide. */
import { useEffect, useRef } from 'react';
import { Button, Link } from '../../../design/base.ts';
import { usePath } from '../address.tsx';
import { useMessages } from '../language.tsx';
import { helpDa } from './da.ts';
import { helpEn } from './en.ts';
import { KeyList } from './key-list.tsx';
import { everywhere } from './keys.ts';
import { helpOf } from './pages.ts';
import './help.css';

export default function HelpPanel({ onClose }: { onClose: () => void }) {
  const m = useMessages(helpDa, helpEn);
  const dialog = useRef<HTMLDialogElement>(null);
  const { name, guide, keys } = helpOf(usePath());
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-heading" onClose={onClose}>
      <div className="help-body">
        <div className="help-head">
          <h2 id="help-heading">{m.help}</h2>
          <Button small onClick={close}>
            {m.close}
          </Button>
        </div>
        <p>{m.pages[name]}</p>
        <ul>
          {guide && (
            <li>
              <Link href={`/hjaelp/${guide}`} onClick={close}>
                {m.readMore}
              </Link>
            </li>
          )}
          <li>
            <Link href="/hjaelp" onClick={close}>
              {m.readAll}
            </Link>
          </li>
          <li>
            <Link href="/hjaelp/regler" onClick={close}>
              {m.rules}
            </Link>
          </li>
          <li>
            <Link href="/ordbog" onClick={close}>
              {m.glossary}
            </Link>
          </li>
        </ul>
        {[...keys, everywhere].map((set) => (
          <KeyList key={set.name} set={set} />
        ))}
      </div>
    </dialog>
  );
}
