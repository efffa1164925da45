import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Count = AnswerOf<'GET /api/dimensioning'>['counts'][number];

/** How many main-training tracks of one specialty start, training region by year. */
export function SpecialtyYears({ specialty }: { specialty: string }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatNumber } = useFormats();
  const query = useCall('GET /api/dimensioning', { query: { specialty, step: 'main' } });
  if (!query.data) return <Waiting query={query} />;

  const { counts } = query.data;
  if (counts.length === 0) return <p className="soft">{m.noCounts}</p>;
  const years = [...new Set(counts.map((count) => count.year))].sort();
  const rows = Object.keys(web.regions).flatMap((region) => {
    const own = counts.filter((count) => count.trainingRegion === region);
    const [first] = own;
    return first ? [{ region, own, first }] : [];
  });
  const sum = (year: number, of: (count: Count) => number) =>
    counts.filter((count) => count.year === year).reduce((total, count) => total + of(count), 0);
  const range = (least: number, most: number) => (least === most ? formatNumber(least) : `${formatNumber(least)}–${formatNumber(most)}`);
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'region', header: web.trainingRegion, cell: (row) => web.regions[row.region], footer: m.country },
    ...years.map((year) => ({
      key: String(year),
      header: year,
      label: String(year),
      numeric: true,
      cell: ({ own }: (typeof rows)[number]) => {
        const count = own.find((one) => one.year === year);
        return count ? range(count.tracks, count.most) : '–';
      },
      footer: range(
        sum(year, (count) => count.tracks),
        sum(year, (count) => count.most),
      ),
    })),
    {
      key: 'source',
      header: web.source,
      cell: ({ first }) => <Source text={first.source} constructed={first.constructed} />,
    },
  ];
  return <Table caption={m.dimensioningCaption} captionUnseen columns={columns} rows={rows} rowKey={(row) => row.region} />;
}
