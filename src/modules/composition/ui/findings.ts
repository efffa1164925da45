import { useMemo } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { type FindingWords, findingWords } from './finding-words.ts';
import { useLive } from './live.ts';
import { findingsDa } from './rules.da.ts';
import { findingsEn } from './rules.en.ts';
import type { NamedTrack } from './tracks.ts';
import type { Composition } from './types.ts';

/** What a rule found, in the reader's language. Units are named by the draft's own places, while it is edited, and by `tracks`; competence groups by the curricula. */
export function useFindingSentence({ id, agreement }: Composition, tracks: readonly NamedTrack[] = []): FindingWords {
  const live = useLive(id)?.units;
  const named = useMemo(
    () => new Map(live ? [] : tracks.flatMap(({ elements }) => elements.map(({ unit, unitName }) => [unit, unitName]))),
    [live, tracks],
  );
  const unitName = (unit: string) => live?.get(unit) ?? named.get(unit) ?? unit;
  const groups = new Map(useCall('GET /api/competence-groups', {}).data?.map((one) => [one.id, one.name]));
  const groupName = (group: string) => groups.get(group) ?? group;
  return findingWords(agreement, useMessages(findingsDa, findingsEn), useMessages(da, en).timeline.toBeNamed, unitName, groupName);
}
