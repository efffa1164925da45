import { type Drag, dragged } from './drag.ts';
import type { Item } from './layout.ts';
import type { TimelineHand } from './types.ts';

type Props = { drag: Drag; items: readonly Item[]; from: number; to: number; words: TimelineHand['words'] };

/** What would come of it, beside the hand. The drag is the eye's way; what has happened is said aloud by the page. */
export function DragWords({ drag, items, from, to, words }: Props) {
  const said = wordsOf(drag, items, words);
  if (!said) return null;
  const place = { insetInlineStart: `${(100 * (said.month - from)) / (to - from)}%`, insetBlockStart: `${said.top}rem` };
  return (
    <div className="timeline-drag-lane" aria-hidden="true">
      <span className="timeline-drag-words" style={place}>
        {said.text}
      </span>
    </div>
  );
}

function wordsOf(drag: Drag, items: readonly Item[], words: TimelineHand['words']) {
  const item = items[drag.kind === 'swap' ? (drag.over?.item ?? -1) : drag.item];
  if (item?.kind !== 'row') return null;
  const top = item.top + item.height;
  if (drag.kind === 'swap') {
    const over = item.row.bars[(drag.over?.cell ?? 0) - 1];
    return over ? { top, month: over.from, text: words.swap } : null;
  }
  const bars = dragged(item.row.bars, drag);
  const before = bars[drag.cell - 1];
  const after = bars[drag.cell];
  if (!after) return null;
  const text = before ? words.border(before.to - before.from, after.to - after.from) : words.start(after.from, item.row.id);
  return { top, month: after.from, text };
}
