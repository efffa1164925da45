import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { DocumentedTable } from '../../dimensioning/ui/documented-table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

/** The figures published for one specialty, to hold the plan against. */
export function SpecialtyDocumented({ specialty }: { specialty: string }) {
  const m = useMessages(da, en);
  const query = useCall('GET /api/documented-counts', {});
  if (!query.data) return <Waiting query={query} />;
  const rows = query.data.filter((row) => row.specialty?.id === specialty);
  return rows.length === 0 ? <p className="soft">{m.noPublished}</p> : <DocumentedTable rows={rows} caption={m.published} />;
}
