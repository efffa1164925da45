import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { Source } from '../../../app/web/source.tsx';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Mark = AnswerOf<'GET /api/units/:id'>['site']['marks'][number];

/** The dated marks of a site, each with where it comes from. */
export function Marks({ marks }: { marks: Mark[] }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const period = usePeriod();
  return (
    <Table
      caption={m.marksCaption}
      columns={[
        { key: 'mark', header: m.mark, cell: ({ mark }) => m.marks[mark] ?? mark },
        { key: 'valid', header: m.valid, cell: period },
        {
          key: 'source',
          header: web.source,
          cell: ({ source, constructed }) => <Source text={source} constructed={constructed} />,
        },
      ]}
      rows={marks}
      rowKey={({ mark, from }) => `${mark} ${from}`}
    />
  );
}
