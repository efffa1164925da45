/** A version's tracks put back in the draft, with what was pinned in it. The version is unchanged, and so are its ids; it can be undone. */
import { canonicalJson } from '../../../kernel/canonical.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Context } from '../../../platform/http/route.ts';
import { changeBetween } from '../rules/change.ts';
import { planAsDraft } from '../rules/plan-as-draft.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { findVersion } from '../store/versions.ts';
import { lockedDraft } from './draft-lock.ts';
import { type Edited, revise } from './draft-revise.ts';
import { groundOf } from './ground.ts';
import { pinnedInVersion } from './version-pinned.ts';

export async function restoreVersion(context: Context, id: string, wish: { revision: number; version: number }): Promise<Edited | Refusal> {
  const { db } = context;
  const draft = await lockedDraft(context, id, wish.revision);
  if (isRefusal(draft)) return draft;
  const version = await findVersion(db, id, wish.version);
  if (!version) return refuse('unknownVersion', { version: wish.version });
  const tracks = await draftTracks(db, id);
  const { plan } = version.content;
  const change = changeBetween(tracks, planAsDraft(plan.tracks, await pinnedInVersion(db, version)));
  const filling = version.content.composition.filling ?? null;
  const otherwise = canonicalJson(filling) !== canonicalJson(draft.filling);
  if (change.before.length + change.after.length === 0 && !otherwise) return refuse('nothingChanges');
  return revise(context, draft, {
    ground: await groundOf(db, { ...draft, filling }),
    tracks,
    change,
    composed: plan.unplaced,
    ...(otherwise && { filling }),
    log: { edit: 'restore' },
    event: { kind: 'versionRestored', after: { version: wish.version, name: version.name, tracks: change.after.length } },
  });
}
