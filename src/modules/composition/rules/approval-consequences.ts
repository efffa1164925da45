/** What depends on an approval that gets fewer places: the tracks that use the unit in the months when there are too few. */
import { type Month, month, monthText } from '../../../kernel/month.ts';

/** A track's stay at the unit in full months, half-open; of an earlier start year, or of a draft. */
export interface Stay {
  track: string;
  /** null = an earlier start year, whose track is agreed */
  draft: { id: string; name: string } | null;
  startYear: number;
  from: string;
  to: string;
  tenths: number;
}

export interface Affected {
  draft: Stay['draft'];
  /** The first and the last month with too few places. */
  first: string;
  last: string;
  /** The most in use at once in those months, in tenths. */
  most: number;
  tracks: { track: string; startYear: number; from: string; to: string }[];
}

/**
 * Earlier start years by themselves, and each draft on top of them: two drafts never meet, since at most one comes to be. A draft is told of
 * only where it makes it worse than the earlier years already do.
 */
export function approvalConsequences(stays: readonly Stay[], limit: number): Affected[] {
  const agreed = stays.filter(({ draft }) => draft === null);
  const drafts = [...new Set(stays.flatMap(({ draft }) => draft?.id ?? []))];
  const groups = [agreed, ...drafts.map((id) => stays.filter(({ draft }) => draft?.id === id))];
  return groups.flatMap((own) => {
    const [one] = own;
    if (!one) return [];
    const all = one.draft === null ? own : [...agreed, ...own];
    const over = monthsOf(own).filter((at) => inUse(all, at) > limit);
    const [first] = over;
    const last = over.at(-1);
    if (first === undefined || last === undefined) return [];
    const touched = own.filter((stay) => over.some((at) => isThere(stay, at)));
    return {
      draft: one.draft,
      first: monthText(first),
      last: monthText(last),
      most: Math.max(...over.map((at) => inUse(all, at))),
      tracks: touched.map(({ track, startYear, from, to }) => ({ track, startYear, from, to })),
    };
  });
}

const isThere = ({ from, to }: Stay, at: Month): boolean => month(from) <= at && at < month(to);
const inUse = (stays: readonly Stay[], at: Month): number => stays.reduce((sum, stay) => sum + (isThere(stay, at) ? stay.tenths : 0), 0);

function monthsOf(stays: readonly Stay[]): Month[] {
  const months = new Set<Month>();
  for (const { from, to } of stays) for (let at = month(from); at < month(to); at += 1) months.add(at);
  return [...months].sort((a, b) => a - b);
}
