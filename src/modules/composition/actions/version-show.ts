/** Reading versions. What the reader may not see is not found. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CompositionContract } from '../contract.ts';
import { brokenRules } from '../document/source.ts';
import { compositionPolicy } from '../policy.ts';
import { findDraft } from '../store/drafts.ts';
import { findVersion, listChoices, listVersions, type VersionRow } from '../store/versions.ts';
import { planSource } from './plan-source.ts';

type Shown<K extends keyof CompositionContract> = Promise<Answer<CompositionContract[K]> | Refusal>;

export async function showVersions({ db }: Context, id: string): Shown<'GET /api/compositions/:id/versions'> {
  return (await findDraft(db, id)) ? listVersions(db, id) : refuse('notFound');
}

export async function showChoices(
  { db, who }: Context,
  { trainingRegion, year }: { trainingRegion: string; year: number },
): Shown<'GET /api/versions'> {
  return compositionPolicy.readCompositions.reaches(who, { trainingRegion }) ? listChoices(db, trainingRegion, year) : refuse('notAllowed');
}

export async function showVersion({ db }: Context, id: string, no: string): Shown<'GET /api/compositions/:id/versions/:no'> {
  const found = await versionBy(db, id, no);
  if (!found) return refuse('unknownVersion', { version: no });
  const { plan, names } = found.content;
  return { ...headerOf(found), plan, names };
}

/** A version as the timeline shows a plan. */
export async function showVersionTracks(context: Context, id: string, no: string): Shown<'GET /api/compositions/:id/versions/:no/tracks'> {
  const found = await versionBy(context.db, id, no);
  if (!found) return refuse('unknownVersion', { version: no });
  const source = await planSource(context, id, found.no);
  if (isRefusal(source)) return source;
  const { composition, figures, run, tracks, rules } = source;
  const proven = run?.proof && run.gap !== null ? { gap: run.gap, stopped: run.state === 'stopped', proof: run.proof } : null;
  return { ...headerOf(found), broken: brokenRules(source), specialties: composition.specialties, figures, proven, tracks, rules };
}

/** Null for what is no version's number, and for a version the asker may not see. */
export const versionBy = async (db: Context['db'], id: string, no: string): Promise<VersionRow | null> =>
  /^[1-9]\d{0,6}$/.test(no) ? findVersion(db, id, Number(no)) : null;

export const headerOf = ({ composition, compositionName, no, name, sha256, createdAt, createdByName }: VersionRow) => ({
  composition: { id: composition, name: compositionName },
  no,
  name,
  sha256,
  createdAt,
  createdByName,
});
