import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { Link } from './context.tsx';
import './page.css';

type PageProps = {
  /** The answer to the page's question; its only first-level heading. */
  heading: ReactNode;
  /** What to do about it, or what it rests on. */
  subline?: ReactNode;
  /** Buttons at the top: the main act first. */
  actions?: ReactNode;
  /** The way here, without this page itself, and the path's name for screen readers. */
  path?: { label: string; items: { href: string; label: ReactNode }[] };
  /** For forms and text: no wider than comfortable reading. */
  narrow?: boolean;
  children?: ReactNode;
};

/** One page: one question, its heading the answer. Put it inside `AppShell`. */
export function Page({ heading, subline, actions, path, narrow, children }: PageProps) {
  return (
    <div className={classes('page', narrow && 'page-narrow')}>
      {path && path.items.length > 0 && (
        <nav aria-label={path.label}>
          <ol className="page-path">
            {path.items.map((item) => (
              <li key={item.href}>
                <Link href={item.href}>{item.label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className="page-head">
        <div>
          <h1>{heading}</h1>
          {subline && <p className="page-subline">{subline}</p>}
        </div>
        {actions && <div className="button-row no-print">{actions}</div>}
      </header>
      <div className="page-body">{children}</div>
    </div>
  );
}

type SectionProps = {
  heading: ReactNode;
  /** A sentence under the heading: what the section shows. */
  note?: ReactNode;
  actions?: ReactNode;
  /** An anchor, so that the section has an address. */
  id?: string;
  children?: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({ heading, note, actions, id, children }: SectionProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className="section">
      <div className="section-head">
        <h2 id={headingId}>{heading}</h2>
        {actions && <div className="button-row no-print">{actions}</div>}
      </div>
      {note && <p className="section-note">{note}</p>}
      <div className="section-body">{children}</div>
    </section>
  );
}
