/** Asking a series: its points are checked against the drafts as they are, and each is put on the queue as a job of its own. The drafts stay. */
import { type Changes, readChanges } from '../../../engines/composer/change/index.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { stageCosts, stageFigures, stagesOf } from '../../../engines/composer/rules/stages.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { enqueueBehind } from '../../../platform/jobs/queue.ts';
import { askerOf } from '../../people/public.ts';
import { mayCompose } from '../policy.ts';
import { changeRefusal } from '../rules/change-refusal.ts';
import { pinsOf } from '../rules/pins-of.ts';
import { sweepPoints } from '../rules/sweep-points.ts';
import { findComposition } from '../store/compositions.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { findScenario } from '../store/scenarios.ts';
import { addSweep, findSweep, type NewGround, type SweepQuestion, stopSweepPoints } from '../store/sweeps.ts';
import { assessDraft } from './assess-draft.ts';
import { lockedDraft } from './draft-lock.ts';
import { groundOf } from './ground.ts';
import type { PlannersJob } from './planner-at-work.ts';

/** What the job needs to know; it works for the person who asked. */
export interface SweepJob extends PlannersJob {
  sweep: string;
  no: number;
}

export interface SweepWish {
  name: string;
  revision: number;
  question: SweepQuestion;
  /** Other drafts that the same is asked of, as they stand. */
  also?: string[];
}

interface Asked {
  ground: NewGround;
  trainingRegion: string;
}

/** The draft where it is asked stands first. */
export async function requestSweep(context: Context, id: string, wish: SweepWish): Promise<{ sweep: string; points: number } | Refusal> {
  const { db, who, request } = context;
  const asked = new Map<string, number | null>([...(wish.also ?? []).map((other): [string, null] => [other, null]), [id, wish.revision]]);
  const made: Asked[] = [];
  // in one order, so that two who ask for the same drafts wait for one another instead of locking each other out
  for (const [composition, revision] of [...asked].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const one = await askedOf(context, id, composition, revision, wish.question);
    if (isRefusal(one)) return one;
    made.push(one);
  }
  const isHome = ({ ground }: Asked) => ground.composition === id;
  const inOrder = [...made.filter(isHome), ...made.filter((one) => !isHome(one))];
  const grounds = inOrder.map(({ ground }) => ground);
  const regions = inOrder.flatMap(({ ground, trainingRegion }) => ground.points.map(() => trainingRegion));
  const name = wish.name.trim();
  const sweep = await addSweep(db, { composition: id, name, question: wish.question, person: who.person, grounds });
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'sweepRequested',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: regions[0] ?? null,
    before: null,
    after: {
      sweep,
      name,
      question: wish.question,
      points: regions.length,
      of: grounds.map(({ composition, baseRevision }) => ({ composition, revision: baseRevision })),
    },
    request,
  });
  for (const [no, trainingRegion] of regions.entries()) {
    const job: SweepJob = { sweep, no, asker: askerOf(who), trainingRegion };
    await enqueueBehind(db, 'sweep', job, `sweep:${sweep}:${no}`);
  }
  return { sweep, points: regions.length };
}

/** One draft with its points. Scenarios are those of the composition that the series is asked on. */
async function askedOf(
  context: Context,
  home: string,
  composition: string,
  revision: number | null,
  question: SweepQuestion,
): Promise<Asked | Refusal> {
  const { db } = context;
  const draft = await lockedDraft(context, composition, revision);
  if (isRefusal(draft)) return draft;
  const assessed = await assessDraft(db, draft);
  const isOther = composition !== home;
  if (!assessed) return isOther ? refuse('sweepNotThere', { name: draft.name }) : refuse('emptyDraft');
  const tracks = await draftTracks(db, composition);
  const problem = { ...(await groundOf(db, draft)).problem, pins: pinsOf(tracks) };
  const points = await pointsFor(db, home, question, problem);
  if (isRefusal(points)) return points;
  for (const { changes } of points) {
    const read = readChanges(changes, problem, [], 'whatif');
    if ('errors' in read && isOther) return refuse('sweepNotThere', { name: draft.name });
    if ('errors' in read) return changeRefusal(problem, read.errors) ?? refuse('changeImpossible', { row: 0 });
  }
  const stages = stagesOf(problem);
  const values = stageCosts(stages, assessed.findings);
  const before = { tracks, figures: assessed.figures, cost: assessed.cost, stages: stageFigures(stages, values, values) };
  return {
    ground: { composition, baseRevision: draft.revision, before, problem, seed: draft.seed, points },
    trainingRegion: draft.trainingRegion,
  };
}

async function pointsFor(
  db: Context['db'],
  home: string,
  question: SweepQuestion,
  problem: Problem,
): Promise<NewGround['points'] | Refusal> {
  if (question.kind === 'values')
    return sweepPoints(question.varied, question.values, problem).map(({ value, changes }) => ({ value, name: null, changes }));
  const points: NewGround['points'] = [];
  for (const id of new Set(question.scenarios)) {
    const scenario = await findScenario(db, home, id);
    if (!scenario) return refuse('notFound');
    const changes: Changes = { schema: 'videre-change/1', changes: scenario.changes };
    points.push({ value: null, name: scenario.name, changes });
  }
  return points;
}

/** Stops what has not been computed; what has been stays. */
export async function stopSweep({ db, who, request }: Context, id: string, no: string): Promise<{ stopping: boolean } | Refusal> {
  const draft = await findComposition(db, id);
  const found = draft && (await findSweep(db, id, no));
  if (!draft || !found) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  if (!(await stopSweepPoints(db, no))) return refuse('runEnded');
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'sweepStopped',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { sweep: no, name: found.name, done: found.done, points: found.points },
    request,
  });
  return { stopping: true };
}
