import type { ReactNode } from 'react';
import { useSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './compare.da.ts';
import { en } from './compare.en.ts';
import type { Compared } from './compare-words.ts';
import { labels } from './compare-words.ts';

/** A figure of both, as text; `difference` is empty when they are equal. */
export interface PairRow {
  key: string;
  name: ReactNode;
  a: string;
  b: string;
  difference: string;
}

interface Props {
  compared: Compared;
  heading: string;
  note: string;
  /** What the first column names. */
  name: string;
  rows: PairRow[];
}

/** Figures of both sides beside each other. Rows that are equal stay out until they are asked for in the address. */
export function PairSection({ compared, heading, note, name, rows }: Props) {
  const m = useMessages(da, en);
  const all = useSearch().vis === 'alle';
  const shown = all ? rows : rows.filter(({ difference }) => difference !== '');
  const label = labels(compared, m);
  const left = rows.length - shown.length;
  return (
    <Section heading={heading} note={note}>
      {shown.length === 0 ? (
        <p>{m.noDifference}</p>
      ) : (
        <Table
          caption={`${heading} (${name})`}
          captionUnseen
          columns={[
            { key: 'name', header: name, rowHeader: true, cell: (row) => row.name },
            { key: 'a', header: m.column(label.a), numeric: true, cell: (row) => row.a },
            { key: 'b', header: m.column(label.b), numeric: true, cell: (row) => row.b },
            { key: 'difference', header: m.difference, numeric: true, cell: (row) => row.difference || '–' },
          ]}
          rows={shown}
          rowKey={({ key }) => key}
        />
      )}
      {left > 0 && <p className="soft">{m.equalRows(left)}</p>}
    </Section>
  );
}
