import { useParams, useSearch } from '../../../app/web/address.tsx';
import { areaName } from '../../../app/web/area-name.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Facts } from '../../../app/web/facts.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Link, LinkButton, Mark, Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { type Approval, useApprovalColumns, usePlaces } from './approval-columns.tsx';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { History } from './history.tsx';
import { Marks } from './marks.tsx';
import { UnitLoad } from './unit-load.tsx';
import { UnitUse } from './unit-use.tsx';

/** One unit: where it belongs, what it is approved for, and how that was and will be. */
export default function UnitPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatDate } = useFormats();
  const period = usePeriod();
  const places = usePlaces();
  const { columns } = useApprovalColumns();
  const { unit: id = '' } = useParams();
  const { sammensaetning: composition } = useSearch();
  const today = useSession().data?.today ?? '';
  const query = useCall('GET /api/units/:id', { params: { id } });
  const words = useMessages(editDa, editEn);
  const mayEdit = useMayEdit();
  if (!query.data) return <PendingPage title={m.unit} query={query} />;

  const { site, ...unit } = query.data;
  const stateOf = ({ from, to }: Approval) => (from !== null && from > today ? 'coming' : to !== null && to <= today ? 'past' : 'now');
  const regions = new Set([site.trainingRegion.id, ...unit.approvals.map((row) => row.trainingRegion)]);
  const editable = [...regions].filter(mayEdit);
  const mayEditAny = unit.approvals.some((row) => mayEdit(row.trainingRegion));
  const now = unit.approvals.filter((approval) => stateOf(approval) === 'now');
  const heading =
    now.length === 0
      ? m.unitHeadingNone(unit.name)
      : m.unitHeading(unit.name, places(now.reduce((sum, { tenths }) => sum + tenths, 0)), now.length);
  const state: Column<Approval> = {
    key: 'state',
    header: m.state,
    cell: (row) => (
      <Mark plain tone={stateOf(row) === 'now' ? 'success' : 'neutral'}>
        {m.states[stateOf(row)]}
      </Mark>
    ),
  };
  const shown = [
    { ...columns.specialty, rowHeader: true },
    columns.step,
    state,
    columns.region,
    columns.places,
    columns.first,
    columns.last,
  ];
  return (
    <AppPage
      title={heading}
      subline={<Danish>{m.unitSubline(site.name, site.town)}</Danish>}
      path={[
        { href: '/organisation', label: m.title },
        { href: `/organisation?valgt=${encodeURIComponent(`sted:${site.id}`)}`, label: <Danish>{site.name}</Danish> },
      ]}
      actions={
        <>
          {mayEdit(site.trainingRegion.id) && <LinkButton href={`/enheder/ret?enhed=${unit.id}`}>{words.editUnit}</LinkButton>}
          {composition ? (
            <LinkButton href={`/sammensaetninger/${composition}`}>{m.load.back}</LinkButton>
          ) : (
            <LinkButton href="/sammensaetninger">{m.compositions}</LinkButton>
          )}
        </>
      }
    >
      <Section
        heading={m.approvals}
        actions={
          <>
            {editable.length > 0 && (
              <LinkButton small href={`/godkendelser/ny?enhed=${unit.id}`}>
                {words.newApproval}
              </LinkButton>
            )}
            <Link href={`/godkendelser?enhed=${unit.id}`}>{m.allApprovals}</Link>
          </>
        }
      >
        <Table
          caption={m.approvalsCaption}
          captionUnseen
          columns={[...shown, columns.gives, columns.source, ...(mayEditAny ? [columns.edit] : [])]}
          rows={unit.approvals}
          rowKey={(row) => row.id}
        />
      </Section>
      {composition && <UnitLoad unit={unit.id} unitName={unit.name} composition={composition} />}
      <UnitUse unit={unit.id} />
      <Section
        heading={m.ceilings}
        note={unit.ceilings.length > 0 ? m.ceilingsNote : m.noCeiling}
        actions={editable.map((region) => (
          <LinkButton key={region} small href={`/lofter/ret?enhed=${unit.id}&region=${region}`}>
            {`${unit.ceilings.some((row) => row.trainingRegion === region) ? words.newCeiling : words.setCeiling}, ${web.regions[region]}`}
          </LinkButton>
        ))}
      >
        {unit.ceilings.length > 0 && (
          <Table
            caption={m.ceilingsCaption}
            captionUnseen
            columns={[
              { key: 'region', header: web.trainingRegion, cell: (row) => web.regions[row.trainingRegion] },
              { key: 'valid', header: m.valid, cell: period },
              { key: 'places', header: m.places, cell: (row) => places(row.tenths), numeric: true },
              { key: 'source', header: web.source, cell: (row) => <Source text={row.source} constructed={row.constructed} /> },
            ]}
            rows={unit.ceilings}
            rowKey={(row) => `${row.trainingRegion} ${row.from}`}
          />
        )}
      </Section>
      <History unit={unit.id} />
      <Section heading={m.belongs}>
        <Facts
          facts={[
            { name: m.kind, value: m.unitKinds[unit.kind] ?? unit.kind },
            { name: m.valid, value: period(unit) },
            { name: web.trainingRegionNarrow, value: web.regions[site.trainingRegion.id] },
            { name: m.area, value: site.agreementArea ? <Danish>{areaName(site.agreementArea.name)}</Danish> : m.noArea },
            { name: web.source, value: <Source text={unit.source} constructed={unit.constructed} /> },
            { name: m.siteSource, value: <Source text={site.source} constructed={site.constructed} /> },
          ]}
        />
        <Table
          caption={m.throughTime}
          columns={[
            { key: 'region', header: m.operatingRegion, cell: (row) => <Danish>{row.name}</Danish> },
            { key: 'valid', header: m.valid, cell: period },
          ]}
          rows={unit.operatingRegions}
          rowKey={(row) => `${row.id} ${row.from}`}
        />
        {site.marks.length > 0 && <Marks marks={site.marks} />}
        {unit.successions.length > 0 && (
          <Table
            caption={m.successor}
            columns={[
              { key: 'on', header: m.on, cell: (row) => formatDate(row.on), value: (row) => ({ date: row.on }) },
              { key: 'kind', header: m.kind, cell: (row) => m.thingKinds[row.kind] },
              { key: 'before', header: m.predecessor, cell: (row) => <Danish>{row.predecessor.name}</Danish> },
              { key: 'after', header: m.successor, cell: (row) => <Danish>{row.successor.name}</Danish> },
              { key: 'source', header: web.source, cell: (row) => <Source text={row.source} /> },
            ]}
            rows={unit.successions}
            rowKey={(row) => `${row.predecessor.id} ${row.successor.id}`}
          />
        )}
      </Section>
    </AppPage>
  );
}
