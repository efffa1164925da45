import type { ReactNode } from 'react';
import './disclosure.css';

type DisclosureProps = {
  summary: ReactNode;
  /** Give both when the open panel has an address; else the browser remembers. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
};

/** Something more, opened in place. */
export const Disclosure = ({ summary, open, onToggle, children }: DisclosureProps) => (
  <details className="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
    <summary>{summary}</summary>
    <div className="disclosure-body">{children}</div>
  </details>
);
