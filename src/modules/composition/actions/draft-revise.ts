/** A draft's next revision: the one way in which its tracks change – by hand, by a search, by a version put back, by an import. */
import type { Unplaced } from '../../../engines/composer/plan.ts';
import type { Db } from '../../../platform/db/db.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { CompositionContract } from '../contract.ts';
import { assess } from '../rules/assess.ts';
import { removedBy, withChange } from '../rules/change.ts';
import type { Change, DraftTrack } from '../rules/draft.ts';
import type { Filling } from '../rules/filling.ts';
import type { IndexedProblem } from '../rules/indexed-problem.ts';
import { saveChange } from '../store/draft-change.ts';
import { type DraftRow, saveFilling, saveRevision } from '../store/drafts.ts';
import { addEdit, type Direction, type EditRow, markEdit, stepsOf } from '../store/edits.ts';
import { keepTracks } from './kept-tracks.ts';

export type Edited = Answer<CompositionContract['POST /api/compositions/:id/edits']>;

/** Who changes it, in which transaction. */
export interface By {
  db: Db;
  who: { person: string; name: string };
  request: string | null;
}

export interface Next {
  /** with the version of the reference data it was made of */
  ground: IndexedProblem & { version: number };
  /** The draft's tracks before the change. */
  tracks: readonly DraftTrack[];
  change: Change;
  /** What the search that made the change could not place; the draft's own when no search did. */
  composed: Unplaced[] | null;
  /** What is assumed of the year's applicants, where that is what changes. */
  filling?: Filling | null;
  /** A new entry of the log, or one of it that is undone or done again; null = nothing that could be. */
  log: { edit: string } | null | { again: EditRow; direction: Direction };
  event: { kind: string; before?: Record<string, unknown>; after: Record<string, unknown> };
}

/** Saves what changed, what the rules say of it, its entry in the log and its event. The draft is locked, its revision checked. */
export async function revise({ db, who, request }: By, draft: DraftRow, next: Next): Promise<Edited> {
  const { id } = draft;
  const { change, composed, log } = next;
  const tracks = withChange(next.tracks, change);
  const { unplaced, figures, cost, broken } = assess(next.ground, tracks, composed);
  const revision = draft.revision + 1;
  await saveChange(db, id, change);
  if (next.filling !== undefined) await saveFilling(db, id, next.filling);
  const fresh = { revision, person: who.person, assessment: { figures, unplaced, broken }, composed, reference: next.ground.version };
  keepTracks(id, await saveRevision(db, id, fresh), tracks);
  if (log && 'again' in log) await markEdit(db, id, log.again.revision, log.direction);
  else if (log) {
    const entry = {
      ...change,
      revision,
      kind: log.edit,
      composedBefore: draft.composed,
      composedAfter: composed,
      ...fillings(draft, next),
    };
    await addEdit(db, id, entry, who.person);
  }
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: next.event.kind,
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: { revision: draft.revision, ...next.event.before },
    after: { revision, ...next.event.after },
    request,
  });
  const steps = await stepsOf(db, id);
  return { revision, changedByName: who.name, ...steps, changed: change.after, removed: removedBy(change), figures, cost, broken };
}

/** In the log, where the assumptions change. */
const fillings = ({ filling: before }: DraftRow, { filling: after }: Next) => ({
  fillingBefore: after === undefined ? null : before,
  fillingAfter: after ?? null,
});
