/**
 * A scenario's plan as a version of its composition, judged by the reference data as they are: what only the scenario's changes allow stands as broken in
 * it. The draft stays; the version can be put in it as any other.
 */
import { contextOf, figuresOf, findAll, toPoints } from '../../../engines/composer/rules/index.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mayCompose } from '../policy.ts';
import { pinnedIds, planAsDraft } from '../rules/plan-as-draft.ts';
import { unplacedOf } from '../rules/unplaced.ts';
import { lockDraft } from '../store/drafts.ts';
import { findScenario } from '../store/scenarios.ts';
import { namesOf } from './apply-plan.ts';
import { groundOf } from './ground.ts';
import { keepVersion, pinnedIn } from './keep-version.ts';

export async function adoptScenario(
  { db, who, request }: Context,
  id: string,
  no: string,
  wish: { name: string },
): Promise<{ no: number; broken: number } | Refusal> {
  const draft = await lockDraft(db, id);
  const found = draft && (await findScenario(db, id, no));
  if (!draft || !found) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  const { plan } = found;
  if (!plan || found.endedAt === null) return refuse('scenarioWithoutPlan');
  const { problem, index } = await groundOf(db, draft);
  const pinned = pinnedIds(found.tracks);
  const tracks = planAsDraft(plan.tracks, pinned);
  const unplaced = unplacedOf(problem.demand, tracks, plan.unplaced);
  const context = contextOf(problem, { tracks, unplaced }, index);
  const findings = findAll(context);
  const cost = toPoints(findings.reduce((sum, finding) => sum + finding.cost, 0));
  const unknown = { problemSha256: null, seed: null, version: null, bound: null, gap: null };
  const name = wish.name.trim();
  const { no: version, sha256 } = await keepVersion(db, name, {
    draft,
    run: null,
    person: who.person,
    plan: {
      schema: 'videre-plan/1',
      ...unknown,
      stopped: plan.stopped,
      cost,
      unplaced,
      tracks: plan.tracks,
      figures: figuresOf(context, findings),
    },
    names: namesOf(found.problem),
    findings,
    ...pinnedIn(tracks),
  });
  const broken = findings.filter(({ hard }) => hard).length;
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'scenarioAdopted',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { scenario: no, scenarioName: found.name, version, name, sha256, broken },
    request,
  });
  return { no: version, broken };
}
