import type { ReactNode } from 'react';
import { LinkButton } from './button.tsx';
import './pager.css';

type PagerProps = {
  /** What is paged, for screen readers. */
  label: string;
  /** Addresses of the pages before and after, by key, not by number; left out at the ends. */
  previous?: { href: string; label: ReactNode };
  next?: { href: string; label: ReactNode };
  /** Where we are: "101–200 of 512". */
  text?: ReactNode;
};

/** The way through a long list, a page at a time. */
export const Pager = ({ label, previous, next, text }: PagerProps) => (
  <nav aria-label={label} className="pager">
    {previous && (
      <LinkButton small href={previous.href} rel="prev">
        {previous.label}
      </LinkButton>
    )}
    {text && <span className="pager-text">{text}</span>}
    {next && (
      <LinkButton small href={next.href} rel="next">
        {next.label}
      </LinkButton>
    )}
  </nav>
);
