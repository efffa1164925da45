import type { ReactNode } from 'react';
import { useHref } from '../../../app/web/address.tsx';
import { areaName } from '../../../app/web/area-name.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Facts } from '../../../app/web/facts.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { usePeriod } from '../../../app/web/period.ts';
import { Source } from '../../../app/web/source.tsx';
import { Link, LinkButton, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { Marks } from './marks.tsx';
import { da as siteDa } from './site.da.ts';
import { en as siteEn } from './site.en.ts';
import type { Organisation, Site } from './tree-view.tsx';

/** What is known of the thing chosen in the tree; `children` when nothing is chosen, or it doesn't exist on that day. */
export function Chosen({ organisation, id, children }: { organisation: Organisation; id: string | undefined; children: ReactNode }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const period = usePeriod();
  const { formatList } = useFormats();
  const names = (all: string[]) => <Danish>{formatList(all)}</Danish>;
  const { trainingRegions } = organisation;
  const training = trainingRegions.find((region) => region.id === id);
  const regions = trainingRegions.flatMap((one) => one.operatingRegions.map((region) => ({ ...region, key: `${one.id}:${region.id}` })));
  const region = regions.find(({ key }) => key === id);
  const site = regions.flatMap((one) => one.sites).find((one) => `sted:${one.id}` === id);
  if (training) {
    return (
      <Section heading={<Danish>{training.name}</Danish>}>
        <Facts
          facts={[
            { name: web.source, value: <Source text={training.source} /> },
            ...training.agreementAreas.map((area) => ({ name: `${m.area}: ${areaName(area.name)}`, value: <Source text={area.source} /> })),
          ]}
        />
      </Section>
    );
  }
  if (region) {
    const before = organisation.successions.filter((row) => row.kind === 'operatingRegion' && row.successor.id === region.id);
    const after = organisation.successions.filter((row) => row.kind === 'operatingRegion' && row.predecessor.id === region.id);
    return (
      <Section heading={<Danish>{region.name}</Danish>}>
        <Facts
          facts={[
            { name: m.valid, value: period(region) },
            ...(before.length > 0 ? [{ name: m.predecessor, value: names(before.map((row) => row.predecessor.name)) }] : []),
            ...(after.length > 0 ? [{ name: m.successor, value: names(after.map((row) => row.successor.name)) }] : []),
            { name: web.source, value: <Source text={region.source} /> },
          ]}
        />
        {before.length + after.length > 0 && children}
      </Section>
    );
  }
  const whose = trainingRegions.find((one) => one.operatingRegions.some(({ sites }) => sites.some((row) => row === site)))?.id ?? '';
  return site ? <ChosenSite site={site} on={organisation.on} trainingRegion={whose} /> : children;
}

function ChosenSite({ site, on, trainingRegion }: { site: Site; on: string; trainingRegion: string }) {
  const words = useMessages(siteDa, siteEn);
  const mayEdit = useMayEdit();
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatDate } = useFormats();
  const href = useHref();
  return (
    <Section
      heading={<Danish>{site.name}</Danish>}
      actions={
        <>
          {mayEdit(trainingRegion) && (
            <LinkButton small href={`/steder/ret?sted=${site.id}`}>
              {words.edit}
            </LinkButton>
          )}
          <Link href={href({ vis: 'enheder', sted: site.id, valgt: null })}>{m.units}</Link>
        </>
      }
    >
      <Facts
        facts={[
          { name: m.kind, value: m.siteKinds[site.kind] ?? site.kind },
          { name: m.town, value: <Danish>{site.town}</Danish> },
          { name: m.area, value: site.agreementArea ? <Danish>{areaName(site.agreementArea.name)}</Danish> : m.noArea },
          { name: web.source, value: <Source text={site.source} constructed={site.constructed} /> },
        ]}
      />
      {site.marks.length > 0 && <Marks marks={site.marks} />}
      <Table
        caption={`${m.unitsHere}, ${formatDate(on)}`}
        columns={[
          { key: 'name', header: m.unit, cell: (unit) => <Danish>{unit.name}</Danish> },
          { key: 'kind', header: m.kind, cell: (unit) => m.unitKinds[unit.kind] ?? unit.kind },
          { key: 'source', header: web.source, cell: (unit) => <Source text={unit.source} constructed={unit.constructed} /> },
        ]}
        rows={site.units}
        rowKey={(unit) => unit.id}
        rowHref={(unit) => `/organisation/${unit.id}`}
      />
    </Section>
  );
}
