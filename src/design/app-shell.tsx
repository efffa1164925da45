import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { Link } from './context.tsx';
import './app-shell.css';

export type ShellLink = { href: string; label: ReactNode; current?: boolean };

type AppShellProps = {
  /** The product's name, a link home. */
  name: ReactNode;
  homeHref: string;
  /** Main navigation. */
  links: ShellLink[];
  /** The ways taken less often, folded away under a word. */
  more?: { label: ReactNode; links: ShellLink[] };
  /** Languages to change to; each a button in its own language. */
  languages?: { lang: string; label: string; onChoose: () => void }[];
  /** Who is signed in, with what they may do about it (links or buttons, one each). */
  user?: { name: ReactNode; note?: ReactNode; items: { key: string; item: ReactNode }[] };
  /** Acts that belong to every page, in sight at every width. */
  tools?: ReactNode;
  footer?: ReactNode;
  labels: { skip: string; menu: string; navigation: string };
  children: ReactNode;
};

/** The frame of every page: name, navigation, language, person, footer, and a way past them by keyboard. */
export function AppShell({ name, homeHref, links, more, languages = [], user, tools, footer, labels, children }: AppShellProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="shell">
      <a className="shell-skip" href="#main">
        {labels.skip}
      </a>
      <header className="shell-head">
        <Link className="shell-name" href={homeHref}>
          {name}
        </Link>
        {tools && <div className="shell-tools">{tools}</div>}
        <button type="button" className="shell-toggle" aria-expanded={open} aria-controls="shell-menu" onClick={() => setOpen(!open)}>
          {labels.menu}
        </button>
        <div id="shell-menu" className={classes('shell-menu', open && 'shell-menu-open')}>
          <nav aria-label={labels.navigation}>
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <Link href={link.href} aria-current={link.current ? 'page' : undefined} onClick={() => setOpen(false)}>
                    {link.label}
                  </Link>
                </li>
              ))}
              {more && more.links.length > 0 && (
                <li>
                  <DropMenu
                    name={more.label}
                    current={more.links.some(({ current }) => current)}
                    items={more.links.map(({ href, label, current }) => ({
                      key: href,
                      item: (
                        <Link href={href} aria-current={current ? 'page' : undefined} onClick={() => setOpen(false)}>
                          {label}
                        </Link>
                      ),
                    }))}
                  />
                </li>
              )}
            </ul>
          </nav>
          <div className="shell-side">
            {languages.map((language) => (
              <button key={language.lang} type="button" lang={language.lang} onClick={language.onChoose}>
                {language.label}
              </button>
            ))}
            {user && <DropMenu {...user} />}
          </div>
        </div>
      </header>
      <main id="main" className="shell-main" tabIndex={-1}>
        {children}
      </main>
      {footer && <footer className="shell-foot">{footer}</footer>}
    </div>
  );
}

type DropMenuProps = NonNullable<AppShellProps['user']> & { current?: boolean };

/** A word that opens a few ways on; it closes when one is taken, by Escape, and when the focus leaves it. */
function DropMenu({ name, note, items, current }: DropMenuProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => ref.current?.removeAttribute('open');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ref.current?.open) return;
    close();
    ref.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={ref} className="shell-drop" onKeyDown={onKeyDown} onBlur={(e) => e.currentTarget.contains(e.relatedTarget) || close()}>
      <summary aria-current={current || undefined}>{name}</summary>
      <div className="shell-drop-panel">
        {note && <p>{note}</p>}
        <ul>
          {items.map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
