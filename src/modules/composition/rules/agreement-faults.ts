/** What may not stand in an agreement's shares. The page says it while one types, the server before it saves: the same codes. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

export interface AgreedShareWish {
  /** null = over all */
  specialty: string | null;
  area: string;
  /** Per cent. */
  low: number;
  high: number;
  aim: number | null;
  inOverall: boolean;
  startEnd: boolean;
  bothAreas: boolean;
  reason: string;
}

/** By specialty (the empty text = over all), the first fault of each. */
export function shareFaults(shares: readonly AgreedShareWish[], areas: readonly string[]): Map<string, Refusal> {
  const faults = new Map<string, Refusal>();
  const seen = new Set<string>();
  for (const share of shares) {
    const key = share.specialty ?? '';
    const specialty = share.specialty ?? '';
    if (seen.has(key)) faults.set(key, refuse('shareTwice', { specialty }));
    seen.add(key);
    if (faults.has(key)) continue;
    if (!areas.includes(share.area)) faults.set(key, refuse('shareArea', { specialty, areas: areas.join(', ') }));
    else if ([share.low, share.high, share.aim ?? 0].some((percent) => percent < 0 || percent > 100))
      faults.set(key, refuse('sharePercent', { specialty }));
    else if (share.high < share.low) faults.set(key, refuse('shareBounds', { specialty, low: share.low, high: share.high }));
    else if (share.aim !== null && (share.aim < share.low || share.aim > share.high))
      faults.set(key, refuse('shareAim', { specialty, aim: share.aim, low: share.low, high: share.high }));
    else if (share.reason.trim() === '') faults.set(key, refuse('shareReason', { specialty }));
  }
  if (!seen.has('')) faults.set('', refuse('shareOverallMissing'));
  return faults;
}
