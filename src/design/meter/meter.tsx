import { useMemo, useState } from 'react';
import { useLocale } from '../context.tsx';
import { Legend, legendLookup } from '../fill.tsx';
import { type Sort, Table } from '../table.tsx';
import { useView, ViewFigure } from '../view-figure.tsx';
import { meterColumns, writer } from './columns.tsx';
import { totalOf } from './deviation.ts';
import type { MeterProps } from './types.ts';
import './meter.css';

export type { MeterLabels, MeterProps, MeterRow, MeterView } from './types.ts';

/** Shares against their targets: bars with the figures beside them, or a table with every part; "t" changes between them. */
export function Meter(props: MeterProps) {
  const { caption, sentence, rows, summary, legend, labels, tools, current, empty } = props;
  const locale = useLocale();
  const [view, onView] = useView(props.view, props.onView);
  const [ownSort, setOwnSort] = useState<Sort>();
  const onSort = (next: Sort) => {
    setOwnSort(next);
    props.onSort?.(next);
  };
  const asTable = view === 'table';
  const look = useMemo(() => legendLookup(legend), [legend]);
  const write = useMemo(() => {
    const all = summary ? [...rows, summary] : rows;
    return writer(
      locale,
      asTable ? all.flatMap((row) => [totalOf(row), ...row.segments.map((segment) => segment.value)]) : all.map(totalOf),
    );
  }, [locale, rows, summary, asTable]);
  return (
    <ViewFigure className="meter" {...{ sentence, view, onView, labels, tools }}>
      {() => (
        <>
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
            ownExport
          />
        </>
      )}
    </ViewFigure>
  );
}
