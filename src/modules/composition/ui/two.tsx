import type { ReactNode } from 'react';
import './two.css';

/** A cell of two lines: what it says, and below it, softer, what that is to be held against. */
export const Two = ({ first, second }: { first: ReactNode; second: ReactNode }) => (
  <span>
    {first} <span className="two-second">{second}</span>
  </span>
);
