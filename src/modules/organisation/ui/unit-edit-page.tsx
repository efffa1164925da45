import { usePath, useSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { dayBefore } from '../../../app/web/period.ts';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { History } from './history.tsx';
import { UnitForm } from './unit-form.tsx';

/** A unit's names and sites through time, and the form that changes them; at `/enheder/ny` a unit that begins. */
export default function UnitEditPage() {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const web = useMessages(webDa, webEn);
  const { formatDate } = useFormats();
  const mayEdit = useMayEdit();
  const isNew = usePath() === '/enheder/ny';
  const { enhed = '' } = useSearch();
  const session = useSession();
  const tree = useCall('GET /api/organisation', { query: {} });
  const unit = useCall('GET /api/unit-forms', { query: { unit: enhed } }, { enabled: !isNew && enhed !== '' });
  if (!session.data || !tree.data) return <PendingPage title={m.unit} query={tree} />;
  if (!isNew && !unit.data) return <PendingPage title={m.unit} query={unit} />;
  const regions = tree.data.trainingRegions.filter(({ id }) => mayEdit(id));
  const sites = regions.flatMap((region) => region.operatingRegions.flatMap((one) => one.sites));
  const { today } = session.data;
  if (!unit.data)
    return (
      <AppPage title={words.unitNewTitle} subline={words.unitNewSubline} path={[{ href: '/organisation', label: m.title }]} narrow>
        {regions.length > 0 ? <UnitForm sites={sites} today={today} /> : <p>{web.notYours}</p>}
      </AppPage>
    );
  const { forms, trainingRegion, id } = unit.data;
  const name = forms.find(({ from, to }) => (from ?? '') <= today && (to === null || to > today))?.name ?? forms.at(-1)?.name ?? id;
  return (
    <AppPage
      title={words.unitEditTitle(name)}
      subline={words.unitSubline}
      path={[
        { href: '/organisation', label: m.title },
        { href: `/organisation/${id}`, label: <Danish>{name}</Danish> },
      ]}
    >
      <Section heading={words.throughTime}>
        <Table
          caption={words.formsCaption}
          captionUnseen
          columns={[
            { key: 'name', header: words.name, cell: (row) => <Danish>{row.name}</Danish>, rowHeader: true },
            { key: 'site', header: m.site, cell: (row) => <Danish>{row.site.name}</Danish> },
            { key: 'first', header: m.first, cell: (row) => (row.from ? formatDate(row.from) : '–') },
            { key: 'last', header: m.last, cell: (row) => (row.to ? formatDate(dayBefore(row.to)) : m.openEnded) },
            { key: 'source', header: words.basis, cell: (row) => <Source text={row.source} constructed={row.constructed} /> },
          ]}
          rows={forms}
          rowKey={(row) => row.id}
        />
      </Section>
      {mayEdit(trainingRegion) ? <UnitForm unit={unit.data} sites={sites} today={today} /> : <p>{web.notYours}</p>}
      <History unit={id} />
    </AppPage>
  );
}
