/** A list of changes in the address, and each of them in words. */
import type { InputOf } from '../../../app/web/api.ts';
import type { Change, WhatIfChange } from '../../../engines/composer/change/change.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { capital, shortArea } from '../ui/sentence.ts';
import type { Composition } from '../ui/types.ts';
import type { WhatIfMessages } from './da.ts';

export type { Change } from '../../../engines/composer/change/change.ts';
export type ReplanChange = InputOf<'POST /api/compositions/:id/replans'>['body']['changes'][number];

export const isWhatIf = (change: Change): change is WhatIfChange => change.type !== 'leave' && change.type !== 'dropout';

/** What a replan of a draft takes, in the order in which it is offered. */
export const replanTypes: readonly ReplanChange['type'][] = ['leave', 'dropout', 'closed', 'approvalEnded', 'places'];
export const isReplan = (change: Change): change is ReplanChange & Change => (replanTypes as readonly string[]).includes(change.type);

/** What stands in the address is only taken when it is a list of changes; the server judges the rest. */
export function changesIn(text: string): Change[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? (read.filter((one) => typeof one?.type === 'string') as Change[]) : [];
  } catch {
    return [];
  }
}

export const changesText = (changes: readonly Change[]): string | null => (changes.length === 0 ? null : JSON.stringify(changes));

export interface Names {
  unit: (id: string) => string;
  specialty: (id: string) => string;
  area: (id: string) => string;
  track: (id: string) => string;
}

export function namesIn(
  composition: Composition,
  problem: Problem | undefined,
  bilingual: (of: { name: string; nameEn: string }) => string,
  tracks: readonly { id: string; name: string }[] = [],
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
  const named = new Map(tracks.map(({ id, name }) => [id, name]));
  return {
    track: (id) => named.get(id) ?? id,
    unit: (id) => units.get(id) ?? id,
    specialty: (id) => specialties.get(id) ?? problem?.specialties.find((one) => one.id === id)?.name ?? id,
    area: (id) => areas.get(id) ?? id,
  };
}

export function changeWords(change: Change, names: Names, { change: m, make: { kinds } }: WhatIfMessages): string {
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
    case 'leave':
      return m.leave(names.track(change.track), change.from, change.months);
    case 'dropout':
      return m.dropout(names.track(change.track), change.from);
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
