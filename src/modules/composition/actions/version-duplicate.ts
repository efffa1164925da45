/** A composition of its own, made from a version or from the draft as it is: same tracks, pins and what the rules say of them. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mayCompose } from '../policy.ts';
import { planAsDraft } from '../rules/plan-as-draft.ts';
import { addComposition } from '../store/compositions.ts';
import { saveChange } from '../store/draft-change.ts';
import { type DraftRow, lockDraft, saveFilling, saveRevision } from '../store/drafts.ts';
import { assessmentOf, brokenIn, copyTracks, findVersion, type VersionRow } from '../store/versions.ts';
import { pinnedInVersion } from './version-pinned.ts';

export async function duplicate(
  context: Context,
  id: string,
  wish: { name: string; version: number | null },
): Promise<{ id: string } | Refusal> {
  const { db, who, request } = context;
  const source = await lockDraft(db, id);
  if (!source) return refuse('notFound');
  const { trainingRegion, startYear, agreement, specialties, weights, stages, seed } = source;
  if (!mayCompose(who, trainingRegion)) return refuse('notAllowed');
  const version = wish.version === null ? null : await findVersion(db, id, wish.version);
  if (wish.version !== null && !version) return refuse('unknownVersion', { version: wish.version });
  const name = wish.name.trim();
  const copy = await addComposition(
    db,
    { trainingRegion, year: startYear, name, agreement, specialties, weights, stages, seed },
    who.person,
  );
  await saveFilling(db, copy, version ? (version.content.composition.filling ?? null) : source.filling);
  const copied = version ? await fromVersion(context, copy, version) : await fromDraft(context, source, copy);
  if (!copied) return refuse('emptyDraft');
  const event = { person: who.person, capacity: 'planner', subjectKind: 'composition', trainingRegion, before: null, request };
  const from = { name: source.name, version: wish.version, sha256: version?.sha256 ?? null };
  await recordEvent(db, {
    ...event,
    kind: 'compositionCopied',
    subject: copy,
    after: { name, from: id, fromName: from.name, version: from.version, sha256: from.sha256, revision: 1 },
  });
  await recordEvent(db, { ...event, kind: 'copyMade', subject: id, after: { copy, name, version: from.version, sha256: from.sha256 } });
  return { id: copy };
}

async function fromDraft({ db, who }: Context, source: DraftRow, copy: string): Promise<boolean> {
  const { assessment, reference } = await assessmentOf(db, source.id);
  if (!assessment) return false;
  await copyTracks(db, source.id, copy);
  await saveRevision(db, copy, { revision: 1, person: who.person, assessment, composed: source.composed, reference });
  return true;
}

async function fromVersion({ db, who }: Context, copy: string, version: VersionRow): Promise<boolean> {
  const { tracks, figures, unplaced } = version.content.plan;
  await saveChange(db, copy, { before: [], after: planAsDraft(tracks, await pinnedInVersion(db, version)) });
  const assessment = { figures, unplaced, broken: brokenIn(version.content) };
  await saveRevision(db, copy, { revision: 1, person: who.person, assessment, composed: unplaced, reference: null });
  return true;
}
