/** Saving the draft as it is under a name of its own. A version never changes: it is named when it is saved. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { principleAnswers } from '../store/principle-answers.ts';
import { listTracks, type TrackRow } from '../store/tracks.ts';
import { draftNames } from '../store/versions.ts';
import { assessDraft } from './assess-draft.ts';
import { lockedDraft } from './draft-lock.ts';
import { draftPlan } from './draft-plan.ts';
import { keepVersion, pinnedIn } from './keep-version.ts';

export async function saveDraftAsVersion(
  context: Context,
  id: string,
  wish: { name: string; revision: number },
): Promise<{ no: number; sha256: string; broken: number } | Refusal> {
  const { db, who, request } = context;
  const draft = await lockedDraft(context, id, wish.revision);
  if ('refusal' in draft) return draft;
  const assessment = await assessDraft(db, draft);
  const tracks = await listTracks(db, id);
  if (!assessment || tracks.length === 0) return refuse('emptyDraft');
  const open = openElements(tracks);
  if (open) return open;
  const { plan, run } = await draftPlan(db, id, tracks, assessment);
  const name = wish.name.trim();
  const { no, sha256 } = await keepVersion(db, name, {
    draft,
    run,
    person: who.person,
    plan,
    names: await draftNames(db, id),
    findings: assessment.findings,
    principles: await principleAnswers(db, id, draft.startYear),
    ...pinnedIn(tracks),
  });
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'versionSaved',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: { version: no > 1 ? no - 1 : null },
    after: { version: no, name, sha256, revision: draft.revision, broken: assessment.broken },
    request,
  });
  return { no, sha256, broken: assessment.broken };
}

/** A version's elements all have a department; one that is to be named stands in a draft only. */
function openElements(rows: readonly TrackRow[]): Refusal | null {
  const open = rows.flatMap(({ elements }) => elements).filter(({ unit }) => unit === null).length;
  return open > 0 ? refuse('elementsToBeNamed', { count: open }) : null;
}
