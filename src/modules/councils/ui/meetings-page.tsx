import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf, InputOf } from '../../../app/web/api.ts';
import { ConstructedNote } from '../../../app/web/constructed.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { FileButton } from '../../../app/web/file-button.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { ClearFilters } from '../../../app/web/list.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Mark, Section, type Tone } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Table } from '../../../design/table.tsx';
import { CouncilLinks } from './council-links.tsx';
import { FeedsPart } from './feeds-part.tsx';
import { da } from './meetings.da.ts';
import { en } from './meetings.en.ts';

type Row = AnswerOf<'GET /api/meetings'>['rows'][number];
type State = 'planned' | 'sent' | 'held' | 'cancelled';

export const stateOf = ({
  cancelledReason,
  minutesClosedAt,
  agendaSentAt,
}: Pick<Row, 'cancelledReason' | 'minutesClosedAt' | 'agendaSentAt'>): State =>
  cancelledReason !== null ? 'cancelled' : minutesClosedAt !== null ? 'held' : agendaSentAt !== null ? 'sent' : 'planned';

const tones: Record<State, Tone> = { planned: 'neutral', sent: 'info', held: 'success', cancelled: 'warning' };

/** The yearly wheel, and the meetings of a year. */
export default function MeetingsPage() {
  const m = useMessages(da, en).list;
  const web = useMessages(webDa, webEn);
  const { formatDate, formatNumber } = useFormats();
  const search = useSearch();
  const setSearch = useSetSearch();
  const today = useSession().data?.today ?? '';
  const thisYear = Number(today.slice(0, 4)) || 2026;
  const year = /^20\d\d$/.test(search.aar ?? '') ? Number(search.aar) : thisYear;
  const query = useCall('GET /api/meetings', {
    query: { year, body: search.raad, trainingRegion: search.region as InputOf<'GET /api/meetings'>['query']['trainingRegion'] },
  });
  if (!query.data) return <PendingPage title={m.title} query={query} />;
  const { rows, wheel } = query.data;
  const bodies = [...new Map([...wheel, ...rows].map(({ body, bodyName }) => [body, bodyName]))];
  const missing = wheel.reduce((sum, one) => sum + one.missing, 0);
  const select = (key: string, label: string, options: { value: string; label: string }[]) => ({
    key,
    label,
    value: search[key] ?? '',
    options: [{ value: '', label: web.all }, ...options],
    onChange: (value: string) => setSearch({ [key]: value }),
  });
  const years = [thisYear - 1, thisYear, thisYear + 1].map((one) => ({ value: String(one), label: String(one) }));
  return (
    <AppPage
      title={m.heading(String(year), rows.length, missing)}
      subline={m.subline}
      actions={
        <FileButton
          address="GET /api/meetings.ics"
          params={{}}
          query={{ body: search.raad, trainingRegion: search.region }}
          label={m.calendar}
          making={m.making}
        />
      }
    >
      <CouncilLinks />
      <ConstructedNote parts={rows.some(({ constructed }) => constructed) ? [{ text: m.constructed }] : []} />
      <FilterBar
        label={m.filters}
        selects={[
          { ...select('aar', m.year, years), value: String(year), options: years },
          select(
            'region',
            web.trainingRegion,
            Object.entries(web.regions).map(([value, label]) => ({ value, label })),
          ),
          select(
            'raad',
            m.body,
            bodies.map(([value, label]) => ({ value, label })),
          ),
        ]}
        clear={<ClearFilters names={['aar', 'region', 'raad']} />}
      />
      <Section heading={m.wheel}>
        <Table
          caption={m.wheelCaption}
          captionUnseen
          rows={wheel}
          rowKey={(row) => row.body}
          rowHref={(row) => `/raad/${row.body}`}
          columns={[
            {
              key: 'body',
              header: m.body,
              rowHeader: true,
              cell: ({ bodyName }) => <Danish>{bodyName}</Danish>,
              value: ({ bodyName }) => bodyName,
            },
            { key: 'expected', header: m.expected, numeric: true, cell: ({ expected }) => formatNumber(expected) },
            { key: 'planned', header: m.planned, numeric: true, cell: ({ planned }) => formatNumber(planned) },
            {
              key: 'state',
              header: m.state,
              value: ({ missing: count }) => (count > 0 ? m.missing(count) : m.full),
              cell: ({ missing: count }) => <Mark tone={count > 0 ? 'warning' : 'success'}>{count > 0 ? m.missing(count) : m.full}</Mark>,
            },
          ]}
        />
      </Section>
      <Section heading={m.title}>
        <Table
          caption={m.caption}
          captionUnseen
          rows={rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/moeder/${row.id}`}
          empty={m.empty}
          columns={[
            { key: 'date', header: m.date, rowHeader: true, value: ({ heldOn }) => heldOn, cell: ({ heldOn }) => formatDate(heldOn) },
            { key: 'body', header: m.body, cell: ({ bodyName }) => <Danish>{bodyName}</Danish>, value: ({ bodyName }) => bodyName },
            { key: 'items', header: m.items, numeric: true, cell: ({ items }) => (items === 0 ? m.noItems : formatNumber(items)) },
            {
              key: 'state',
              header: m.state,
              value: (row) => m.stateOf[stateOf(row)] ?? '',
              cell: (row) => <Mark tone={tones[stateOf(row)]}>{m.stateOf[stateOf(row)]}</Mark>,
            },
          ]}
        />
      </Section>
      <FeedsPart bodies={bodies} body={search.raad ?? ''} region={search.region ?? ''} />
    </AppPage>
  );
}
