/**
 * What becomes of a composed plan: it is checked by the rules, kept as an immutable version, and put in the draft – but only if the draft is
 * still at the revision that the search started from. Else the version stands beside the draft, and somebody chooses.
 */
import type { Plan } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import { changeBetween } from '../rules/change.ts';
import { indexed } from '../rules/indexed-problem.ts';
import { keepIds } from '../rules/keep-ids.ts';
import { uncompleted } from '../rules/pins-of.ts';
import { pinnedIds, planAsDraft } from '../rules/plan-as-draft.ts';
import { proofOf } from '../rules/proof.ts';
import { findComposition } from '../store/compositions.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { lockDraft } from '../store/drafts.ts';
import { endRun, holdRun, type RunningRow, saveProgress } from '../store/runs.ts';
import type { Names } from '../store/versions.ts';
import { accepted } from './accepted.ts';
import { revise } from './draft-revise.ts';
import { keepVersion } from './keep-version.ts';
import type { ComposeJob } from './request-run.ts';

/** One transaction: version, draft, assessment, event, end of the run; nothing where the run has been ended by somebody else. */
export async function applyPlan(db: Db, job: ComposeJob, run: RunningRow, problem: Problem, found: Plan): Promise<void> {
  const id = run.composition;
  const draft = await lockDraft(db, id);
  if (!(await holdRun(db, job.run))) return;
  const before = await findComposition(db, id);
  if (!draft || !before) throw new Error('the composition is gone');
  const tracks = await draftTracks(db, id);
  const plan = { ...found, tracks: keepIds(found.tracks, tracks, new Set(problem.pins.map((pin) => pin.id))) };
  const checked = accepted(problem, plan);
  const left = uncompleted(tracks, new Set(plan.tracks.map((track) => track.id)));
  const { no: version, sha256 } = await keepVersion(db, before.name, {
    draft: before,
    plan,
    names: namesOf(problem),
    run: job.run,
    person: job.asker.person,
  });
  const after = { version, sha256, stopped: plan.stopped, figures: brief(checked.figures) };
  const was = before.figures && brief(before.figures);
  if (draft.revision === run.baseRevision)
    await revise({ db, who: { person: job.asker.person, name: '' }, request: null }, draft, {
      ground: { ...indexed(problem), version: run.reference },
      tracks,
      change: changeBetween(tracks, [...planAsDraft(plan.tracks, pinnedIds(tracks)), ...left]),
      composed: plan.unplaced,
      log: { edit: 'compose' },
      event: { kind: 'planApplied', before: { figures: was }, after },
    });
  else
    await recordEvent(db, {
      person: job.asker.person,
      capacity: 'planner',
      kind: 'planKeptAsVersion',
      subjectKind: 'composition',
      subject: id,
      trainingRegion: before.trainingRegion,
      before: { revision: draft.revision, figures: was },
      after: { revision: draft.revision, ...after },
      request: null,
    });
  const { cost, bound, gap, figures } = plan;
  await saveProgress(db, job.run, {
    phase: 'done',
    cost,
    bound,
    gap,
    placed: figures.placed,
    unplaced: figures.unplaced,
    byStage: null,
    plan,
  });
  await endRun(db, job.run, { state: plan.stopped ? 'stopped' : 'done', proof: proofOf(plan) });
}

const brief = ({ placed, unplaced, shares }: Plan['figures']) => ({
  placed,
  unplaced,
  share: shares.find((one) => one.specialty === null)?.share ?? null,
});

/** Names as shown when the version was made: a unit may be called something else later. */
export function namesOf(problem: Problem): Names {
  const names = (rows: { id: string; name: string }[]) => Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  return {
    specialties: names(problem.specialties),
    sites: names(problem.sites),
    units: names(problem.units),
    patterns: names(problem.patterns),
  };
}
