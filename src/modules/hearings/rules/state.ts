/** Where a hearing and its comments are, by their rows and the day. */
export type HearingState = 'open' | 'over' | 'closed';

/** Over: the deadline has passed, late answers are still taken in until the hearing is closed. */
export const stateOf = ({ deadline, closedAt }: { deadline: string; closedAt: string | null }, today: string): HearingState =>
  closedAt !== null ? 'closed' : today > deadline ? 'over' : 'open';

/** An answer on the last day is in time. */
export const isLate = (deadline: string, today: string): boolean => today > deadline;

/** What a hearing waits for from the one who asks: an answer for a party, an answer to its comments, or to be closed. */
export function waitsFor(hearing: {
  state: HearingState;
  owed: number;
  holds: boolean;
  unanswered: number;
}): ('answer' | 'respond' | 'close')[] {
  const { state, owed, holds, unanswered } = hearing;
  if (state === 'closed') return [];
  const asHolder = holds && state === 'over' ? [unanswered > 0 ? ('respond' as const) : ('close' as const)] : [];
  return owed > 0 ? ['answer', ...asHolder] : asHolder;
}

export interface Stand {
  id: string;
  anchor: string;
  stance: 'supports' | 'changes' | 'opposes' | 'none';
  mergedInto: string | null;
}

/**
 * Anchors on which comments are against each other: one supports what another opposes, or opposes what another supports or would have otherwise.
 * The whole (no anchor) is left out: much can be said for and against a whole.
 */
export function conflicts(comments: readonly Stand[]): string[] {
  const stances = new Map<string, Set<string>>();
  for (const { anchor, stance, mergedInto } of comments)
    if (anchor !== '' && mergedInto === null) stances.set(anchor, (stances.get(anchor) ?? new Set()).add(stance));
  return [...stances]
    .filter(([, found]) =>
      found.has('opposes') ? found.has('supports') || found.has('changes') : found.has('supports') && found.has('changes'),
    )
    .map(([anchor]) => anchor);
}

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Comments that say the same of the same: the first of them, and those that repeat it. Only offered; a person merges. */
export function duplicates(
  comments: readonly { id: string; anchor: string; text: string; mergedInto: string | null }[],
): Map<string, string[]> {
  const first = new Map<string, string>();
  const found = new Map<string, string[]>();
  for (const { id, anchor, text, mergedInto } of comments) {
    if (mergedInto !== null) continue;
    const key = `${anchor}\n${plain(text)}`;
    const one = first.get(key);
    if (one === undefined) first.set(key, id);
    else found.set(one, [...(found.get(one) ?? []), id]);
  }
  return found;
}
