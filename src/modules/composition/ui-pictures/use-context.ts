/** The draft as its pictures look at it: all that the rules look at, and its tracks with their names. */
import { useMemo } from 'react';
import { useCall } from '../../../app/web/queries.ts';
import type { ElementKind, Problem } from '../../../engines/composer/problem.ts';
import { type Context, contextOf, indexProblem } from '../../../engines/composer/rules/index.ts';
import { type NamedTrack, useTracks } from '../ui/tracks.ts';
import type { Composition, Element, Track } from '../ui/types.ts';

export interface Ground {
  context: Context;
  tracks: NamedTrack[];
}

export function useGround(composition: Composition) {
  const asked = useCall('GET /api/compositions/:id/problem', { params: { id: composition.id } });
  const { asked: askedTracks, tracks } = useTracks(composition);
  const problem = asked.data?.problem as Problem | undefined;
  const index = useMemo(() => problem && indexProblem(problem), [problem]);
  const context = useMemo(
    () => problem && index && tracks && contextOf(problem, { tracks: tracks.map(judged), unplaced: [] }, index),
    [problem, index, tracks],
  );
  const ground: Ground | undefined = context && tracks && { context, tracks };
  return { query: asked.data ? askedTracks : asked, ground };
}

const judged = ({ id, specialty, pattern, start, elements }: Track) => ({
  id,
  specialty,
  pattern,
  start,
  elements: elements.map((element) => ({ ...element, kind: kindOf(element) })),
});

const kindOf = ({ kind }: Element): ElementKind => (kind === 'side' ? 'side' : 'own');
