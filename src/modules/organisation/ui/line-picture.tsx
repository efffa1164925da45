/** Rows through time, drawn side by side and written out below. */
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { dayBefore } from '../../../app/web/period.ts';
import { useSession } from '../../../app/web/queries.ts';
import { Source } from '../../../app/web/source.tsx';
import { Mark, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { monthOfDate } from '../../../kernel/month.ts';
import { usePlaces } from './approval-columns.tsx';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import './line-picture.css';
import { en } from './en.ts';

export interface LineRow {
  id: string;
  from: string | null;
  to: string | null;
  tenths: number;
  suspension?: string | null;
  source: string;
  constructed: boolean;
}

/** Months drawn of a row that has no end, and the widest of one that has. */
const open = 36;
const widest = 60;

export function LinePicture({ rows }: { rows: readonly LineRow[] }) {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const { formatDate, formatMonth } = useFormats();
  const places = usePlaces();
  const today = useSession().data?.today ?? '';
  const stateOf = ({ from, to }: LineRow) => (from !== null && from > today ? 'coming' : to !== null && to <= today ? 'past' : 'now');
  const width = ({ from, to }: LineRow) =>
    from === null || to === null ? open : Math.min(widest, Math.max(4, monthOfDate(to) - monthOfDate(from)));
  if (rows.length === 0)
    return (
      <Section heading={words.throughTime}>
        <p className="soft">{words.noRows}</p>
      </Section>
    );
  return (
    <Section heading={words.throughTime}>
      <div className="line-picture" aria-hidden="true">
        {rows.map((row) => (
          <div key={row.id} className={`line-row line-${row.tenths === 0 ? 'none' : stateOf(row)}`} style={{ flexGrow: width(row) }}>
            <strong>{row.suspension ? words.suspended : places(row.tenths)}</strong>
            <span>{row.from ? formatMonth(row.from) : ''}</span>
          </div>
        ))}
      </div>
      <Table
        caption={words.rowsCaption}
        captionUnseen
        columns={[
          {
            key: 'state',
            header: m.state,
            rowHeader: true,
            cell: (row) => (
              <Mark plain tone={row.suspension ? 'warning' : stateOf(row) === 'now' ? 'success' : 'neutral'}>
                {row.suspension ? `${m.states[stateOf(row)]}: ${words.suspended.toLocaleLowerCase('da')}` : m.states[stateOf(row)]}
              </Mark>
            ),
          },
          { key: 'places', header: m.places, cell: (row) => places(row.tenths), numeric: true },
          { key: 'first', header: m.first, cell: (row) => (row.from ? formatDate(row.from) : '–'), nowrap: true },
          { key: 'last', header: m.last, cell: (row) => (row.to ? formatDate(dayBefore(row.to)) : m.openEnded), nowrap: true },
          {
            key: 'source',
            header: words.basis,
            cell: (row) => (
              <Danish>
                <Source text={row.suspension ?? row.source} constructed={row.constructed} />
              </Danish>
            ),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
    </Section>
  );
}
