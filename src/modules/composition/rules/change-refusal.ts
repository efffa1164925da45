/** Changes that cannot be made are told before any search: which of them, and why. */
import type { Fault } from '../../../engines/composer/fault.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

/** What a planner can mend; `row` counts from 1. */
const known: Record<string, string> = {
  'change.noApproval': 'changeNoApproval',
  'change.approvalThere': 'changeApprovalThere',
  'change.noDemand': 'changeNoDemand',
  'unknown.specialty': 'changeNoDemand',
  'change.past': 'changePast',
  'change.noTrack': 'changeNoTrack',
  'change.notUnderWay': 'changeNotUnderWay',
  'change.awayTwice': 'changeAwayTwice',
  'period.empty': 'changeEmptyPeriod',
  'share.lowAboveHigh': 'changeShareReversed',
  'share.over100': 'changeShareOver',
};

export function changeRefusal({ units, specialties }: Problem, faults: readonly Fault[]): Refusal | null {
  const [fault] = faults;
  if (!fault) return null;
  const row = Number(/^\/changes\/(\d+)/.exec(fault.path)?.[1] ?? -1) + 1;
  const named = (rows: { id: string; name: string }[], id: unknown) => rows.find((one) => one.id === id)?.name ?? String(id ?? '');
  const params = { row, unit: named(units, fault.params.unit), specialty: named(specialties, fault.params.specialty ?? fault.params.id) };
  if (fault.code.startsWith('pin.')) return refuse('changePinned', params);
  return refuse(known[fault.code] ?? 'changeImpossible', { ...params, place: fault.path, code: fault.code });
}
