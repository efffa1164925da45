/** What one may wish of an approval, and what its rows through time then are. */
import { type FromADay, fromADay, type Held, inForceOn } from '../../../kernel/from-a-day.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

export interface ApprovalValue {
  /** Tenths of a place. */
  tenths: number;
  fullTimeEquivalents: boolean;
  /** Ids of the competence groups that it can give. */
  gives: string[];
  /** Why nobody may be trained there meanwhile; the places are then none. */
  suspension: string | null;
  source: string;
  constructed: boolean;
}

/** The stable key of an approval; its rows through time come and go. */
export interface ApprovalKey {
  unit: string;
  specialty: string;
  step: string;
  trainingRegion: string;
}

export interface ApprovalWish extends ApprovalKey {
  act: 'hold' | 'suspend' | 'end' | 'withdraw';
  /** The first day of it. */
  from: string;
  /** The first day after; null = until further notice; absent = as long as what it replaces. */
  to?: string | null | undefined;
  tenths?: number | undefined;
  fullTimeEquivalents?: boolean | undefined;
  gives?: string[] | undefined;
  /** Why, or by what decision. */
  reason: string;
}

export const approvalSubject = ({ unit, specialty, step, trainingRegion }: ApprovalKey): string =>
  `${unit}/${specialty}/${step}/${trainingRegion}`;

/** What is not told stays as it was; a new approval must tell its places. */
export function wishedApproval(rows: readonly Held<ApprovalValue>[], wish: ApprovalWish, today: string): Held<ApprovalValue>[] | Refusal {
  const reason = wish.reason.trim();
  if (reason === '') return refuse('reasonMissing');
  const change = changeOf(inForceOn(rows, wish.from), wish, reason, today);
  if ('refusal' in change) return change;
  return fromADay(rows, change, (from) => `${approvalSubject(wish)}/${from}`);
}

function changeOf(
  row: Held<ApprovalValue> | undefined,
  wish: ApprovalWish,
  reason: string,
  today: string,
): FromADay<ApprovalValue> | Refusal {
  const was = row?.value;
  const { act, from, to } = wish;
  if (act === 'end') return { act, from };
  if (act === 'withdraw') return { act, from, today };
  const said = { source: reason, constructed: false };
  if (act === 'suspend') {
    if (!was || was.suspension !== null) return refuse('nothingInForce', { on: from });
    return { act: 'pause', from, to: to ?? null, value: { ...was, ...said, tenths: 0, suspension: reason } };
  }
  const tenths = wish.tenths ?? (was?.suspension === null ? was.tenths : undefined);
  if (tenths === undefined) return refuse('badInput', { field: 'tenths', rule: 'required', limit: null });
  const value: ApprovalValue = {
    ...said,
    tenths,
    fullTimeEquivalents: wish.fullTimeEquivalents ?? was?.fullTimeEquivalents ?? false,
    gives: wish.gives ?? was?.gives ?? [],
    suspension: null,
  };
  const same = row && row.value.suspension === null && sameApproval(row.value, value) && (to === undefined || to === row.to);
  return same ? refuse('nothingChanges') : { act, from, to, value };
}

const sameApproval = (a: ApprovalValue, b: ApprovalValue): boolean =>
  a.tenths === b.tenths && a.fullTimeEquivalents === b.fullTimeEquivalents && [...a.gives].sort().join() === [...b.gives].sort().join();
