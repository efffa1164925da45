import { classes } from '../classes.ts';
import { Link } from '../context.tsx';
import type { LegendLookup } from '../fill.tsx';
import { PinShape, Shape } from '../mark.tsx';
import { gridRoles } from '../roles.ts';
import type { TimelineBar } from './types.ts';

type BarProps = {
  bar: TimelineBar;
  look: LegendLookup;
  cell: number;
  tabIndex: number;
  chosen: boolean;
  left: number;
  width: number;
  top: number;
  text: string;
  acts: boolean;
  /** Which borders can be dragged: its end, and for a row's first bar its beginning too. */
  edges: false | 'end' | 'both';
  last: boolean;
  hold: 'held' | 'drop' | undefined;
};

/** One bar: a link, a button, or a picture with words; beside it the borders that can be dragged. */
export function Bar({ bar, look, cell, tabIndex, chosen, left, width, top, text, acts, edges, last, hold }: BarProps) {
  const name = bar.title.includes(bar.label) ? bar.title : `${bar.label}. ${bar.title}`;
  const shared = {
    'data-cell': cell,
    tabIndex,
    title: name,
    'aria-label': name,
    'aria-current': chosen || undefined,
    className: classes(
      'timeline-bar',
      bar.undecided ? 'timeline-bar-undecided' : look.fill(bar.colourKey, bar.patternKey),
      bar.muted && 'timeline-bar-muted',
      bar.flag !== undefined && 'timeline-bar-flagged',
      hold && `timeline-bar-${hold}`,
    ),
  };
  const inside = (
    <>
      {bar.flag !== undefined && <Shape tone="warning" />}
      {bar.locked !== undefined && <PinShape />}
      {text && text === bar.label && (
        <span className="timeline-bar-text" lang={look.lang}>
          {text}
        </span>
      )}
      {text && text !== bar.label && <span className="timeline-bar-text" data-short={text} />}
    </>
  );
  return (
    <div
      {...gridRoles.cell(cell)}
      className="timeline-cell"
      style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%`, insetBlockStart: `${top}rem` }}
    >
      {bar.href ? (
        <Link href={bar.href} {...shared}>
          {inside}
        </Link>
      ) : acts ? (
        <button type="button" {...shared}>
          {inside}
        </button>
      ) : (
        <span role="img" {...shared}>
          {inside}
        </span>
      )}
      {edges === 'both' && <span className="timeline-edge timeline-edge-start" data-edge={0} aria-hidden="true" />}
      {edges && !last && <span className="timeline-edge" data-edge={cell} aria-hidden="true" />}
    </div>
  );
}
