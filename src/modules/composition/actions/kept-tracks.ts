/**
 * A draft's tracks, kept in memory from one question to the next: the same objects as long as nobody changes them, so that the rules need not be
 * asked again of each. What is kept is known by the row's own writing (`stamp`): a revision that was taken back leaves another one.
 */
import type { Db } from '../../../platform/db/db.ts';
import type { DraftTrack } from '../rules/draft.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import type { DraftRow } from '../store/drafts.ts';

/** A whole region's tracks take a megabyte. */
const most = 8;
const kept = new Map<string, { stamp: string; tracks: readonly DraftTrack[] }>();

/** For a draft as it was read: tracks are never newer in memory than in the row. */
export async function keptTracks(db: Db, { id, stamp }: Pick<DraftRow, 'id' | 'stamp'>): Promise<readonly DraftTrack[]> {
  const known = kept.get(id);
  const tracks = known?.stamp === stamp ? known.tracks : await draftTracks(db, id);
  keepTracks(id, stamp, tracks);
  return tracks;
}

/** What a change has made of a draft, under the stamp of the row that it wrote. */
export function keepTracks(id: string, stamp: string, tracks: readonly DraftTrack[]): void {
  // the latest used last
  kept.delete(id);
  kept.set(id, { stamp, tracks });
  for (const old of kept.keys()) if (kept.size > most) kept.delete(old);
}
