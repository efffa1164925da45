/** A list of changes in the address, and each of them in words. */
import type { WhatIfChange } from '../../../engines/composer/change/change.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { capital, shortArea } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import type { WhatIfMessages } from './da.ts';

export type { WhatIfChange } from '../../../engines/composer/change/change.ts';

/** What stands in the address is only taken when it is a list of changes; the server judges the rest. */
export function changesIn(text: string): WhatIfChange[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? (read.filter((one) => typeof one?.type === 'string') as WhatIfChange[]) : [];
  } catch {
    return [];
  }
}

export const changesText = (changes: readonly WhatIfChange[]): string | null => (changes.length === 0 ? null : JSON.stringify(changes));

export interface Names {
  unit: (id: string) => string;
  specialty: (id: string) => string;
  area: (id: string) => string;
}

export function namesIn(
  composition: Composition,
  problem: Problem | undefined,
  bilingual: (of: { name: string; nameEn: string }) => string,
): Names {
  const sites = new Map(problem?.sites.map(({ id, name }) => [id, name]));
  const units = new Map(
    problem?.units.map(({ id, name, site }) => {
      const at = sites.get(site) ?? '';
      return [id, name.includes(at) ? name : `${name}, ${at}`];
    }),
  );
  const specialties = new Map(composition.specialties.map((one) => [one.id, capital(bilingual(one))]));
  const areas = new Map(composition.agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  return {
    unit: (id) => units.get(id) ?? id,
    specialty: (id) => specialties.get(id) ?? problem?.specialties.find((one) => one.id === id)?.name ?? id,
    area: (id) => areas.get(id) ?? id,
  };
}

export function changeWords(change: WhatIfChange, names: Names, { change: m, make: { kinds } }: WhatIfMessages): string {
  switch (change.type) {
    case 'places':
      return m.places(
        names.unit(change.unit),
        names.specialty(change.specialty),
        kinds[change.kind],
        change.tenths,
        change.from,
        change.to,
      );
    case 'approvalEnded':
      return m.approvalEnded(names.unit(change.unit), names.specialty(change.specialty), kinds[change.kind], change.from, change.to);
    case 'approvalAdded':
      return m.approvalAdded(
        names.unit(change.unit),
        names.specialty(change.specialty),
        kinds[change.kind],
        change.tenths,
        change.from,
        change.to,
      );
    case 'ceiling':
      return m.ceiling(names.unit(change.unit), change.tenths, change.from, change.to);
    case 'closed':
      return m.closed(names.unit(change.unit), change.from, change.to);
    case 'count':
      return m.count(names.specialty(change.specialty), change.count);
    case 'share':
      return m.share(
        change.specialty === null ? null : names.specialty(change.specialty),
        names.area(change.area),
        change.low,
        change.high,
      );
  }
}
