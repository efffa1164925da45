import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import './mark.css';

/** The meaning of a state. `assumed` is for what is constructed or not confirmed. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error' | 'assumed';

/** Each tone has its own shape, so that colour is never alone. */
const shapes: Record<Tone, ReactNode> = {
  neutral: <circle cx="6" cy="6" r="3.5" />,
  info: <path d="M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0Zm-1 5h2v5H5Zm0-3h2v2H5Z" />,
  success: <path d="M4.5 10.5 0 6l1.8-1.8 2.7 2.7L10.2 1 12 2.8Z" />,
  warning: <path d="M6 .5 12 11.5H0ZM5.2 4.5v3.2h1.6V4.5Zm0 4.2v1.5h1.6V8.7Z" />,
  error: <path d="M3.6 0h4.8L12 3.6v4.8L8.4 12H3.6L0 8.4V3.6Zm1.6 2.5v4.2h1.6V2.5Zm0 5.4v1.6h1.6V7.9Z" />,
  assumed: <path d="M6 0 12 6 6 12 0 6Zm0 2.4L2.4 6 6 9.6 9.6 6Z" />,
};

/** The bare shape of a tone; always beside a word. */
export const Shape = ({ tone }: { tone: Tone }) => (
  <svg className="shape" viewBox="0 0 12 12" fill="currentColor" fillRule="evenodd" aria-hidden="true">
    {shapes[tone]}
  </svg>
);

/** The shape of what is held where it is; always beside a word, or in a name. */
export const PinShape = () => (
  <svg className="shape" viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">
    <path d="M3.5 0h5v1.2l-.8.6v3L9.5 6.5V8H6.6l-.1 4h-1l-.1-4H2.5V6.5l1.8-1.7v-3l-.8-.6Z" />
  </svg>
);

type MarkProps = {
  tone?: Tone;
  /** Without the frame, for dense rows. */
  plain?: boolean;
  /** The word. */
  children: ReactNode;
};

/** A state as a word and a shape. */
export const Mark = ({ tone = 'neutral', plain, children }: MarkProps) => (
  <span className={classes('mark', `mark-${tone}`, plain && 'mark-plain')}>
    <Shape tone={tone} />
    {children}
  </span>
);
