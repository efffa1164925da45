/** Asking for a replan: what has happened is checked against the draft as it is, and the search for the fewest changes put on the queue. The draft stays. */
import { readChanges, spanOf, type TrackChange, type WhatIfChange } from '../../../engines/composer/change/index.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { MonthText } from '../../../kernel/month.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { enqueue } from '../../../platform/jobs/queue.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import { askerOf } from '../../people/public.ts';
import { buildProblem } from '../rules/build-problem.ts';
import { changeRefusal } from '../rules/change-refusal.ts';
import { withFilling } from '../rules/filling.ts';
import { runningTracks } from '../rules/running-tracks.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import type { DraftRow } from '../store/drafts.ts';
import { problemRows } from '../store/problem-rows.ts';
import { addReplan } from '../store/replans.ts';
import { assessDraft } from './assess-draft.ts';
import { lockedDraft } from './draft-lock.ts';
import type { ReplanJob } from './execute-replan.ts';
import { groundOf } from './ground.ts';

type Changes = (WhatIfChange | TrackChange)[];

export async function requestReplan(
  context: Context,
  id: string,
  wish: { name: string; revision: number; asOf: MonthText; changes: Changes },
): Promise<{ replan: string } | Refusal> {
  const { db, who, request } = context;
  const draft = await lockedDraft(context, id, wish.revision);
  if (isRefusal(draft)) return draft;
  const assessed = await assessDraft(db, draft);
  if (!assessed) return refuse('emptyDraft');
  const tracks = await draftTracks(db, id);
  const problem = await problemFor(db, draft, wish.changes);
  const spans = runningTracks(tracks).map(spanOf);
  const read = readChanges({ schema: 'videre-change/1', asOf: wish.asOf, changes: wish.changes }, problem, spans, 'replan');
  if ('errors' in read) return changeRefusal(problem, read.errors) ?? refuse('changeImpossible', { row: 0 });
  const { figures, cost } = assessed;
  const name = wish.name.trim();
  const replan = await addReplan(db, {
    composition: id,
    name,
    changes: read.changes,
    baseRevision: draft.revision,
    before: { tracks, figures, cost },
    problem,
    problemSha256: sha256Of(problem),
    seed: draft.seed,
    person: who.person,
  });
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'replanRequested',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { replan, name, asOf: wish.asOf, changes: wish.changes, revision: draft.revision },
    request,
  });
  const job: ReplanJob = { replan, asker: askerOf(who), trainingRegion: draft.trainingRegion };
  await enqueue(db, 'replan', job, `replan:${replan}`);
  return { replan };
}

/** The draft's problem, with the months that leave may put the last of it off to. */
async function problemFor(db: Context['db'], draft: DraftRow, changes: Changes): Promise<Problem> {
  const later = changes.reduce((sum, change) => (change.type === 'leave' ? sum + change.months : sum), 0);
  if (later === 0) return (await groundOf(db, draft)).problem;
  const { trainingRegion, startYear: year, specialties, agreement, weights, stages, filling } = draft;
  const rows = await problemRows(db, { trainingRegion, year, specialties, agreement });
  return withFilling(buildProblem(rows, weights, stages, later), filling);
}
