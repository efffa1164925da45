/** Reading replans: all of a composition, and one by track and element. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { unitNames } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { replanTold } from '../rules/replan-told.ts';
import { findDraft } from '../store/drafts.ts';
import { findReplan, listReplans } from '../store/replans.ts';

type Shown<K extends keyof CompositionContract> = Promise<Answer<CompositionContract[K]> | Refusal>;

export async function showReplans({ db }: Context, id: string): Shown<'GET /api/compositions/:id/replans'> {
  return (await findDraft(db, id))
    ? ((await listReplans(db, id)) as Answer<CompositionContract['GET /api/compositions/:id/replans']>)
    : refuse('notFound');
}

export async function showReplan({ db }: Context, id: string, no: string): Shown<'GET /api/compositions/:id/replans/:replan'> {
  const row = await findReplan(db, id, no);
  if (!row) return refuse('notFound');
  const { tracks: before, replan, ...told } = row;
  const header = told as Answer<CompositionContract['GET /api/compositions/:id/replans']>[number];
  if (!replan) return { ...header, found: null };
  const tracks = replanTold(replan, before);
  const named = [
    ...tracks.flatMap(({ elements }) => elements.flatMap((one) => [one.before?.unit, one.after?.unit])),
    ...tracks.flatMap(({ reasons }) => reasons.flatMap(({ params }) => String(params.units ?? '').split(', '))),
    ...row.changes.changes.map((change) => ('unit' in change ? change.unit : null)),
  ];
  const ids = [...new Set(named)].filter((unit): unit is string => typeof unit === 'string' && unit !== '');
  const known = await unitNames(db, ids);
  const units = ids.map((unit) => ({ id: unit, name: known.get(unit)?.name ?? unit, siteName: known.get(unit)?.siteName ?? null }));
  return { ...header, found: { tracks, before: replan.before, after: replan.after, units } };
}
