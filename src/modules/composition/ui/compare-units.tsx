import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './compare.da.ts';
import { en } from './compare.en.ts';
import { type Compared, labels, signed, unitNames } from './compare-words.ts';

/** Departments that get more or fewer months; the greatest difference first. */
export function Units({ compared }: { compared: Compared }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatNumber } = useFormats();
  const { units: rows } = compared.comparison;
  const name = unitNames(compared, m.tracks);
  const label = labels(compared, m);
  const gains = rows.filter(({ a, b }) => b > a).length;
  const heading = m.units.heading(gains, rows.length - gains);
  return (
    <Section heading={heading} note={m.units.note}>
      {rows.length === 0 ? (
        <p>{m.noDifference}</p>
      ) : (
        <Table
          caption={`${heading} (${m.units.name})`}
          captionUnseen
          columns={[
            { key: 'unit', header: m.units.name, rowHeader: true, cell: ({ unit }) => <Danish>{name(unit)}</Danish> },
            { key: 'a', header: m.column(label.a), numeric: true, cell: ({ a }) => formatNumber(a) },
            { key: 'b', header: m.column(label.b), numeric: true, cell: ({ b }) => formatNumber(b) },
            { key: 'difference', header: m.difference, numeric: true, cell: ({ a, b }) => signed(b - a, formatNumber) },
          ]}
          rows={rows}
          rowKey={({ unit }) => unit}
          rowHref={({ unit }) => `/organisation/${unit}`}
          more={web.more}
          step={15}
        />
      )}
    </Section>
  );
}
