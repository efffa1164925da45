import { canonicalJson } from '../../../kernel/canonical.ts';
import type { Db } from '../../../platform/db/db.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import type { DraftRow } from '../store/drafts.ts';
import { saveVersion, type VersionContent } from '../store/versions.ts';

interface Kept extends Omit<VersionContent, 'composition'> {
  /** What it is a version of, as it is called now. */
  draft: Pick<DraftRow, 'id' | 'name' | 'startYear' | 'agreement' | 'filling'>;
  /** The search that found it. */
  run: string | null;
  person: string;
}

/** Keeps a version under a name: its content as canonical JSON, with its hash. Lock the draft first. */
export async function keepVersion(db: Db, name: string, { draft, run, person, ...said }: Kept): Promise<{ no: number; sha256: string }> {
  const { id, startYear, agreement, filling } = draft;
  const content: VersionContent = { composition: { id, name: draft.name, startYear, agreement, ...(filling && { filling }) }, ...said };
  const sha256 = sha256Of(content);
  const no = await saveVersion(db, { composition: id, name, content: canonicalJson(content), sha256, run, person });
  return { no, sha256 };
}

interface Pinnable {
  id: string;
  pinned: boolean;
}

/** What is pinned of a draft's tracks. */
export const pinnedIn = (
  tracks: readonly (Pinnable & { elements: readonly Pinnable[] })[],
): Required<Pick<VersionContent, 'pinned' | 'pinnedElements'>> => ({
  pinned: tracks.filter(({ pinned }) => pinned).map(({ id }) => id),
  pinnedElements: tracks.flatMap(({ elements }) => elements.filter(({ pinned }) => pinned).map(({ id }) => id)),
});
