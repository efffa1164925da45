import { Button } from '../button.tsx';
import { Link } from '../context.tsx';
import { Growing } from '../growing.tsx';
import type { HeatmapProps } from './types.ts';

/** The heat map for a narrow screen: a card each, with what stands out in words and a small strip. */
export function HeatList({ caption, rows, columns, selected, onSelect, labels }: HeatmapProps) {
  const [from, to] = [columns[0]?.group, columns.at(-1)?.group];
  return (
    <Growing items={rows} step={25} more={labels.more}>
      {(shown) => (
        <ul className="heatmap-list" aria-label={caption}>
          {shown.map((row) => (
            <li key={row.id} aria-current={selected?.row === row.id || undefined}>
              <div className="heatmap-list-name">{row.href ? <Link href={row.href}>{row.label}</Link> : row.label}</div>
              {row.sublabel && <div className="soft">{row.sublabel}</div>}
              <div className="heatmap-strip" aria-hidden="true">
                {row.cells.map((cell, at) => (
                  <span key={columns[at]?.key} className={`heat ${cell ? `heat-${cell.level}` : 'heat-nothing'}`} />
                ))}
              </div>
              <div className="heatmap-strip-ends soft" aria-hidden="true">
                <span>{from}</span>
                <span>{to}</span>
              </div>
              <div className="heatmap-list-foot">
                <span>{row.summary}</span>
                {row.worst !== undefined && (
                  <Button small onClick={() => onSelect({ row: row.id, column: row.worst ?? '' })}>
                    {labels.open}
                    <span className="unseen">{`: ${row.label}`}</span>
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Growing>
  );
}
