import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { Legend, legendLookup } from '../fill.tsx';
import { useNarrow } from '../use-media.ts';
import { ViewSwitch } from '../view-switch.tsx';
import { Grid } from './grid.tsx';
import { List } from './list.tsx';
import { BarTable } from './table.tsx';
import type { TimelineProps, TimelineView } from './types.ts';
import './timeline.css';

export type { TimelineBar, TimelineGroup, TimelineLabels, TimelineProps, TimelineRow, TimelineSelection, TimelineView } from './types.ts';

/** Rows of bars along the months; a list on a narrow screen, and always a table one key ("t") away. */
export function Timeline(props: TimelineProps) {
  const { sentence, rows, legend, labels, tools, onView } = props;
  const [own, setOwn] = useState<TimelineView>('chart');
  const view = props.view ?? own;
  const setView = (next: TimelineView) => {
    setOwn(next);
    onView?.(next);
  };
  const sentenceId = useId();
  const look = useMemo(() => legendLookup(legend), [legend]);
  const used = useMemo(() => new Set(rows.flatMap((row) => row.bars.map((bar) => bar.colourKey ?? ''))), [rows]);
  const narrow = useNarrow();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 't' || event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return;
    setView(view === 'table' ? 'chart' : 'table');
  };
  const body = { ...props, look };
  return (
    <figure className="timeline" onKeyDown={onKeyDown}>
      <div className="timeline-head">
        <figcaption id={sentenceId}>{sentence}</figcaption>
        <div className="button-row no-print">
          {tools}
          <ViewSwitch table={view === 'table'} onChange={(table) => setView(table ? 'table' : 'chart')} labels={labels} />
        </div>
      </div>
      {view === 'table' ? (
        <BarTable {...body} />
      ) : (
        <>
          <Legend legend={legend} only={used} />
          {narrow ? <List {...body} /> : <Grid {...body} describedBy={sentenceId} />}
        </>
      )}
    </figure>
  );
}
