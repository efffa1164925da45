/**
 * A scenario's plan as a version of its composition, judged by the reference data as they are: what only the scenario's changes allow stands as broken in
 * it. The draft stays; the version can be put in it as any other.
 */
import { createHash } from 'node:crypto';
import { contextOf, figuresOf, findAll, toPoints } from '../../../engines/composer/rules/index.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mayCompose } from '../policy.ts';
import { pinnedIds, planAsDraft } from '../rules/plan-as-draft.ts';
import { unplacedOf } from '../rules/unplaced.ts';
import { lockDraft } from '../store/drafts.ts';
import { findScenario } from '../store/scenarios.ts';
import { saveVersion, type VersionContent } from '../store/versions.ts';
import { namesOf } from './apply-plan.ts';
import { groundOf } from './ground.ts';

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
  const content: VersionContent = {
    composition: {
      id,
      name: draft.name,
      startYear: draft.startYear,
      agreement: draft.agreement,
      ...(draft.filling && { filling: draft.filling }),
    },
    plan: {
      schema: 'videre-plan/1',
      ...unknown,
      stopped: plan.stopped,
      cost,
      unplaced,
      tracks: plan.tracks,
      figures: figuresOf(context, findings),
    },
    names: namesOf(found.problem) as VersionContent['names'],
    findings,
    pinned: tracks.filter((track) => track.pinned).map((track) => track.id),
    pinnedElements: tracks.flatMap(({ elements }) => elements.filter((element) => element.pinned).map((element) => element.id)),
  };
  const text = canonicalJson(content);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const name = wish.name.trim();
  const version = await saveVersion(db, { composition: id, name, content: text, sha256, run: null, person: who.person });
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
