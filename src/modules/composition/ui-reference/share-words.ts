/** An agreed share in words: exact, at least, with an aim, a range, or exempt. */
import type { ReferenceMessages } from './da.ts';

export interface AgreedShare {
  low: number;
  high: number;
  aim: number | null;
}

/** 0 to 100 without an aim asks for nothing: the specialty is exempt. */
export const isExempt = ({ low, high, aim }: AgreedShare): boolean => low === 0 && high === 100 && aim === null;

export function shareWords(
  share: AgreedShare,
  formatPercent: (hundredths: number, decimals?: number) => string,
  m: ReferenceMessages,
): string {
  const percent = (value: number) => formatPercent(value * 100, 0);
  const { low, high, aim } = share;
  if (isExempt(share)) return m.exempt;
  if (low === high) return m.exact(percent(low));
  if (aim !== null) return m.atLeastAim(percent(low), percent(aim));
  return high === 100 ? m.atLeast(percent(low)) : m.between(percent(low), percent(high));
}

interface Terms extends AgreedShare {
  specialty: string | null;
  inOverall: boolean;
}

/** A specialty is an exception when it does not count over all, or is asked for something else than all together. */
export function isException({ shares }: { shares: readonly Terms[] }, share: Terms): boolean {
  const overall = shares.find((one) => one.specialty === null);
  const differs = overall && (share.low !== overall.low || share.high !== overall.high || share.aim !== overall.aim);
  return !share.inOverall || Boolean(differs);
}
