/** How full one unit is with a draft, month by month, by the same function as the rule `capacity` and the heat map. */
import { contextOf } from '../../../engines/composer/rules/context.ts';
import { monthText } from '../../../kernel/month.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { unitNames } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { spanOf, unitLoads } from '../rules/unit-load.ts';
import { stretchesOf } from '../rules/unit-stretches.ts';
import { findComposition } from '../store/compositions.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { findDraft } from '../store/drafts.ts';
import { groundOf } from './ground.ts';

type Shown = Answer<CompositionContract['GET /api/compositions/:id/units/:unit/load']>;

export async function showUnitLoad({ db }: Context, id: string, unit: string): Promise<Shown | Refusal> {
  const [found, draft] = [await findComposition(db, id), await findDraft(db, id)];
  if (!found || !draft || !(await unitNames(db, [unit])).has(unit)) return refuse('notFound');
  const { problem, index } = await groundOf(db, draft);
  const context = contextOf(problem, { tracks: await draftTracks(db, id), unplaced: [] }, index);
  const { from, to } = spanOf(context);
  const lines = unitLoads(context, from, to).filter((line) => line.unit === unit);
  const { name, startYear, trainingRegion } = found;
  return {
    name,
    startYear,
    trainingRegion,
    from: monthText(from),
    last: monthText(to - 1),
    lines: lines.map((line) => stretchesOf(line, from)),
  };
}
