import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Checked } from './use-trial.ts';

/** Each thing that becomes new or other, value by value. */
export function ChangesTable({ changes, all }: { changes: Checked['changes']; all: number }) {
  const m = useMessages(da, en);
  const { formatDate, formatNumber } = useFormats();
  const rows = changes.map((change, at) => ({ ...change, key: String(at) }));
  return (
    <Section heading={m.changes}>
      {all > changes.length && <p>{m.moreChanges(formatNumber(all))}</p>}
      <Table
        caption={m.changesCaption}
        captionUnseen
        columns={[
          { key: 'thing', header: m.thing, cell: ({ name }) => name, rowHeader: true, sortValue: ({ name }) => name },
          { key: 'what', header: m.what, cell: ({ what }) => m.whats[what], sortValue: ({ what }) => what },
          {
            key: 'row',
            header: m.row,
            cell: ({ rows: lines }) => lines[0] ?? m.nothing,
            numeric: true,
            sortValue: (one) => one.rows[0] ?? 0,
          },
          { key: 'from', header: m.from, cell: ({ from }) => (from ? formatDate(from) : m.nothing) },
          {
            key: 'fields',
            header: m.fields,
            cell: ({ fields }) => (
              <ul className="plain-list">
                {fields.map(({ column, before, after }) => (
                  <li key={column}>
                    {column}: {before && `${before} → `}
                    {after || m.nothing}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        step={50}
      />
    </Section>
  );
}
