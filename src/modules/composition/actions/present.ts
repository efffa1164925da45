/** Who of earlier start years is at a unit in some months, and which approval or ceiling limits it. */
import { firstDay, month } from '../../../kernel/month.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { unitNames } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { findComposition } from '../store/compositions.ts';
import { limitsAt, presentAt } from '../store/present.ts';

interface Wish {
  id: string;
  unit: string;
  specialty?: string;
  kind?: 'own' | 'side';
  fromMonth: string;
  toMonth: string;
}

type Present = Answer<CompositionContract['GET /api/compositions/:id/units/:unit/present']>;

export async function showPresent({ db }: Context, { id, unit, specialty, kind, fromMonth, toMonth }: Wish): Promise<Present | Refusal> {
  const found = await findComposition(db, id);
  if (!found || !(await unitNames(db, [unit])).has(unit)) return refuse('notFound');
  if (fromMonth >= toMonth) return refuse('badInput', { field: 'toMonth' });
  const line = specialty && kind ? { specialty, step: kind === 'own' ? ('main' as const) : ('side' as const) } : null;
  const { trainingRegion, startYear } = found;
  const wish = { unit, trainingRegion, startYear, line, from: firstDay(month(fromMonth)), to: firstDay(month(toMonth)) };
  return { limits: await limitsAt(db, wish), places: await presentAt(db, wish) };
}
