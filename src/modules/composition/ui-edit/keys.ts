/** Keys on a bar or a track's name → what they mean. Pure. */
import { month } from '../../../kernel/month.ts';
import type { DraftTrack, Edit } from '../rules/draft.ts';

export interface Key {
  key: string;
  alt: boolean;
  shift: boolean;
  ctrl: boolean;
}

export type Meaning =
  | { kind: 'edit'; edit: Edit }
  | { kind: 'swap'; element: string }
  | { kind: 'forget' }
  | { kind: 'noBorder' }
  | { kind: 'noStart' };

/** `element`: undefined = the track's name. `starts`: the months in which the specialty's tracks may begin. */
export function meaningOf(key: Key, track: DraftTrack, element: string | undefined, starts: readonly string[]): Meaning | null {
  if (key.ctrl) return null;
  if (key.alt) return key.key === 'ArrowRight' || key.key === 'ArrowLeft' ? moved(key, track, element, starts) : null;
  const at = track.elements.find(({ id }) => id === element);
  switch (key.key) {
    case 'p':
    case 'P':
      if (!at || key.shift) return edit({ kind: 'pinTrack', track: track.id, pinned: !track.pinned });
      return edit({ kind: 'pinElement', element: at.id, pinned: !at.pinned });
    case 'b':
    case 'B':
      return at ? { kind: 'swap', element: at.id } : null;
    case 'Delete':
      return edit(at ? { kind: 'setUnit', element: at.id, unit: null } : { kind: 'removeTrack', track: track.id });
    case 'Escape':
      return { kind: 'forget' };
    default:
      return null;
  }
}

const edit = (one: Edit): Meaning => ({ kind: 'edit', edit: one });

function moved({ key, shift }: Key, track: DraftTrack, element: string | undefined, starts: readonly string[]): Meaning {
  const by = key === 'ArrowRight' ? 1 : -1;
  if (element === undefined) {
    const next = by > 0 ? starts.find((start) => start > track.start) : starts.findLast((start) => start < track.start);
    return next ? edit({ kind: 'setStart', track: track.id, start: next as DraftTrack['start'] }) : { kind: 'noStart' };
  }
  const index = track.elements.findIndex(({ id }) => id === element) - (shift ? 1 : 0);
  const before = track.elements[index];
  return before && track.elements[index + 1] ? edit({ kind: 'moveBorder', element: before.id, months: by }) : { kind: 'noBorder' };
}

/** Where a track that is dragged may begin: the allowed start month nearest to the hand. */
export function nearestStart(wanted: number, starts: readonly string[]): string | null {
  const away = (start: string) => Math.abs(month(start) - wanted);
  return starts.reduce<string | null>((best, start) => (best === null || away(start) < away(best) ? start : best), null);
}
