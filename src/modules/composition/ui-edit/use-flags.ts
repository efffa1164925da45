/** Broken rules as words on the bars and rows where they are seen. */
import { useMemo } from 'react';
import { useFindingSentence } from '../ui/findings.ts';
import type { PlanFlags } from '../ui/plan-rows.ts';
import type { NamedTrack } from '../ui/tracks.ts';
import type { Composition } from '../ui/types.ts';
import { flagsOf } from './outcome.ts';
import type { Editing } from './session.ts';

export function useFlags(composition: Composition, tracks: readonly NamedTrack[], { assessed, tracks: draft }: Editing): PlanFlags {
  const sentence = useFindingSentence(composition);
  const found = useMemo(() => flagsOf(assessed.findings, draft), [assessed, draft]);
  const named = new Map(tracks.map((track) => [track.id, track]));
  const words = (flags: typeof found.tracks) =>
    new Map([...flags].map(([id, findings]) => [id, findings.map((one) => sentence(one, named.get(one.track ?? ''))).join(' ')]));
  return { elements: words(found.elements), tracks: words(found.tracks) };
}
