import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { DayInput } from '../../../app/web/day-input.tsx';
import { ImportLink } from '../../../app/web/import-link.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useKept } from '../../../app/web/list.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { LinkButton, Tabs } from '../../../design/base.ts';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { da as siteDa } from './site.da.ts';
import { en as siteEn } from './site.en.ts';
import { TreeView } from './tree-view.tsx';
import { UnitsView } from './units-view.tsx';

/** The organisation on one day: `?paa=` the day, `?vis=enheder` the list, `?valgt=` what is chosen in the tree. */
export default function OrganisationPage() {
  const m = useMessages(da, en);
  const { formatDate, formatNumber } = useFormats();
  const search = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const session = useSession();
  const mayEdit = useMayEdit();
  const words = useMessages(editDa, editEn);
  const siteWords = useMessages(siteDa, siteEn);
  const query = useCall('GET /api/organisation', { query: { on: search.paa } });
  const data = useKept(query);
  if (!data) return <PendingPage title={m.title} query={query} />;

  const { on, trainingRegions } = data;
  const regions = trainingRegions.flatMap((region) => region.operatingRegions);
  const sites = regions.flatMap((region) => region.sites);
  const units = sites.reduce((sum, site) => sum + site.units.length, 0);
  const list = search.vis === 'enheder';
  const count = new Set(regions.map((region) => region.id)).size;
  return (
    <AppPage
      title={m.heading(count, formatNumber(sites.length), formatNumber(units), formatDate(on))}
      subline={m.subline}
      actions={
        <>
          <ImportLink kind="organisation" />
          {trainingRegions.some(({ id }) => mayEdit(id)) && (
            <>
              <LinkButton href="/enheder/ny">{words.newUnit}</LinkButton>
              <LinkButton href="/steder/ny">{siteWords.newSite}</LinkButton>
            </>
          )}
        </>
      }
    >
      <div className="filter-bar">
        <DayInput label={m.day} value={on} onChange={(day) => setSearch({ paa: day === session.data?.today ? null : day, efter: null })} />
      </div>
      <Tabs
        label={m.views}
        items={[
          { href: href({ vis: null, efter: null, sorter: null, retning: null }), label: m.tree, current: !list },
          { href: href({ vis: 'enheder', valgt: null }), label: m.units, current: list, count: formatNumber(units) },
        ]}
      />
      {list ? <UnitsView on={on} /> : <TreeView organisation={data} />}
    </AppPage>
  );
}
