import { type KeyboardEvent, useMemo, useState } from 'react';
import { useLocale } from '../context.tsx';
import { Legend, legendLookup } from '../fill.tsx';
import { type Sort, Table } from '../table.tsx';
import { ViewSwitch } from '../view-switch.tsx';
import { meterColumns, writer } from './columns.tsx';
import type { MeterProps, MeterView } from './types.ts';
import './meter.css';

export type { MeterLabels, MeterProps, MeterRow, MeterView } from './types.ts';

/** Shares against their targets: bars with the figures beside them, or a table with every part; "t" changes between them. */
export function Meter(props: MeterProps) {
  const { caption, sentence, rows, summary, legend, labels, tools, current, empty } = props;
  const locale = useLocale();
  const [ownView, setOwnView] = useState<MeterView>('chart');
  const [ownSort, setOwnSort] = useState<Sort>();
  const view = props.view ?? ownView;
  const setView = (next: MeterView) => {
    setOwnView(next);
    props.onView?.(next);
  };
  const onSort = (next: Sort) => {
    setOwnSort(next);
    props.onSort?.(next);
  };
  const asTable = view === 'table';
  const look = useMemo(() => legendLookup(legend), [legend]);
  const write = useMemo(() => writer(locale), [locale]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 't' || event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return;
    setView(asTable ? 'chart' : 'table');
  };
  return (
    <figure className="meter" onKeyDown={onKeyDown}>
      <div className="meter-head">
        <figcaption>{sentence}</figcaption>
        <div className="button-row no-print">
          {tools}
          <ViewSwitch table={asTable} onChange={(table) => setView(table ? 'table' : 'chart')} labels={labels} />
        </div>
      </div>
      {!asTable && <Legend legend={legend} />}
      <Table
        caption={caption}
        captionUnseen
        columns={meterColumns({ labels, legend, summary, rows, look, write, asTable })}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => row.href}
        current={current}
        sort={props.sort ?? ownSort}
        sortHref={props.sortHref}
        onSort={onSort}
        empty={empty}
      />
    </figure>
  );
}
