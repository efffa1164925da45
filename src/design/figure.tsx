import type { ReactNode } from 'react';
import { Link } from './context.tsx';
import { Definition } from './definition.tsx';
import './figure.css';

type FigureProps = {
  /** What is counted. */
  label: ReactNode;
  /** The number, written in the reader's language. */
  value: ReactNode;
  unit?: ReactNode;
  /** What the number means; opens from the label. */
  definition?: ReactNode;
  /** As of when, from where. */
  note?: ReactNode;
  /** The rows it is made of; the value is the link. */
  href?: string;
  /** A state in words beside the number, or that it is constructed. */
  mark?: ReactNode;
};

/** A list of figures, side by side. */
export const Figures = ({ children }: { children: ReactNode }) => <dl className="figures">{children}</dl>;

/** One figure: what, how much, what it means, since when, and its rows. Inside `Figures`. */
export const Figure = ({ label, value, unit, definition, note, href, mark }: FigureProps) => (
  <div className="figure">
    <dt>{definition ? <Definition term={label}>{definition}</Definition> : label}</dt>
    <dd>
      <span className="figure-value">
        {href ? <Link href={href}>{value}</Link> : value}
        {unit && <span className="figure-unit"> {unit}</span>}
      </span>
      {mark && <> {mark}</>}
      {note && <div className="figure-note">{note}</div>}
    </dd>
  </div>
);
