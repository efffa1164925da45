/** Reading versions, and two of them beside each other. What the reader may not see is not found. */
import { canonicalJson } from '../../../kernel/canonical.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { unitNames } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { compositionPolicy } from '../policy.ts';
import { type Comparison, compareVersions } from '../rules/compare-versions.ts';
import { listAgreements } from '../store/agreements.ts';
import { findDraft } from '../store/drafts.ts';
import { brokenIn, findVersion, listChoices, listVersions, type VersionRow } from '../store/versions.ts';

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

export async function showVersion(context: Context, id: string, no: string): Shown<'GET /api/compositions/:id/versions/:no'> {
  const found = await versionAt(context, `${id}:${no}`);
  if (!found) return refuse('unknownVersion', { version: no });
  const { plan, names } = found.content;
  return { ...headerOf(found), plan, names };
}

/** What of an address a reader knows a version by. */
const numberIn = (asked = ''): string => asked.split(':').at(-1) ?? '';

/** `a` and `b` are `<composition>:<no>`. */
export async function showComparison(context: Context, asked: { a?: string; b?: string }): Shown<'GET /api/compare'> {
  const a = await versionAt(context, asked.a ?? '');
  if (!a) return refuse('unknownVersion', { version: numberIn(asked.a) });
  const b = await versionAt(context, asked.b ?? '');
  if (!b) return refuse('unknownVersion', { version: numberIn(asked.b) });
  if (a.trainingRegion !== b.trainingRegion || a.startYear !== b.startYear)
    return refuse('notComparable', { a: a.startYear, b: b.startYear });
  const comparison = compareVersions(a.content.plan, b.content.plan);
  const names = await specialtyNames(context.db);
  const agreements = await listAgreements(context.db);
  return {
    a: { ...headerOf(a), broken: brokenIn(a.content) },
    b: { ...headerOf(b), broken: brokenIn(b.content) },
    startYear: a.startYear,
    home: agreements.find(({ id }) => id === a.content.composition.agreement)?.home.name ?? null,
    sameWeights: canonicalJson(a.weights) === canonicalJson(b.weights),
    comparison,
    specialties: names.filter(({ id }) => [a, b].some(({ content }) => id in content.names.specialties)),
    units: await unitsIn(
      context,
      comparison,
      [a, b].map(({ content }) => content.names.units),
    ),
  };
}

/** Null for what is no version's address, and for a version the asker may not see. */
async function versionAt({ db }: Context, address: string): Promise<VersionRow | null> {
  const [, id, no] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([1-9]\d{0,6})$/i.exec(address) ?? [];
  return id && no ? findVersion(db, id, Number(no)) : null;
}

const headerOf = ({ composition, compositionName, no, name, sha256, createdAt, createdByName }: VersionRow) => ({
  composition: { id: composition, name: compositionName },
  no,
  name,
  sha256,
  createdAt,
  createdByName,
});

/** The units the comparison speaks of: called what they were called then, at the site where they are. */
export async function unitsIn({ db }: Pick<Context, 'db'>, { units, tracks }: Comparison, called: Record<string, string>[]) {
  const moved = tracks.changed.flatMap(({ moves }) => moves.flatMap(({ a, b }) => [a?.unit, b?.unit]));
  const ids = [...new Set([...units.map(({ unit }) => unit), ...moved])].filter((unit) => unit !== undefined);
  const known = await unitNames(db, ids);
  return ids.map((id) => {
    const named = called.map((names) => names[id]).find((name) => name !== undefined);
    return { id, name: named ?? known.get(id)?.name ?? id, siteName: known.get(id)?.siteName ?? null };
  });
}
