import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { classes } from './classes.ts';
import './view-figure.css';

export type View = 'chart' | 'table';

/** The view as the address says it, or kept here when nobody says. */
export function useView(given: View | undefined, onView: ((view: View) => void) | undefined): [View, (view: View) => void] {
  const [own, setOwn] = useState<View>('chart');
  const set = (next: View) => {
    setOwn(next);
    onView?.(next);
  };
  return [given ?? own, set];
}

type ViewFigureProps = {
  className: string;
  /** A sentence above: what the picture shows. */
  sentence: ReactNode;
  view: View;
  onView: (view: View) => void;
  labels: { chart: string; table: string };
  tools?: ReactNode;
  /** The picture or the table; gets the id of the sentence. */
  children: (sentenceId: string) => ReactNode;
};

/** A picture with its sentence and its table: a switch above, and the key "t" anywhere inside. */
export function ViewFigure({ className, sentence, view, onView, labels, tools, children }: ViewFigureProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const typing = event.target instanceof Element && event.target.closest('input, select, textarea');
    if (event.key !== 't' || event.ctrlKey || event.altKey || event.metaKey || typing) return;
    const next = view === 'table' ? 'chart' : 'table';
    // What had the focus goes away with its view; the switch stays.
    event.currentTarget.querySelector<HTMLElement>(`.view-switch [value="${next}"]`)?.focus();
    onView(next);
  };
  const choice = (value: View) => (
    <button
      type="button"
      value={value}
      aria-pressed={view === value}
      aria-keyshortcuts={view === value ? undefined : 't'}
      onClick={() => onView(value)}
    >
      {labels[value]}
    </button>
  );
  return (
    <figure className={classes('view-figure', className)} onKeyDown={onKeyDown}>
      <div className="view-figure-head">
        <figcaption id={id}>{sentence}</figcaption>
        <div className="button-row no-print">
          {tools}
          <span className="view-switch">
            {choice('chart')}
            {choice('table')}
          </span>
        </div>
      </div>
      {children(id)}
    </figure>
  );
}
