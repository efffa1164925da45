/** Asking «what if»: the changes are checked against the draft as it is, and the search for its plan put on the queue. The draft stays. */
import { applyChanges, brokenBy, hasUnfilled, readChanges, type WhatIfChange } from '../../../engines/composer/change/index.ts';
import { stageCosts, stageFigures, stagesOf } from '../../../engines/composer/rules/stages.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { enqueue } from '../../../platform/jobs/queue.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import { askerOf } from '../../people/public.ts';
import { mayCompose } from '../policy.ts';
import { changeRefusal } from '../rules/change-refusal.ts';
import { pinsOf } from '../rules/pins-of.ts';
import { findComposition } from '../store/compositions.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { addScenario, endScenario, findScenario, requestScenarioStop } from '../store/scenarios.ts';
import { assessDraft } from './assess-draft.ts';
import { lockedDraft } from './draft-lock.ts';
import { groundOf } from './ground.ts';
import type { PlannersJob } from './planner-at-work.ts';

/** What the job needs to know; it works for the person who asked. */
export interface ScenarioJob extends PlannersJob {
  scenario: string;
}

export async function requestScenario(
  context: Context,
  id: string,
  wish: { name: string; revision: number; changes: WhatIfChange[]; whole?: boolean },
): Promise<{ scenario: string } | Refusal> {
  const { db, who, request } = context;
  const draft = await lockedDraft(context, id, wish.revision);
  if (isRefusal(draft)) return draft;
  const assessed = await assessDraft(db, draft);
  if (!assessed) return refuse('emptyDraft');
  const tracks = await draftTracks(db, id);
  const problem = { ...(await groundOf(db, draft)).problem, pins: pinsOf(tracks) };
  const read = readChanges({ schema: 'videre-change/1', changes: wish.changes }, problem, [], 'whatif');
  if ('errors' in read) return changeRefusal(problem, read.errors) ?? refuse('changeImpossible', { row: 0 });
  const changed = applyChanges(problem, read.changes);
  const { figures, cost, unplaced, findings } = assessed;
  const stages = stagesOf(problem);
  const values = stageCosts(stages, findings);
  const name = wish.name.trim();
  const scenario = await addScenario(db, {
    composition: id,
    name,
    changes: read.changes,
    baseRevision: draft.revision,
    before: {
      tracks,
      figures,
      cost,
      stages: stageFigures(stages, values, values),
      broken: brokenBy(problem, changed, { tracks, unplaced }),
    },
    problem: changed,
    problemSha256: sha256Of(changed),
    base: wish.whole ? null : { problem, sha256: sha256Of(problem) },
    wholeBecause: !wish.whole && hasUnfilled(problem) ? 'unfilled' : null,
    seed: draft.seed,
    person: who.person,
  });
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'scenarioRequested',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { scenario, name, changes: wish.changes, revision: draft.revision, ...(wish.whole && { whole: true }) },
    request,
  });
  const job: ScenarioJob = { scenario, asker: askerOf(who), trainingRegion: draft.trainingRegion };
  await enqueue(db, 'scenario', job, `scenario:${scenario}`);
  return { scenario };
}

/** Asks a scenario's search to stop; it keeps its best plan. */
export async function stopScenario({ db, who, request }: Context, id: string, scenario: string): Promise<{ stopping: boolean } | Refusal> {
  const draft = await findComposition(db, id);
  const found = draft && (await findScenario(db, id, scenario));
  if (!draft || !found) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  if (!(await requestScenarioStop(db, id, scenario))) return refuse('runEnded');
  // one that has not begun has nothing to keep
  if (found.state === 'queued') await endScenario(db, scenario, { state: 'failed', failure: 'stoppedBeforePlan' });
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'scenarioStopped',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { scenario, name: found.name },
    request,
  });
  return { stopping: true };
}
