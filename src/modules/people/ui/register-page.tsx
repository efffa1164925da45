import type { AnswerOf } from '../../../app/web/api.ts';
import { useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Link, Mark } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './personal-data.da.ts';
import { en } from './personal-data.en.ts';

type Kind = AnswerOf<'GET /api/data-kinds'>[number];

/** What is kept about persons, why, by which law and for how long; and what the next deletion will take. */
export default function RegisterPage() {
  const m = useMessages(da, en).register;
  const { language } = useLanguage();
  const { formatNumber } = useFormats();
  const kinds = useCall('GET /api/data-kinds', {});
  if (!kinds.data) return <PendingPage title={m.title} query={kinds} />;
  const due = kinds.data.reduce((sum, kind) => sum + (kind.due ?? 0), 0);
  const inDanish = language === 'da';
  const retention = (row: Kind) => (inDanish ? row.retentionDa : row.retentionEn);
  return (
    <AppPage title={m.title} heading={m.heading(kinds.data.length, due)} subline={m.subline}>
      <p>
        <Link href="/mine-oplysninger">{m.mine}</Link>
      </p>
      <Table
        caption={m.caption}
        columns={[
          { key: 'name', header: m.name, rowHeader: true, cell: (row) => (inDanish ? row.nameDa : row.nameEn) },
          { key: 'about', header: m.about, cell: (row) => (inDanish ? row.aboutDa : row.aboutEn) },
          { key: 'purpose', header: m.purpose, cell: (row) => (inDanish ? row.purposeDa : row.purposeEn) },
          {
            key: 'basis',
            header: m.basis,
            cell: (row) => (
              <span>
                {inDanish ? row.basisDa : row.basisEn} <Source text={row.basisSource} />
              </span>
            ),
          },
          {
            key: 'retention',
            header: m.retention,
            cell: (row) => (
              <span>
                {retention(row)}{' '}
                {row.retentionSource === null ? <Mark tone="assumed">{m.ours}</Mark> : <Source text={row.retentionSource} />}
              </span>
            ),
          },
          { key: 'due', header: m.due, numeric: true, cell: (row) => (row.due === null ? m.never : formatNumber(row.due)) },
        ]}
        rows={kinds.data}
        rowKey={(row) => row.kind}
      />
    </AppPage>
  );
}
