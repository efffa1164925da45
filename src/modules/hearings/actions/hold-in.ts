/** Whether one may hold hearings in a training region that a wish names: it must be one, and one's own. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Context } from '../../../platform/http/route.ts';
import { trainingRegions } from '../../organisation/public.ts';
import { mayHold } from '../policy.ts';

export async function refusalToHoldIn({ db, who }: Context, trainingRegion: string): Promise<Refusal | null> {
  if (!mayHold(who, trainingRegion)) return refuse('notYourRegion');
  // an administrator reaches every region, also one that there isn't
  if (!(await trainingRegions(db)).some(({ id }) => id === trainingRegion)) return refuse('unknownTrainingRegion', { trainingRegion });
  return null;
}
