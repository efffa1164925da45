import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Link, Section } from '../../../design/base.ts';
import { startDa } from './start.da.ts';
import { startEn } from './start.en.ts';

const weekBefore = (day: string): string => new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);

/** The spreadsheets taken in during the last week; the figures may rest on them. */
export function RecentImports() {
  const m = useMessages(startDa, startEn);
  const { formatInstant, formatNumber } = useFormats();
  const today = useSession().data?.today;
  const asked = useCall('GET /api/imports', { query: {} });
  if (!asked.data || !today) return <Waiting query={asked} />;
  const recent = asked.data.filter(({ at }) => at >= weekBefore(today));
  return (
    <Section heading={m.imports(recent.length)} actions={<Link href="/import/tidligere">{m.allImports}</Link>}>
      {recent.length > 0 && (
        <ul className="start-list">
          {recent.map(({ id, at, personName, fileName, added, changed }) => (
            <li key={id}>
              {fileName}{' '}
              <span className="soft">{`${m.importDid(formatNumber(added), formatNumber(changed))} · ${formatInstant(at)} · ${personName ?? ''}`}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
