import type { LegendLookup } from '../fill.tsx';
import { totalOf } from './deviation.ts';
import type { MeterRow } from './types.ts';

const percent = (share: number) => `${100 * Math.min(1, Math.max(0, share))}%`;

/** The parts of one whole, with the target as a mark. For the eye; the same figures stand in the cells beside it. */
export function MeterBar({ row, look }: { row: MeterRow; look: LegendLookup }) {
  const total = totalOf(row);
  const { low, high } = row.target ?? {};
  const aim = row.target?.aim ?? (low === high ? low : undefined);
  return (
    <div className="meter-bar" aria-hidden="true">
      <div className="meter-track">
        {total > 0 &&
          row.segments.map((segment) => (
            <span
              key={`${segment.colourKey} ${segment.patternKey ?? ''}`}
              className={`meter-segment ${look.fill(segment.colourKey, segment.patternKey)}`}
              style={{ inlineSize: percent(segment.value / total) }}
            />
          ))}
      </div>
      {low !== undefined && high !== undefined && low < high ? (
        <span className="meter-range" style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }} />
      ) : (
        (low ?? high) !== undefined &&
        (low ?? high) !== aim && <span className="meter-aim meter-least" style={{ insetInlineStart: percent(low ?? high ?? 0) }} />
      )}
      {aim !== undefined && <span className="meter-aim" style={{ insetInlineStart: percent(aim) }} />}
    </div>
  );
}

/** The scale above the bars. */
export const MeterScale = () => (
  <span className="meter-scale" aria-hidden="true">
    {[0, 25, 50, 75, 100].map((tick) => (
      <span key={tick} style={{ insetInlineStart: `${tick}%` }}>
        {tick}
      </span>
    ))}
  </span>
);
