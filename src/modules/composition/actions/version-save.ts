/** Saving the draft as it is under a name of its own. A version never changes: it is named when it is saved. */
import { createHash } from 'node:crypto';
import type { PlanTrack } from '../../../engines/composer/plan.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { Assessed } from '../rules/assess.ts';
import { listTracks, type TrackRow } from '../store/tracks.ts';
import { draftNames, lastSearched, saveVersion, type VersionContent, type VersionPlan } from '../store/versions.ts';
import { assessDraft } from './assess-draft.ts';
import { lockedDraft } from './draft-lock.ts';

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
  const whole = wholeTracks(tracks);
  if ('refusal' in whole) return whole;
  const { plan, run } = await planOf(db, id, whole, assessment);
  const content: VersionContent = {
    composition: { id, name: draft.name, startYear: draft.startYear, agreement: draft.agreement },
    plan,
    names: await draftNames(db, id),
    findings: assessment.findings,
    pinned: tracks.filter(({ pinned }) => pinned).map((track) => track.id),
    pinnedElements: tracks.flatMap(({ elements }) => elements.filter(({ pinned }) => pinned).map((element) => element.id)),
  };
  const text = canonicalJson(content);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const name = wish.name.trim();
  const no = await saveVersion(db, { composition: id, name, content: text, sha256, run, person: who.person });
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
function wholeTracks(rows: readonly TrackRow[]): PlanTrack[] | Refusal {
  const open = rows.flatMap(({ elements }) => elements).filter(({ unit }) => unit === null).length;
  if (open > 0) return refuse('elementsToBeNamed', { count: open });
  return rows.map(({ id, specialty, pattern, start, elements }) => ({
    id,
    specialty,
    pattern,
    start,
    elements: elements.map((element) => ({
      id: element.id,
      unit: element.unit ?? '',
      from: element.from,
      months: element.months,
      kind: element.kind === 'side' ? 'side' : 'own',
    })),
  }));
}

/** A draft that is still what a search found keeps that plan, with its bound; any other is its tracks and what the rules say of them. */
async function planOf(
  db: Db,
  id: string,
  tracks: PlanTrack[],
  { figures, unplaced, cost }: Assessed,
): Promise<{ plan: VersionPlan; run: string | null }> {
  const searched = await lastSearched(db, id);
  if (searched && sameTracks(searched.plan.tracks, tracks)) return searched;
  const unknown = { problemSha256: null, seed: null, version: null, bound: null, gap: null };
  return { plan: { schema: 'videre-plan/1', ...unknown, stopped: false, cost, unplaced, tracks, figures }, run: null };
}

function sameTracks(a: readonly PlanTrack[], b: readonly PlanTrack[]): boolean {
  const inOrder = (tracks: readonly PlanTrack[]) => canonicalJson([...tracks].sort((x, y) => (x.id < y.id ? -1 : 1)));
  return inOrder(a) === inOrder(b);
}
