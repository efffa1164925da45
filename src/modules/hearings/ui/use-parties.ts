/** Whoever can be heard, by name: regions, what search finds of departments, hospitals, specialties and bodies, and persons. */
import { useKept } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { fold } from '../../../kernel/fold.ts';

const searched = ['unit', 'site', 'specialty', 'body'] as const;
export type PartyKind = 'trainingRegion' | 'agreementArea' | (typeof searched)[number] | 'person';
export interface FoundParty {
  kind: PartyKind;
  id: string;
  name: string;
}

/** «Region Sjælland» finds the region of the agreement that is called Sjælland: what kind it is may be typed too. */
const isFound = (words: readonly string[], text: string): boolean => words.every((word) => fold(text).includes(word));

/** Null while nothing is asked, or while the first answer is on its way. Persons: three letters or more of each word. */
export function useParties(q: string, labels: Record<PartyKind, string>): { asked: boolean; found: FoundParty[] | null; fault: unknown } {
  const typed = q.trim();
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const asked = typed.length >= 2;
  const asksPersons = words.length > 0 && words.every((word) => word.length >= 3);
  const tree = useCall('GET /api/organisation', { query: {} }, { enabled: asked });
  const search = useCall('GET /api/search', { query: { q: typed } }, { enabled: asked });
  const persons = useCall('GET /api/nominees', { query: { q: typed } }, { enabled: asksPersons });
  const keptSearch = useKept(search);
  const keptPersons = useKept(persons);
  const fault = tree.error ?? search.error ?? persons.error;
  if (!asked || !tree.data || !keptSearch) return { asked, found: null, fault };
  const regions = tree.data.trainingRegions.flatMap(({ id, name, agreementAreas }): FoundParty[] => [
    { kind: 'trainingRegion', id, name },
    ...agreementAreas.map((area): FoundParty => ({ kind: 'agreementArea', id: area.id, name: area.name })),
  ]);
  const hits = searched.flatMap((kind) =>
    keptSearch.groups
      .filter((group) => group.kind === kind)
      .flatMap((group) => group.hits.map(({ id, title }) => ({ kind, id, name: title }))),
  );
  const people = asksPersons ? (keptPersons ?? []).map(({ id, name }): FoundParty => ({ kind: 'person', id, name })) : [];
  return { asked, found: [...regions.filter(({ kind, name }) => isFound(words, `${labels[kind]} ${name}`)), ...hits, ...people], fault };
}
