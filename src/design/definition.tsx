import { type ReactNode, useId, useState } from 'react';
import './definition.css';

type DefinitionProps = {
  /** The term, or a figure. */
  term: ReactNode;
  /** What it means; opens in place, under the term. */
  children: ReactNode;
};

/** A term that says what it means when asked, by mouse, thumb or keyboard. */
export function Definition({ term, children }: DefinitionProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button type="button" className="definition-term" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {term}
      </button>
      <span id={id} className="definition-text" hidden={!open}>
        {children}
      </span>
    </>
  );
}
