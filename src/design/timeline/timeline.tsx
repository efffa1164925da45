import { useMemo } from 'react';
import { Legend, legendLookup } from '../fill.tsx';
import { useNarrow } from '../use-media.ts';
import { useView, ViewFigure } from '../view-figure.tsx';
import { Grid } from './grid.tsx';
import { List } from './list.tsx';
import { BarTable } from './table.tsx';
import type { TimelineProps } from './types.ts';
import './timeline.css';

export type {
  TimelineBar,
  TimelineGroup,
  TimelineHand,
  TimelineLabels,
  TimelineProps,
  TimelineRow,
  TimelineSelection,
  TimelineView,
} from './types.ts';

/** More hues than this are folded away: the bars carry their names. */
const longLegend = 14;

/** Rows of bars along the months; a list on a narrow screen, and always a table one key ("t") away. */
export function Timeline(props: TimelineProps) {
  const { sentence, rows, legend, labels, tools } = props;
  const [view, onView] = useView(props.view, props.onView);
  const look = useMemo(() => legendLookup(legend), [legend]);
  const used = useMemo(() => new Set(rows.flatMap((row) => row.bars.map((bar) => bar.colourKey ?? ''))), [rows]);
  const narrow = useNarrow();
  const body = { ...props, look };
  return (
    <ViewFigure className="timeline" {...{ sentence, view, onView, labels, tools }}>
      {(sentenceId) =>
        view === 'table' ? (
          <BarTable {...body} />
        ) : (
          <>
            <Legend
              legend={legend}
              only={used}
              folded={(narrow || used.size > longLegend) && (labels.colours?.(used.size) ?? legend.colours.title)}
            />
            {narrow ? <List {...body} /> : <Grid {...body} describedBy={sentenceId} />}
          </>
        )
      }
    </ViewFigure>
  );
}
