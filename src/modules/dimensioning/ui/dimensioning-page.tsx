import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { ImportLink } from '../../../app/web/import-link.tsx';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { ClearFilters, ExportButton, useKept } from '../../../app/web/list.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { LinkButton } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { yearToCompose } from '../../composition/rules/year-to-compose.ts';
import { da } from './da.ts';
import { Documented } from './documented.tsx';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { PlanTable } from './plan-table.tsx';

type Region = 'ost' | 'syd' | 'nord';
const isRegion = (text: string | undefined): text is Region => text === 'ost' || text === 'syd' || text === 'nord';

/** The plan of one training region, specialty by year, and the published figures that it can be held against. */
export default function DimensioningPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatNumber } = useFormats();
  const bilingual = useBilingual();
  const search = useSearch();
  const setSearch = useSetSearch();
  const session = useSession();
  const own = session.data?.person?.trainingRegions[0];
  const region: Region = isRegion(search.region) ? search.region : isRegion(own) ? own : 'ost';
  const step = search.trin === 'intro' ? 'intro' : 'main';
  const mayEdit = useMayEdit();
  const words = useMessages(editDa, editEn);
  const query = useCall('GET /api/dimensioning', { query: { trainingRegion: region, step } });
  const data = useKept(query);
  if (!data) return <PendingPage title={m.title} query={query} />;

  const { counts, plans } = data;
  const regionName = web.regions[region] ?? region;
  const years = [...new Set(counts.map((count) => count.year))].sort();
  const asked = Number(search.aar);
  const year = years.includes(asked) ? asked : years.length === 0 ? undefined : yearToCompose(session.data?.today ?? '', years);
  const tracks = counts.filter((count) => count.year === year).reduce((sum, count) => sum + count.tracks, 0);
  const wanted = (search.q ?? '').toLocaleLowerCase('da');
  const shown = counts.filter(({ specialty }) => `${specialty.name} ${specialty.nameEn}`.toLocaleLowerCase('da').includes(wanted));
  const inUse = plans.filter((plan) => counts.some((count) => count.plan === plan.id));
  const csv = [
    { header: m.specialty, value: (row: (typeof counts)[number]) => bilingual(row.specialty) },
    { header: web.trainingRegion, value: () => regionName },
    { header: m.year, value: (row: (typeof counts)[number]) => row.year },
    { header: words.tracks, value: (row: (typeof counts)[number]) => row.tracks },
    { header: m.least, value: (row: (typeof counts)[number]) => row.least },
    { header: m.most, value: (row: (typeof counts)[number]) => row.most },
    { header: m.starts, value: (row: (typeof counts)[number]) => row.starts.map((start) => m.monthNames[Number(start) - 1]).join(', ') },
    { header: web.constructed, value: (row: (typeof counts)[number]) => (row.constructed ? web.constructed : '') },
    { header: web.source, value: (row: (typeof counts)[number]) => row.source },
  ];
  return (
    <AppPage
      title={year === undefined ? m.none[step](regionName) : m.heading[step](formatNumber(tracks), regionName, year)}
      subline={m.subline}
      actions={
        <>
          {mayEdit(region) && (
            <>
              <LinkButton href={`/dimensionering/nyt-tal?region=${region}&trin=${step}${year ? `&aar=${year}` : ''}`}>
                {words.newCount}
              </LinkButton>
              <LinkButton href="/dimensionering/ny-plan">{words.newPlan}</LinkButton>
            </>
          )}
          <ImportLink kind="dimensioning" />
          <ExportButton name={m.file} columns={csv} rows={() => shown} />
        </>
      }
    >
      <FilterBar
        label={m.filters}
        search={{ label: web.search, value: search.q ?? '', onChange: (q) => setSearch({ q }) }}
        selects={[
          {
            key: 'region',
            label: web.trainingRegion,
            value: region,
            options: Object.entries(web.regions).map(([value, label]) => ({ value, label })),
            onChange: (value) => setSearch({ region: value }),
          },
          {
            key: 'aar',
            label: m.year,
            value: String(year ?? ''),
            options: years.map((one) => ({ value: String(one), label: String(one) })),
            onChange: (aar) => setSearch({ aar }),
          },
          {
            key: 'trin',
            label: m.kind,
            value: step,
            options: (['main', 'intro'] as const).map((value) => ({ value, label: words.steps[value] })),
            onChange: (value) => setSearch({ trin: value === 'intro' ? value : null, aar: null }),
          },
        ]}
        count={m.count(new Set(shown.map((count) => count.specialty.id)).size)}
        clear={<ClearFilters names={['q']} />}
      />
      {inUse.map((plan) => (
        <div key={plan.id} className="in-line">
          <span className="soft">{m.planName}: </span>
          <span lang="da">{plan.name}</span> <Source text={plan.source} constructed={plan.constructed} />
        </div>
      ))}
      <PlanTable counts={shown} years={years} current={year} caption={m.planCaption(regionName)} mayEdit={mayEdit(region)} />
      <Documented />
    </AppPage>
  );
}
