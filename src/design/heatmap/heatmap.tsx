import { useNarrow } from '../use-media.ts';
import { useView, ViewFigure } from '../view-figure.tsx';
import { HeatGrid } from './grid.tsx';
import { HeatList } from './list.tsx';
import { HeatTable } from './table.tsx';
import type { HeatLevel, HeatmapProps } from './types.ts';
import '../fill.css';
import './heatmap.css';

export type { HeatCell, HeatColumn, HeatLevel, HeatmapProps, HeatPlace, HeatRow } from './types.ts';

const levels: readonly HeatLevel[] = ['above', 'even', 'high', 'low', 'empty'];

/** Amounts against limits, row by row along some columns: a grid, a list on a narrow screen, and always a table one key ("t") away. */
export function Heatmap(props: HeatmapProps) {
  const { sentence, labels, tools } = props;
  const [view, onView] = useView(props.view, props.onView);
  const narrow = useNarrow();
  return (
    <ViewFigure className="heatmap" {...{ sentence, view, onView, labels, tools }}>
      {(sentenceId) =>
        view === 'table' ? (
          <HeatTable {...props} />
        ) : (
          <>
            <ul className="legend" aria-label={labels.legend}>
              {levels.map((level) => (
                <li key={level} className="legend-item">
                  <span className={`swatch heat heat-${level}`} aria-hidden="true" />
                  {labels.levels[level]}
                </li>
              ))}
            </ul>
            {narrow ? <HeatList {...props} /> : <HeatGrid {...props} describedBy={sentenceId} />}
          </>
        )
      }
    </ViewFigure>
  );
}
