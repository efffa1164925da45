/** The draft as it is being edited, where somebody edits it: every tab shows this instead of what the server last said. */
import { useMemo, useSyncExternalStore } from 'react';
import { useCall } from '../../../app/web/queries.ts';
import type { Composition, Figures, RuleResult, Track } from './types.ts';

export interface Live {
  revision: number;
  figures: Figures;
  unplaced: Composition['unplaced'];
  tracks: Track[];
  rules: RuleResult[];
  /** Names by unit's id. */
  units: ReadonlyMap<string, string>;
}

const lives = new Map<string, Live>();
const heard = new Set<() => void>();

export function showLive(id: string, live: Live | null): void {
  if (live) lives.set(id, live);
  else lives.delete(id);
  for (const hear of heard) hear();
}

function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

export const useLive = (id: string): Live | undefined => useSyncExternalStore(subscribe, () => lives.get(id));

/** The composition with what is being done to it. */
export function useLiveComposition(composition: Composition): Composition {
  const live = useLive(composition.id);
  return useMemo(() => {
    if (!live) return composition;
    const { revision, figures, unplaced } = live;
    return { ...composition, revision: Math.max(revision, composition.revision), figures, unplaced };
  }, [composition, live]);
}

/** What every rule found. */
export function useRules({ id }: Pick<Composition, 'id'>) {
  const live = useLive(id);
  const asked = useCall('GET /api/compositions/:id/rules', { params: { id } }, { enabled: !live });
  return { asked, rules: live?.rules ?? asked.data };
}
