/** Two plans beside each other: versions, or drafts as they are. What the reader may not see is not found. */
import { canonicalJson } from '../../../kernel/canonical.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { unitNames } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { type Comparison, compareVersions } from '../rules/compare-versions.ts';
import { listAgreements } from '../store/agreements.ts';
import { type DraftRow, findDraft } from '../store/drafts.ts';
import { listTracks } from '../store/tracks.ts';
import { brokenIn, draftNames, type VersionContent } from '../store/versions.ts';
import { assessDraft } from './assess-draft.ts';
import { draftPlan, toBeNamed } from './draft-plan.ts';
import { headerOf, versionBy } from './version-show.ts';

type Compared = Answer<CompositionContract['GET /api/compare']>;

interface Side {
  header: Compared['a'];
  of: Pick<DraftRow, 'trainingRegion' | 'startYear' | 'weights' | 'agreement'>;
  plan: VersionContent['plan'];
  names: VersionContent['names'];
}

/** `a` and `b` are `<composition>:<no>` or `<composition>:kladde`. */
export async function showComparison(context: Context, asked: { a?: string; b?: string }): Promise<Compared | Refusal> {
  const a = await sideAt(context, asked.a ?? '');
  if ('refusal' in a) return a;
  const b = await sideAt(context, asked.b ?? '');
  if ('refusal' in b) return b;
  if (a.of.trainingRegion !== b.of.trainingRegion || a.of.startYear !== b.of.startYear)
    return refuse('notComparable', { a: a.of.startYear, b: b.of.startYear });
  const comparison = compareVersions(a.plan, b.plan);
  const names = await specialtyNames(context.db);
  const agreements = await listAgreements(context.db);
  return {
    a: a.header,
    b: b.header,
    startYear: a.of.startYear,
    home: agreements.find(({ id }) => id === a.of.agreement)?.home.name ?? null,
    sameWeights: canonicalJson(a.of.weights) === canonicalJson(b.of.weights),
    comparison: { ...comparison, units: comparison.units.filter(({ unit }) => unit !== toBeNamed) },
    specialties: names.filter(({ id }) => id in a.names.specialties || id in b.names.specialties),
    units: await unitsIn(
      context,
      comparison,
      [a, b].map(({ names: { units } }) => units),
    ),
  };
}

async function sideAt({ db }: Context, address: string): Promise<Side | Refusal> {
  const [, id, no = ''] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(.*)$/i.exec(address) ?? [];
  if (id && no === 'kladde') return draftSide(db, id);
  const found = id ? await versionBy(db, id, no) : null;
  // what of an address a reader knows a version by
  if (!found) return refuse('unknownVersion', { version: address.split(':').at(-1) ?? '' });
  const { plan, names, composition } = found.content;
  return {
    header: { ...headerOf(found), broken: brokenIn(found.content) },
    of: { ...found, agreement: composition.agreement },
    plan,
    names,
  };
}

async function draftSide(db: Context['db'], id: string): Promise<Side | Refusal> {
  const draft = await findDraft(db, id);
  if (!draft) return refuse('notFound');
  const assessed = await assessDraft(db, draft);
  if (!assessed) return refuse('emptyDraft');
  const { plan } = await draftPlan(db, id, await listTracks(db, id), assessed);
  const { name, changedByName: createdByName } = draft;
  const header = { composition: { id, name }, no: null, name: null, sha256: null, createdAt: null, createdByName, broken: assessed.broken };
  return { header, of: draft, plan, names: await draftNames(db, id) };
}

/** The units the comparison speaks of: called what they were called then, at the site where they are. */
export async function unitsIn({ db }: Pick<Context, 'db'>, { units, tracks }: Comparison, called: Record<string, string>[]) {
  const moved = tracks.changed.flatMap(({ moves }) => moves.flatMap(({ a, b }) => [a?.unit, b?.unit]));
  const ids = [...new Set([...units.map(({ unit }) => unit), ...moved])].filter((unit) => unit !== undefined);
  const known = await unitNames(db, ids);
  return ids
    .filter((id) => id !== toBeNamed)
    .map((id) => {
      const named = called.map((names) => names[id]).find((name) => name !== undefined);
      return { id, name: named ?? known.get(id)?.name ?? id, siteName: known.get(id)?.siteName ?? null };
    });
}
