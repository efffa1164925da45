/** One act of a planner's hand: the rule says what becomes of it; undone and done again it is the same change turned round. */
import { canonicalJson } from '../../../kernel/canonical.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Context } from '../../../platform/http/route.ts';
import { inOrder, turned } from '../rules/change.ts';
import { type Told, toldOf } from '../rules/change-told.ts';
import type { Change, DraftTrack, Edit } from '../rules/draft.ts';
import { applyEdit } from '../rules/edit.ts';
import { type Direction, nextEdit } from '../store/edits.ts';
import { lockedDraft } from './draft-lock.ts';
import { type Edited, revise } from './draft-revise.ts';
import { type Ground, groundOf } from './ground.ts';
import { keptTracks } from './kept-tracks.ts';

export async function editDraft(context: Context, id: string, wish: { revision: number; edit: Edit }): Promise<Edited | Refusal> {
  const { db } = context;
  const draft = await lockedDraft(context, id, wish.revision);
  if (isRefusal(draft)) return draft;
  const ground = await groundOf(db, draft);
  const tracks = await keptTracks(db, draft);
  const change = applyEdit(tracks, wish.edit, ground);
  if (isRefusal(change)) return change;
  const { kind } = wish.edit;
  return revise(context, draft, {
    ground,
    tracks,
    change,
    composed: draft.composed,
    log: { edit: kind },
    event: { kind: 'draftEdited', after: { edit: kind, ...toldIn(ground, change, tracks) } },
  });
}

export async function stepDraft(context: Context, id: string, direction: Direction, revision: number): Promise<Edited | Refusal> {
  const { db } = context;
  const draft = await lockedDraft(context, id, revision);
  if (isRefusal(draft)) return draft;
  const tracks = await keptTracks(db, draft);
  const entry = await nextEdit(db, id, direction);
  const undo = direction === 'undo';
  const change = entry && (undo ? turned(entry) : entry);
  // every change is in the log, so the draft is where the entry left it; if it were not, nothing is put over it
  if (!entry || !change || !standsAs(tracks, change.before)) return refuse(undo ? 'nothingToUndo' : 'nothingToRedo');
  const { before, after } = change;
  const aboutFilling = entry.fillingBefore !== null || entry.fillingAfter !== null;
  const filling = aboutFilling ? (undo ? entry.fillingBefore : entry.fillingAfter) : draft.filling;
  const ground = await groundOf(db, { ...draft, filling });
  return revise(context, draft, {
    ground,
    tracks,
    change: { before, after },
    ...(aboutFilling && { filling }),
    composed: undo ? entry.composedBefore : entry.composedAfter,
    log: { again: entry, direction },
    event: { kind: undo ? 'draftUndone' : 'draftRedone', after: { edit: entry.kind, ...toldIn(ground, entry, tracks) } },
  });
}

function standsAs(tracks: readonly DraftTrack[], before: readonly DraftTrack[]): boolean {
  const ids = new Set(before.map(({ id }) => id));
  return canonicalJson(inOrder(tracks.filter(({ id }) => ids.has(id)))) === canonicalJson(inOrder(before));
}

/** What an event says of the change; tracks that it puts in or takes out are counted with the others. */
function toldIn({ problem }: Ground, change: Change, tracks: readonly DraftTrack[]): Told {
  const names = new Map(problem.units.map(({ id, name }) => [id, name]));
  const here = new Set(tracks.map(({ id }) => id));
  const others = [...change.after, ...change.before].filter(({ id }) => !here.has(id));
  return toldOf(change, [...tracks, ...others], (unit) => names.get(unit) ?? unit);
}
