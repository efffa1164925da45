/** What was pinned in a version: one saved from a draft says it itself; of a search's, the problem it was given tells. */
import type { Db } from '../../../platform/db/db.ts';
import { pinnedBy } from '../rules/pins-of.ts';
import { problemOfVersion, type VersionRow } from '../store/versions.ts';

/** Ids of tracks and of elements. */
export async function pinnedInVersion(db: Db, { composition, no, content }: VersionRow): Promise<Set<string>> {
  if (content.findings) return new Set([...(content.pinned ?? []), ...(content.pinnedElements ?? [])]);
  const problem = await problemOfVersion(db, composition, no);
  return pinnedBy(problem?.pins ?? []);
}
