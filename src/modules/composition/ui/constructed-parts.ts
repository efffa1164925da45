/** What the figures of a start year rest on that is constructed, as the data itself says it. Page, files and document say it by this. */
import type { AnswerOf } from '../../../app/web/api.ts';
import type { ConstructedPart } from '../../../app/web/constructed.tsx';
import type { ConstructedMessages } from './constructed.da.ts';

export interface RestsOn {
  region: string;
  year: number;
  /** Which specialties; left out = all. */
  specialties?: readonly { id: string }[];
  /** Whether the earlier start years that are shown or met are constructed. */
  earlier: boolean;
}

interface Data {
  plan: AnswerOf<'GET /api/composition-options'>['plan'];
  patterns: readonly Pick<AnswerOf<'GET /api/patterns'>[number], 'trainingRegion' | 'specialty' | 'constructed'>[];
  /** Whether some approval's places are constructed. */
  places: boolean;
}

export function constructedParts({ region, year, specialties, earlier }: RestsOn, data: Data, m: ConstructedMessages): ConstructedPart[] {
  const chosen = specialties && new Set(specialties.map(({ id }) => id));
  const used = data.patterns.filter((one) => (one.trainingRegion ?? region) === region && (chosen?.has(one.specialty) ?? true));
  const made = used.filter(({ constructed }) => constructed).length;
  const { plan } = data;
  const parts: (ConstructedPart | false | undefined | null)[] = [
    plan?.constructed && { text: m.plan(plan.name, year), href: `/dimensionering?region=${region}&aar=${year}`, link: m.planLink },
    data.places && { text: m.places, href: `/godkendelser?region=${region}`, link: m.placesLink },
    made > 0 && { text: m.patterns(made, used.length), href: '/specialer', link: m.patternsLink },
    earlier && { text: m.earlier, href: '/organisation', link: m.earlierLink },
  ];
  return parts.filter((part): part is ConstructedPart => Boolean(part));
}
