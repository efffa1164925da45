import { ConstructedNote, type ConstructedPart } from '../../../app/web/constructed.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { da } from './constructed.da.ts';
import { en } from './constructed.en.ts';
import type { Composition } from './types.ts';

interface Props {
  region: string;
  year: number;
  /** Which specialties; left out = all. */
  specialties?: readonly { id: string }[];
  /** Whether the earlier start years that are shown or met are constructed. */
  earlier: boolean;
}

const regions = ['ost', 'syd', 'nord'] as const;

/** What the figures of a start year rest on that is constructed, as the data itself says it. */
export function RestsOnConstructed(props: Props) {
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
function useConstructed({ region, year, specialties, earlier }: Props): ConstructedPart[] | null {
  const m = useMessages(da, en);
  const options = useCall('GET /api/composition-options', { query: { trainingRegion: region, year } });
  const patterns = useCall('GET /api/patterns', { query: {} });
  const approvals = useCall('GET /api/approvals', {
    query: { trainingRegion: regions.find((one) => one === region), step: 'main', limit: 100 },
  });
  if ([options, patterns, approvals].some(({ isPending }) => isPending)) return null;
  const chosen = specialties && new Set(specialties.map(({ id }) => id));
  const used = patterns.data?.filter((one) => (one.trainingRegion ?? region) === region && (chosen?.has(one.specialty) ?? true)) ?? [];
  const made = used.filter(({ constructed }) => constructed).length;
  const plan = options.data?.plan;
  const parts: (ConstructedPart | false | undefined)[] = [
    plan?.constructed && { text: m.plan(plan.name, year), href: `/dimensionering?region=${region}&aar=${year}`, link: m.planLink },
    approvals.data?.rows.some(({ constructed }) => constructed) && {
      text: m.places,
      href: `/godkendelser?region=${region}`,
      link: m.placesLink,
    },
    made > 0 && { text: m.patterns(made, used.length), href: '/specialer', link: m.patternsLink },
    earlier && { text: m.earlier, href: '/organisation', link: m.earlierLink },
  ];
  return parts.filter((part): part is ConstructedPart => Boolean(part));
}
