import { ConstructedNote, type ConstructedPart } from '../../../app/web/constructed.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { da } from './constructed.da.ts';
import { en } from './constructed.en.ts';
import { constructedParts, type RestsOn } from './constructed-parts.ts';
import type { Composition } from './types.ts';

const regions = ['ost', 'syd', 'nord'] as const;

/** What the figures of a start year rest on that is constructed, as the data itself says it. */
export function RestsOnConstructed(props: RestsOn) {
  return <ConstructedNote parts={useConstructed(props)} />;
}

/** The last column of a composition's files: whether its figures rest on anything constructed. */
export function useConstructedColumn({ trainingRegion, startYear, specialties, earlierConstructed }: Composition) {
  const m = useMessages(da, en);
  const { restsOnConstructed } = useMessages(webDa, webEn);
  const parts = useConstructed({ region: trainingRegion.id, year: startYear, specialties, earlier: earlierConstructed });
  return { header: restsOnConstructed, value: () => parts && (parts.length > 0 ? m.yes : m.no) };
}

/** What is constructed; null while it isn't known. */
function useConstructed({ region, year, specialties, earlier }: RestsOn): ConstructedPart[] | null {
  const m = useMessages(da, en);
  const options = useCall('GET /api/composition-options', { query: { trainingRegion: region, year } });
  const patterns = useCall('GET /api/patterns', { query: {} });
  const approvals = useCall('GET /api/approvals', {
    query: { trainingRegion: regions.find((one) => one === region), step: 'main', limit: 100 },
  });
  if ([options, patterns, approvals].some(({ isPending }) => isPending)) return null;
  return constructedParts(
    { region, year, specialties, earlier },
    {
      plan: options.data?.plan ?? null,
      patterns: patterns.data ?? [],
      places: approvals.data?.rows.some(({ constructed }) => constructed) ?? false,
    },
    m,
  );
}
