/** Said before an approval is saved with fewer places: who uses the unit beyond them. Saving is the authority's to decide all the same. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CompositionContract } from '../contract.ts';
import { approvalConsequences } from '../rules/approval-consequences.ts';
import { approvalStays } from '../store/approval-stays.ts';

type Consequences = CompositionContract['GET /api/approval-consequences'];

export async function showConsequences({ db }: Context, query: Input<Consequences>['query']): Promise<Answer<Consequences> | Refusal> {
  const { tenths, to = null, ...line } = query;
  if (to !== null && to <= line.from) return refuse('endsBeforeItBegins', { from: line.from, to });
  return approvalConsequences(await approvalStays(db, { ...line, to }), tenths);
}
