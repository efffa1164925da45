import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState, Link, LinkButton } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { hearingsPolicy } from '../policy.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Texts that can be sent to hearing. */
export default function DocumentsPage() {
  const all = useMessages(da, en);
  const m = all.documents;
  const may = useMay();
  const { formatInstant } = useFormats();
  const documents = useCall('GET /api/documents', {});
  if (!documents.data) return <PendingPage title={m.title} query={documents} />;
  const rows = documents.data;
  return (
    <AppPage
      title={m.title}
      heading={m.heading(rows.length)}
      subline={m.subline}
      path={[{ href: '/hoeringer', label: all.list.title }]}
      actions={may(hearingsPolicy.hold) && <LinkButton href="/dokumenter/ny">{m.fresh}</LinkButton>}
    >
      <Table
        caption={m.caption}
        columns={[
          {
            key: 'name',
            header: m.name,
            rowHeader: true,
            cell: ({ id, name }) => (
              <Link href={`/dokumenter/${id}`}>
                <Danish>{name}</Danish>
              </Link>
            ),
            value: ({ name }) => name,
          },
          {
            key: 'source',
            header: m.source,
            cell: ({ source }) => (source === '' ? m.own : <Danish>{source}</Danish>),
            value: ({ source }) => source,
          },
          {
            key: 'latest',
            header: m.latest,
            cell: ({ versions: [latest] }) =>
              latest ? `${m.versionOf(latest.no)}: ${m.savedBy(formatInstant(latest.createdAt), latest.createdByName)}` : '',
          },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.heading(0)}>{m.subline}</EmptyState>}
      />
    </AppPage>
  );
}
