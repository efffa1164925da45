import type { ReactNode } from 'react';
import { Shape } from './mark.tsx';
import './notice.css';

type NoticeProps = {
  tone: 'info' | 'success' | 'warning' | 'error';
  /** The tone as a word ("Fejl"), so that colour and shape are not alone. */
  word: string;
  /** What happened, in one sentence. */
  title: ReactNode;
  /** What is unharmed and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Read it out when it appears: `polite` waits, `assertive` interrupts. Leave out for what was there from the start. */
  live?: 'polite' | 'assertive';
};

/** Something the reader must know before going on. */
export function Notice({ tone, word, title, children, actions, live }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={live && (live === 'polite' ? 'status' : 'alert')}>
      <Shape tone={tone} />
      <div>
        <div>
          <span className="notice-word">{word}: </span>
          <span className="notice-title">{title}</span>
        </div>
        {children}
        {actions && <div className="button-row">{actions}</div>}
      </div>
    </div>
  );
}
