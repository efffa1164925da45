import { useState } from 'react';
import { Section } from '../base.ts';
import { dragged } from '../timeline/drag.ts';
import { Timeline, type TimelineBar, type TimelineHand, type TimelineSelection } from '../timeline/timeline.tsx';
import * as data from './data.ts';

/** `?rows=` how many; `?hand` lets the bars be moved. */
export function TimelineSection({ query }: { query: URLSearchParams }) {
  const [rows, setRows] = useState(() => data.timelineRows(Number(query.get('rows') ?? 120)));
  const [selected, setSelected] = useState<TimelineSelection | undefined>({ row: 'r2', bar: '2-1' });
  const change = (id: string, by: (bars: readonly TimelineBar[]) => readonly TimelineBar[]) =>
    setRows((all) => all.map((row) => (row.id === id ? { ...row, bars: by(row.bars) } : row)));
  const hand: TimelineHand = {
    onKey: ({ key }, { row }) => {
      if (key !== 'Delete') return false;
      setRows((all) => all.filter(({ id }) => id !== row));
      return true;
    },
    onBorder: ({ row, bar }, months) => change(row, (bars) => dragged(bars, { cell: bars.findIndex(({ id }) => id === bar) + 1, months })),
    onStart: (row, months) => change(row, (bars) => dragged(bars, { cell: 0, months })),
    onSwap: (a, b) => setSelected({ row: a.row, bar: `${a.bar} for ${b.bar}` }),
    words: { border: (before, after) => `${before} og ${after} mdr.`, start: (month) => `fra ${month}`, swap: 'Byt' },
  };
  return (
    <Section heading="Tidslinje" id="timeline">
      <Timeline
        caption="Ruter 2028"
        sentence={`${rows.length} ruter: farven er stedet, mønstret er området. Valgt: ${selected?.bar ?? selected?.row ?? 'intet'}.`}
        {...data.axis}
        rows={rows}
        groups={data.groups}
        legend={data.legend}
        selected={selected}
        onSelect={setSelected}
        hand={query.has('hand') ? hand : undefined}
        monthWidth={query.get('month') ?? undefined}
        markMonth={{ month: 2029 * 12 + 2, label: 'I dag' }}
        labels={{
          chart: 'Tidslinje',
          table: 'Tabel',
          row: 'Ruter',
          group: 'Slags',
          bar: 'Hal',
          from: 'Fra',
          to: 'Til og med',
          months: 'Måneder',
          flag: 'Fejl',
          locked: 'Fast',
          monthCount: (n) => `${n} mdr.`,
          more: (n, left) => `Vis ${n} til af ${left}`,
          colours: (n) => `Vis alle ${n} steder`,
          keys: 'Piletaster flytter mellem trin og ruter. Tasten t viser tabellen.',
        }}
      />
    </Section>
  );
}
