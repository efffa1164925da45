/** Which approvals lack something that somebody must decide: what a download «with the rows that lack something» holds. */
import type { Held } from '../../../kernel/from-a-day.ts';
import type { ApprovalKey, ApprovalValue } from './approval-wish.ts';

export interface Lacking {
  /** The row to fill in; `tenths` null = to be filled in. */
  from: string | null;
  to: string | null;
  tenths: number | null;
  value: ApprovalValue;
}

/** Two years ahead: a composition of the next start year but one needs them. */
const horizonYears = 2;

const yearsAfter = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** Lapsing with nothing to follow: a row from that day. No places, or no competences where the specialty has groups: the row itself. */
export function lackingRows(
  { step }: Pick<ApprovalKey, 'step'>,
  rows: readonly Held<ApprovalValue>[],
  { hasGroups, today }: { hasGroups: boolean; today: string },
): Lacking[] {
  const standing = rows.filter(({ to, value }) => (to === null || to > today) && value.suspension === null);
  return standing.flatMap(({ from, to, value }): Lacking[] => {
    if (value.tenths === 0 || (step === 'main' && hasGroups && value.gives.length === 0))
      return [{ from: from !== null && from > today ? from : today, to, tenths: value.tenths || null, value }];
    const lapses = to !== null && to <= yearsAfter(today, horizonYears) && !rows.some((row) => row.from === to);
    return lapses ? [{ from: to, to: null, tenths: null, value }] : [];
  });
}
