import { usePath, useSearch } from '../../../app/web/address.tsx';
import { areaName } from '../../../app/web/area-name.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { firstOfNextMonth } from '../../../kernel/month.ts';
import { openedSiteDraft } from '../rules/site-draft.ts';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { History } from './history.tsx';
import { Marks } from './marks.tsx';
import { da as siteDa } from './site.da.ts';
import { en as siteEn } from './site.en.ts';
import { SiteForm } from './site-form.tsx';

/** A site through time, and the form that changes it: `?sted=`; at `/steder/ny` a site that begins. */
export default function SiteEditPage() {
  const m = useMessages(da, en);
  const edit = useMessages(editDa, editEn);
  const words = useMessages(siteDa, siteEn);
  const web = useMessages(webDa, webEn);
  const period = usePeriod();
  const mayEdit = useMayEdit();
  const isNew = usePath() === '/steder/ny';
  const { sted = '' } = useSearch();
  const session = useSession();
  const tree = useCall('GET /api/organisation', { query: {} });
  const options = useCall('GET /api/site-options', {});
  const site = useCall('GET /api/site-lines', { query: { site: sted } }, { enabled: !isNew && sted !== '' });
  if (!session.data || !tree.data) return <PendingPage title={m.site} query={tree} />;
  if (!options.data) return <PendingPage title={m.site} query={options} />;
  if (!isNew && !site.data) return <PendingPage title={m.site} query={site} />;
  const { today } = session.data;
  const regions = tree.data.trainingRegions.filter(({ id }) => mayEdit(id));
  const path = [{ href: '/organisation', label: m.title }];
  const form = { options: options.data, regions, today };
  const opened = openedSiteDraft(site.data, firstOfNextMonth(today), regions[0]?.id ?? '');
  if (!site.data)
    return (
      <AppPage title={words.newTitle} subline={words.newSubline} path={path} narrow>
        {regions.length > 0 ? <SiteForm {...form} opened={opened} /> : <p>{web.notYours}</p>}
      </AppPage>
    );
  const { id, forms, regions: operatingRegions, marks, trainingRegion } = site.data;
  const name = forms.find(({ from, to }) => (from ?? '') <= today && (to === null || to > today))?.name ?? forms.at(-1)?.name ?? id;
  const areas = new Map(options.data.areas.map((area) => [area.id, areaName(area.name)]));
  return (
    <AppPage
      title={words.title(name)}
      subline={words.subline}
      path={[...path, { href: `/organisation?valgt=sted:${id}`, label: <Danish>{name}</Danish> }]}
    >
      <Section heading={edit.throughTime}>
        <Table
          caption={words.formsCaption}
          columns={[
            { key: 'name', header: edit.name, cell: (row) => <Danish>{row.name}</Danish>, rowHeader: true },
            { key: 'town', header: m.town, cell: (row) => <Danish>{row.town}</Danish> },
            { key: 'area', header: m.area, cell: (row) => areas.get(row.agreementArea ?? '') ?? m.noArea },
            { key: 'valid', header: m.valid, cell: period },
            { key: 'source', header: edit.basis, cell: (row) => <Source text={row.source} constructed={row.constructed} /> },
          ]}
          rows={forms}
          rowKey={(row) => row.id}
        />
        <Table
          caption={words.regionsCaption}
          columns={[
            { key: 'name', header: m.operatingRegion, cell: (row) => <Danish>{row.name}</Danish>, rowHeader: true },
            { key: 'valid', header: m.valid, cell: period },
            { key: 'source', header: edit.basis, cell: (row) => (row.source ? <Source text={row.source} /> : words.asSite) },
          ]}
          rows={operatingRegions}
          rowKey={(row) => row.id}
        />
        {marks.length > 0 ? <Marks marks={marks} /> : <p>{words.noMarks}</p>}
      </Section>
      {mayEdit(trainingRegion) ? <SiteForm {...form} key={id} site={site.data} opened={opened} /> : <p>{web.notYours}</p>}
      <History site={id} />
    </AppPage>
  );
}
