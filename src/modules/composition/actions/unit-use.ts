/** How full a unit is: its approvals beside the tracks already begun. */
import { firstDay, type Month, month, monthOfDate, monthText } from '../../../kernel/month.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { unitNames } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { unitUse } from '../store/unit-use.ts';

type Use = Answer<CompositionContract['GET /api/units/:id/use']>;

/** This month, and the start and middle of each of the following five years. */
function monthsFrom(now: Month): string[] {
  const nextHalf = now - (now % 6) + 6;
  return [now, ...Array.from({ length: 10 }, (_, at) => nextHalf + at * 6)].map(monthText);
}

export async function showUnitUse({ db, today }: Context, unit: string): Promise<Use | Refusal> {
  if (!(await unitNames(db, [unit])).has(unit)) return refuse('notFound');
  const months = monthsFrom(monthOfDate(today));
  const rows = await unitUse(
    db,
    unit,
    months.map((text) => firstDay(month(text))),
  );
  return { months, rows, constructed: rows.some(({ constructed }) => constructed) };
}
