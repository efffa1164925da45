import { Link, useLocale } from '../context.tsx';
import type { LegendLookup } from '../fill.tsx';
import { Growing } from '../growing.tsx';
import { Mark } from '../mark.tsx';
import { layOut, type RowItem } from './layout.ts';
import { spanWords } from './months.ts';
import type { TimelineBar, TimelineProps } from './types.ts';
import './list.css';

type ListProps = TimelineProps & { look: LegendLookup };

/** The timeline for a narrow screen: each row with a small strip of its bars and its steps in words. */
export function List(props: ListProps) {
  const { caption, rows, groups = [], labels } = props;
  return (
    <Growing items={layOut(rows, groups).items} step={25} more={labels.more}>
      {(shown) => (
        <ul className="timeline-list" aria-label={caption}>
          {shown.map((item) =>
            item.kind === 'group' ? (
              <li key={`group ${item.group.id}`} className="timeline-list-group">
                {item.group.label} <span className="soft">{item.group.note ?? item.count}</span>
              </li>
            ) : (
              <ListRow key={item.row.id} item={item} {...props} />
            ),
          )}
        </ul>
      )}
    </Growing>
  );
}

function ListRow({ item: { row }, look, selected, onSelect, labels }: ListProps & { item: RowItem }) {
  const start = Math.min(...row.bars.map((bar) => bar.from));
  const end = Math.max(...row.bars.map((bar) => bar.to));
  const chosen = selected?.row === row.id;
  return (
    <li className="timeline-list-row" aria-current={(chosen && !selected?.bar) || undefined}>
      <div className="timeline-list-head">
        {row.href ? <Link href={row.href}>{row.label}</Link> : <strong>{row.label}</strong>}
        {row.sublabel && <span className="soft">{row.sublabel}</span>}
      </div>
      {row.flag !== undefined && (
        <Mark tone="warning" plain>
          {row.flag}
        </Mark>
      )}
      <div className="timeline-strip" aria-hidden="true">
        {row.bars.map((bar) => (
          <span
            key={bar.id}
            className={bar.undecided ? 'timeline-bar-undecided' : look.fill(bar.colourKey, bar.patternKey)}
            style={{
              insetInlineStart: `${(100 * (bar.from - start)) / (end - start)}%`,
              inlineSize: `${(100 * (bar.to - bar.from)) / (end - start)}%`,
            }}
          />
        ))}
      </div>
      <ol className="timeline-steps">
        {row.bars.map((bar) => (
          <li key={bar.id} aria-current={(chosen && selected?.bar === bar.id) || undefined}>
            <Step bar={bar} look={look} labels={labels} onSelect={onSelect && (() => onSelect({ row: row.id, bar: bar.id }))} />
          </li>
        ))}
      </ol>
    </li>
  );
}

type StepProps = Pick<ListProps, 'look' | 'labels'> & { bar: TimelineBar; onSelect?: () => void };

function Step({ bar, look, labels, onSelect }: StepProps) {
  const locale = useLocale();
  const inside = (
    <>
      <span
        className={`swatch ${bar.undecided ? 'timeline-bar-undecided' : look.fill(bar.colourKey, bar.patternKey)}`}
        aria-hidden="true"
      />
      <span className="timeline-step-text">
        <span className="timeline-step-label">{bar.tableLabel ?? bar.label} </span>
        <span className="soft">
          {spanWords(bar.from, bar.to, locale)} · {labels.monthCount(bar.to - bar.from)}
          {bar.locked && ` · ${bar.locked}`}
        </span>
        {bar.flag !== undefined && (
          <Mark tone="warning" plain>
            {bar.flag}
          </Mark>
        )}
      </span>
    </>
  );
  const href = bar.href ?? bar.placeHref;
  if (href) {
    return (
      <Link href={href} className="timeline-step">
        {inside}
      </Link>
    );
  }
  return onSelect ? (
    <button type="button" className="timeline-step" onClick={onSelect}>
      {inside}
    </button>
  ) : (
    <span className="timeline-step">{inside}</span>
  );
}
