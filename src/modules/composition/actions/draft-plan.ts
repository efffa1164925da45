/** A draft's tracks and figures as versions hold a plan. */
import type { PlanTrack } from '../../../engines/composer/plan.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Assessed } from '../rules/assess.ts';
import type { TrackRow } from '../store/tracks.ts';
import { lastSearched, type VersionPlan } from '../store/versions.ts';

/** An element whose department is to be named is at a unit without a name: the empty text. */
export const toBeNamed = '';

/** A draft that is still what a search found keeps that plan, with its bound; any other is its tracks and what the rules say of them. */
export async function draftPlan(
  db: Db,
  id: string,
  rows: readonly TrackRow[],
  { figures, unplaced, cost }: Assessed,
): Promise<{ plan: VersionPlan; run: string | null }> {
  const tracks = rows.map(planTrack);
  const searched = await lastSearched(db, id);
  if (searched && sameTracks(searched.plan.tracks, tracks)) return searched;
  const unknown = { problemSha256: null, seed: null, version: null, bound: null, gap: null };
  return { plan: { schema: 'videre-plan/1', ...unknown, stopped: false, cost, unplaced, tracks, figures }, run: null };
}

const planTrack = ({ id, specialty, pattern, start, flex, elements }: TrackRow): PlanTrack => ({
  id,
  specialty,
  pattern,
  start,
  ...(flex && { flex }),
  elements: elements.map((element) => ({
    id: element.id,
    unit: element.unit ?? toBeNamed,
    from: element.from,
    months: element.months,
    kind: element.kind === 'side' ? 'side' : 'own',
  })),
});

function sameTracks(a: readonly PlanTrack[], b: readonly PlanTrack[]): boolean {
  const inOrder = (tracks: readonly PlanTrack[]) => canonicalJson([...tracks].sort((x, y) => (x.id < y.id ? -1 : 1)));
  return inOrder(a) === inOrder(b);
}
