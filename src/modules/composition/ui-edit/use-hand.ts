/** Keys and drags of the timeline → edits. */
import { type KeyboardEvent, useRef } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import type { TimelineHand } from '../../../design/timeline/timeline.tsx';
import { month, monthText } from '../../../kernel/month.ts';
import type { DraftTrack } from '../rules/draft.ts';
import type { NamedTrack } from '../ui/tracks.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import { meaningOf, nearestStart } from './keys.ts';
import type { Session } from './session.ts';

export function useHand(session: Session, tracks: readonly NamedTrack[]): TimelineHand {
  const m = useMessages(da, en);
  /** The element chosen to be swapped. */
  const chosen = useRef<string>(null);
  const nameOf = (element: string): string => {
    for (const { name, elements } of tracks) {
      const at = elements.findIndex(({ id }) => id === element);
      if (at >= 0) return m.acts.at(name, at + 1);
    }
    return m.acts.gone;
  };

  function swap(element: string): void {
    const first = chosen.current;
    chosen.current = first === null ? element : null;
    if (first === null) session.tell(m.swapFirst(nameOf(element)));
    else session.act({ kind: 'swapElements', a: first, b: element });
  }

  /** The keys and the drag begin a track in the same months. */
  const startsOf = (specialty: string): readonly string[] => session.now?.ground.index.demand.get(specialty)?.starts ?? [];
  const startFor = (row: string, wanted: number): DraftTrack['start'] => {
    const specialty = session.now?.tracks.find(({ id }) => id === row)?.specialty ?? '';
    return (nearestStart(wanted, startsOf(specialty)) ?? monthText(wanted)) as DraftTrack['start'];
  };

  function onKey(event: KeyboardEvent, at: { row: string; bar?: string }): boolean {
    const now = session.now;
    const track = now?.tracks.find(({ id }) => id === at.row);
    if (!now || !track) return false;
    const { key, altKey: alt, shiftKey: shift } = event;
    const meaning = meaningOf({ key, alt, shift, ctrl: event.ctrlKey || event.metaKey }, track, at.bar, startsOf(track.specialty));
    if (!meaning) return false;
    if (meaning.kind === 'edit') session.act(meaning.edit);
    else if (meaning.kind === 'swap') swap(meaning.element);
    else if (meaning.kind !== 'forget') session.tell(m[meaning.kind]);
    else if (chosen.current === null) return false;
    else {
      chosen.current = null;
      session.tell(m.swapForgotten);
    }
    return true;
  }

  return {
    onKey,
    onBorder: ({ bar }, months) => void session.act({ kind: 'moveBorder', element: bar, months }),
    onStart: (row, months) => {
      const from = session.now?.tracks.find(({ id }) => id === row)?.start;
      if (!from) return;
      const start = startFor(row, month(from) + months);
      if (start === from) session.tell(m.noStart);
      else session.act({ kind: 'setStart', track: row, start });
    },
    onSwap: (a, b) => void session.act({ kind: 'swapElements', a: a.bar, b: b.bar }),
    words: { border: m.drag.border, start: (at, row) => m.drag.start(startFor(row, at)), swap: m.drag.swap },
  };
}
