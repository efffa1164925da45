import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './events.da.ts';
import { en } from './events.en.ts';

/** What has happened here: who, when, as what. */
export function EventsPart({ kind, subject }: { kind: 'body' | 'meeting'; subject: string }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatInstant } = useFormats();
  const query = useCall('GET /api/council-events', { query: { kind, subject } });
  if (!query.data) return <Waiting query={query} />;
  return (
    <Section heading={m.heading}>
      <Table
        caption={m.heading}
        captionUnseen
        rows={query.data}
        rowKey={(row) => String(row.id)}
        empty={m.empty}
        columns={[
          { key: 'at', header: m.at, rowHeader: true, value: ({ at }) => at, cell: ({ at }) => formatInstant(at) },
          { key: 'what', header: m.what, cell: ({ kind: what }) => m.kinds[what] ?? what },
          { key: 'about', header: m.about, cell: ({ about }) => <Danish>{about}</Danish>, value: ({ about }) => about },
          {
            key: 'who',
            header: m.who,
            cell: ({ personName, capacity }) => (
              <>
                <Danish>{personName ?? ''}</Danish> {capacity && `(${web.roles[capacity] ?? capacity})`}
              </>
            ),
            value: ({ personName }) => personName ?? '',
          },
        ]}
      />
    </Section>
  );
}
