import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { InputOf } from '../../../app/web/api.ts';
import { ConstructedNote } from '../../../app/web/constructed.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { ClearFilters, useKept } from '../../../app/web/list.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Table } from '../../../design/table.tsx';
import { da } from './acts.da.ts';
import { en } from './acts.en.ts';
import { ActsTable } from './acts-table.tsx';
import { CouncilLinks } from './council-links.tsx';
import { ForumsPart } from './forums-part.tsx';
import { RecordPart } from './record-part.tsx';

type Query = InputOf<'GET /api/acts'>['query'];

/** What one secretariat does for several: tasks, letters and decisions of a year, and the forums attended. */
export default function ActsPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatNumber } = useFormats();
  const search = useSearch();
  const setSearch = useSetSearch();
  const mayEdit = useMayEdit();
  const today = useSession().data?.today ?? '';
  const year = Number(search.aar ?? today.slice(0, 4)) || 2026;
  const trainingRegion = (search.region ?? 'ost') as Query['trainingRegion'];
  const query = useCall('GET /api/acts', {
    query: {
      trainingRegion,
      year,
      q: search.q,
      type: search.type as Query['type'],
      behalf: search.vegne,
      nature: search.slags as Query['nature'],
      mine: search.vis === 'mine' ? true : undefined,
    },
  });
  const data = useKept(query);
  if (!data) return <PendingPage title={m.title} query={query} />;
  const { rows, report, behalves, secretariat } = data;
  const alone = report
    .filter(({ key }) => key.startsWith('operatingRegion:'))
    .reduce((sum, one) => sum + one.task + one.letter + one.decision, 0);
  const inAll = report.reduce((sum, one) => sum + one.task + one.letter + one.decision, 0);
  const select = (key: string, label: string, names: Record<string, string>, all = true) => ({
    key,
    label,
    value: search[key] ?? '',
    options: [...(all ? [{ value: '', label: web.all }] : []), ...Object.entries(names).map(([value, name]) => ({ value, label: name }))],
    onChange: (value: string) => setSearch({ [key]: value }),
  });
  const thisYear = Number(today.slice(0, 4)) || 2026;
  const years = Object.fromEntries([thisYear - 1, thisYear, thisYear + 1].map((one) => [String(one), String(one)]));
  return (
    <AppPage title={m.heading(String(year), inAll, alone)} subline={m.subline}>
      <CouncilLinks />
      <ConstructedNote parts={rows.some(({ constructed }) => constructed) ? [{ text: m.constructed }] : []} />
      <Section heading={m.report}>
        <Table
          caption={m.reportCaption}
          captionUnseen
          rows={report}
          rowKey={(row) => row.key}
          columns={[
            { key: 'name', header: m.behalf, rowHeader: true, cell: ({ name }) => name },
            { key: 'task', header: m.tasks, numeric: true, cell: ({ task }) => formatNumber(task) },
            { key: 'letter', header: m.letters, numeric: true, cell: ({ letter }) => formatNumber(letter) },
            { key: 'decision', header: m.decisions, numeric: true, cell: ({ decision }) => formatNumber(decision) },
          ]}
        />
      </Section>
      <FilterBar
        label={m.filters}
        search={{ label: m.search, value: search.q ?? '', onChange: (q) => setSearch({ q }) }}
        selects={[
          { ...select('region', web.trainingRegion, web.regions, false), value: trainingRegion },
          { ...select('aar', m.year, years, false), value: String(year) },
          select('type', m.type, m.types),
          select('vegne', m.behalf, Object.fromEntries(report.map(({ key, name }) => [key, name]))),
          select('slags', m.nature, m.natures),
          select('vis', m.which, { mine: m.mine }),
        ]}
        count={m.shown(formatNumber(rows.length))}
        clear={<ClearFilters names={['q', 'type', 'vegne', 'slags', 'vis']} />}
      />
      <ActsTable rows={rows} today={today} serves={mayEdit(trainingRegion)} />
      {secretariat && mayEdit(trainingRegion) && <RecordPart secretariat={secretariat} behalves={behalves} today={today} />}
      <ForumsPart trainingRegion={trainingRegion} year={year} serves={mayEdit(trainingRegion)} />
    </AppPage>
  );
}
