/** What the rules say of a draft as it stands, by the reference data as it is now; null when nothing has been put in it. */
import type { Agreement } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import { type Assessed, assess } from '../rules/assess.ts';
import type { DraftRow } from '../store/drafts.ts';
import { type Ground, groundOf } from './ground.ts';
import { keptTracks } from './kept-tracks.ts';

/** The last answers, by revision: a page asks several times for what one revision is. */
const answered = new WeakMap<Ground, Map<string, Assessed>>();
const most = 4;

/**
 * Only for drafts read as they are saved: a revision in the making may be taken back, and its number be another's. Tracks read after the draft
 * may be newer than its revision says; that revision is then never asked for again.
 */
export async function assessDraft(db: Db, draft: DraftRow): Promise<(Assessed & { agreement: Agreement }) | null> {
  if (!draft.begun) return null;
  const ground = await groundOf(db, draft);
  const known = answered.get(ground) ?? new Map<string, Assessed>();
  answered.set(ground, known);
  const key = `${draft.id} ${draft.revision}`;
  const assessed = known.get(key) ?? assess(ground, await keptTracks(db, draft), draft.composed);
  known.set(key, assessed);
  for (const old of known.keys()) if (known.size > most) known.delete(old);
  return { ...assessed, agreement: ground.problem.agreement };
}
