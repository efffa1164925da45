import type { ReactNode } from 'react';
import './empty-state.css';

type EmptyStateProps = {
  /** What isn't here. */
  title: ReactNode;
  /** Why, in a sentence. */
  children?: ReactNode;
  /** The next step. */
  action?: ReactNode;
};

/** Nothing here yet: what that means and what to do next. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty-state">
    <p className="empty-state-title">{title}</p>
    {children}
    {action}
  </div>
);
