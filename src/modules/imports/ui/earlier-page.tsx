import { useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

/** What was taken in, by whom. */
export default function EarlierPage() {
  const m = useMessages(da, en);
  const { language } = useLanguage();
  const { formatInstant, formatNumber } = useFormats();
  const query = useCall('GET /api/imports', { query: {} });
  const kinds = useCall('GET /api/import-kinds', { query: { language } });
  if (!query.data) return <PendingPage title={m.toEarlier} query={query} />;
  const nameOf = (id: string) => kinds.data?.find((kind) => kind.id === id)?.name ?? id;
  const count = (key: 'rows' | 'added' | 'changed' | 'unchanged' | 'leftOut') => ({
    key,
    header: m[key],
    cell: (row: NonNullable<typeof query.data>[number]) => formatNumber(row[key]),
    numeric: true,
  });
  return (
    <AppPage
      title={m.earlierTitle(formatNumber(query.data.length))}
      subline={m.earlierSubline}
      path={[{ href: '/import', label: m.title }]}
    >
      <Table
        caption={m.earlierCaption}
        captionUnseen
        columns={[
          { key: 'at', header: m.at, cell: ({ at }) => formatInstant(at), sortValue: ({ at }) => at, rowHeader: true },
          { key: 'who', header: m.who, cell: ({ personName }) => personName ?? m.nothing, sortValue: ({ personName }) => personName },
          { key: 'kind', header: m.thing, cell: ({ kind }) => nameOf(kind), sortValue: ({ kind }) => kind },
          { key: 'file', header: m.fileName, cell: ({ fileName }) => fileName },
          count('rows'),
          count('added'),
          count('changed'),
          count('unchanged'),
          count('leftOut'),
          { key: 'template', header: m.templateName, cell: ({ template }) => template },
          { key: 'sha256', header: m.sha256, cell: ({ sha256 }) => <span title={sha256}>{sha256.slice(0, 12)}</span> },
        ]}
        rows={query.data}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.none}>{m.noneHint}</EmptyState>}
      />
    </AppPage>
  );
}
