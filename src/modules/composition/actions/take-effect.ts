/** A version takes effect when its whole chain is behind it: then its places exist, and later compositions count them. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mayTakeEffect } from '../../assents/public.ts';
import { compositionPolicy } from '../policy.ts';
import { effectOf, placesFromElsewhere, takeEffect } from '../store/effect.ts';
import { findVersion } from '../store/versions.ts';

export async function putInEffect(
  { db, who, request }: Context,
  id: string,
  wish: { version: number; hash: string },
): Promise<{ places: number } | Refusal> {
  const found = await findVersion(db, id, wish.version);
  if (!found) return refuse('unknownVersion', { version: wish.version });
  if (!compositionPolicy.putInEffect.reaches(who, { trainingRegion: found.trainingRegion })) return refuse('notAllowed');
  if (found.sha256 !== wish.hash) return refuse('otherFingerprint', { version: wish.version });
  const before = await effectOf(db, id);
  if (before?.version === wish.version) return refuse('alreadyInEffect', { version: wish.version });
  if (!(await mayTakeEffect(db, 'composition', id, wish.version, wish.hash))) return refuse('chainIncomplete', { version: wish.version });
  const twice = await placesFromElsewhere(db, id, wish.version);
  if (twice.length > 0) return refuse('placesExist', { names: twice.join(', ') });
  const capacity = who.roles[0]?.role ?? 'planner';
  const made = await takeEffect(db, id, wish.version, wish.hash, capacity);
  if ('full' in made) return refuse('noRoomInEffect', { version: wish.version, ...made.full });
  const { places } = made;
  await recordEvent(db, {
    person: who.person,
    capacity,
    kind: 'versionInEffect',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: found.trainingRegion,
    before: before && { version: before.version },
    after: { version: wish.version, sha256: wish.hash, places },
    request,
  });
  return { places };
}
