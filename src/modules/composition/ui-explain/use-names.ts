/** What ids are called, in the reader's language where there are two. */
import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { shortArea } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './explain.da.ts';
import { en } from './explain.en.ts';

export function useNames({ specialties, agreement }: Composition, names: Record<string, string>) {
  const bilingual = useBilingual();
  const m = useMessages(da, en);
  const known = new Map(specialties.map((specialty) => [specialty.id, bilingual(specialty)]));
  const areas = new Map(agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  return {
    /** null = over all */
    specialty: (id: string | null | undefined): string => (id ? (known.get(id) ?? names[id] ?? id) : m.overall),
    unit: (id: string | null | undefined): string => (id ? (names[id] ?? id) : ''),
    group: (id: unknown): string => names[String(id)] ?? String(id),
    area: (id: unknown): string => areas.get(String(id)) ?? String(id),
  };
}
