/** Who changed what, when and from which day, before and after, and why. */

import { useActor } from '../../../app/web/actor.ts';
import type { AnswerOf } from '../../../app/web/api.ts';
import { areaName } from '../../../app/web/area-name.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { dayBefore } from '../../../app/web/period.ts';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { usePlaces } from './approval-columns.tsx';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { da as siteDa } from './site.da.ts';
import { en as siteEn } from './site.en.ts';

type Change = AnswerOf<'GET /api/units/:id/history'>[number];

/** Of a unit with its approvals and ceilings (`below`: of one of them), or of a site. */
export function History({ unit, below, site }: { unit?: string; below?: string; site?: string }) {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const actor = useActor();
  const web = useMessages(webDa, webEn);
  const siteWords = useMessages(siteDa, siteEn);
  const { formatDate, formatInstant } = useFormats();
  const bilingual = useBilingual();
  const places = usePlaces();
  const specialties = useCall('GET /api/specialties', {});
  const ofUnit = useCall(
    'GET /api/units/:id/history',
    { params: { id: unit ?? '' }, query: below ? { below } : {} },
    { enabled: unit !== undefined },
  );
  const ofSite = useCall('GET /api/sites/:id/history', { params: { id: site ?? '' } }, { enabled: site !== undefined });
  const query = site === undefined ? ofUnit : ofSite;
  if (!query.data) return <Waiting query={query} />;

  const what = ({ subjectKind, subject, before, after }: Change) => {
    const line = after?.line ?? before?.line;
    if (subjectKind === 'site') return siteWords.lines[String(line ?? 'form')] ?? m.site;
    const [, specialty = '', step = '', region = ''] = subject.split('/');
    if (subjectKind === 'unit') return m.unit;
    if (subjectKind === 'ceiling') return `${words.ceiling}, ${web.regions[specialty] ?? ''}`;
    const found = specialties.data?.find(({ id }) => id === specialty);
    return `${found ? bilingual(found) : specialty}, ${m.steps[step] ?? step}, ${web.regions[region] ?? ''}`;
  };
  const value = (row: Change['before']) => {
    if (row === null) return words.nothing;
    const until = typeof row.to === 'string' ? ` ${words.untilDay(formatDate(dayBefore(row.to)))}` : '';
    if (typeof row.line === 'string')
      return (
        [row.name ?? siteWords.lines[row.line], row.town, typeof row.named === 'string' ? areaName(row.named) : null]
          .filter((part) => typeof part === 'string')
          .join(', ') + until
      );
    if (typeof row.name === 'string') return `${row.name} (${String(row.siteName ?? '')})`;
    const tenths = typeof row.tenths === 'number' ? row.tenths : 0;
    return `${row.suspension ? words.suspended : words.placesCount(places(tenths))}${until}`;
  };
  const act = (change: Change) => words.done[change.before === null && change.act === 'hold' ? 'opened' : change.act] ?? change.act;
  return (
    <Section heading={web.history} id="historik">
      {query.data.length === 0 ? (
        <p className="soft">{words.historyEmpty}</p>
      ) : (
        <Table
          caption={words.historyCaption}
          captionUnseen
          columns={[
            { key: 'at', header: words.at, cell: (row) => formatInstant(row.at), rowHeader: true },
            { key: 'who', header: words.who, cell: (row) => <Danish>{actor(row)}</Danish> },
            { key: 'what', header: words.what, cell: (row) => (below ? act(row) : `${act(row)}: ${what(row)}`) },
            { key: 'on', header: words.on, cell: (row) => (row.on ? formatDate(row.on) : '') },
            { key: 'change', header: words.beforeAfter, cell: (row) => `${value(row.before)} → ${value(row.after)}` },
            { key: 'why', header: words.why, cell: (row) => <Danish>{row.reason ?? ''}</Danish> },
          ]}
          rows={query.data}
          rowKey={(row) => String(row.id)}
        />
      )}
    </Section>
  );
}
