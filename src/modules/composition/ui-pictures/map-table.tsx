import { useHref } from '../../../app/web/address.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Mark } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './map.da.ts';
import { en } from './map.en.ts';
import { areaMonths, type SiteSum } from './map-sites.ts';

interface Props {
  sums: readonly SiteSum[];
  areaName: (area: string | null) => string;
  current: string;
}

/** The sites of the map in rows. */
export function SiteTable({ sums, areaName, current }: Props) {
  const m = useMessages(da, en);
  const { formatYears, formatPercent } = useFormats();
  const href = useHref();
  const inArea = areaMonths(sums);
  const partOf = ({ site, months }: SiteSum) => (months * 10_000) / (inArea.get(site.area) || 1);
  return (
    <Table
      caption={m.caption}
      captionUnseen
      columns={[
        { key: 'site', header: m.site, cell: ({ site }) => <span lang="da">{site.name}</span> },
        {
          key: 'area',
          header: m.areas,
          cell: ({ site, shortage, university }) => (
            <>
              {areaName(site.area)}{' '}
              {shortage && (
                <Mark tone="warning" plain>
                  {m.shortageWord}
                </Mark>
              )}{' '}
              {university && <Mark plain>{m.universityWord}</Mark>}
            </>
          ),
        },
        { key: 'years', header: m.yearsColumn, numeric: true, cell: ({ months }) => formatYears(months) },
        { key: 'tracks', header: m.tracks, numeric: true, cell: ({ tracks }) => tracks },
        { key: 'part', header: m.shareColumn, numeric: true, cell: (sum) => formatPercent(partOf(sum)) },
      ]}
      rows={sums}
      rowKey={({ site }) => site.id}
      rowHref={({ site }) => href({ sted: site.id })}
      current={current}
    />
  );
}
