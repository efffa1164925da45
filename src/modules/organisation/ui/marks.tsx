import type { AnswerOf } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { Table } from '../../../design/table.tsx';
import { da as sharedDa } from '../../curricula/ui/shared/da.ts';
import { en as sharedEn } from '../../curricula/ui/shared/en.ts';
import { usePeriod } from '../../curricula/ui/shared/period.ts';
import { Source } from '../../curricula/ui/shared/source.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Mark = AnswerOf<'GET /api/units/:id'>['site']['marks'][number];

/** The dated marks of a site, each with where it comes from. */
export function Marks({ marks }: { marks: Mark[] }) {
  const m = useMessages(da, en);
  const shared = useMessages(sharedDa, sharedEn);
  const period = usePeriod();
  return (
    <Table
      caption={m.marksCaption}
      columns={[
        { key: 'mark', header: m.mark, cell: ({ mark }) => m.marks[mark] ?? mark },
        { key: 'valid', header: m.valid, cell: period },
        {
          key: 'source',
          header: shared.sourceHeader,
          cell: ({ source, constructed }) => <Source text={source} constructed={constructed} />,
        },
      ]}
      rows={marks}
      rowKey={({ mark, from }) => `${mark} ${from}`}
    />
  );
}
