import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { FileButton } from '../../../app/web/file-button.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState, Link } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './personal-data.da.ts';
import { en } from './personal-data.en.ts';

/** As many as the server sends at most. */
const most = 500;

/** Who has seen or changed what is kept about me, and all of it to take home. */
export default function SeenPage() {
  const m = useMessages(da, en).seen;
  const web = useMessages(webDa, webEn);
  const { roles } = web;
  const { formatInstant } = useFormats();
  const seen = useCall('GET /api/me/seen', {});
  if (!seen.data) return <PendingPage title={m.title} query={seen} />;
  const capacityOf = (capacity: string | null) => (capacity === null ? m.noCapacity : (roles[capacity] ?? capacity));
  return (
    <AppPage
      title={m.title}
      heading={m.heading(seen.data.length)}
      subline={m.subline}
      actions={<FileButton address="GET /api/me/data.json" params={{}} label={m.take} making={m.making} />}
    >
      <p>
        <Link href="/persondata">{m.register}</Link>
      </p>
      {seen.data.length === most && <p>{m.most}</p>}
      <Table
        caption={m.caption}
        columns={[
          { key: 'at', header: m.at, rowHeader: true, cell: (row) => formatInstant(row.at) },
          { key: 'who', header: m.who, cell: (row) => row.personName ?? m.nobody },
          {
            key: 'capacity',
            header: m.capacity,
            cell: (row) => [capacityOf(row.capacity), row.behalfOf && web.deputyFor(row.behalfOf)].filter(Boolean).join(', '),
          },
          { key: 'what', header: m.what, cell: (row) => m.kinds[row.kind] ?? m.otherKind },
        ]}
        rows={seen.data}
        rowKey={(row) => String(row.id)}
        empty={<EmptyState title={m.heading(0)}>{m.empty}</EmptyState>}
      />
    </AppPage>
  );
}
